using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.AffectedPeople;

/// <summary>Reads the people affected in a case: groups with their estimates, stated totals and how the two stand.</summary>
public sealed class AffectedPeopleQueries(Reading reading)
{
    /// <summary>Groups, totals and the reconciliation of a case.</summary>
    public Task<AffectedPeopleView> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var incident = await WithGroups(sight, number).SingleOrDefaultAsync(token)
                ?? throw DomainException.NotFound("There is no case {0}.", number);
            return new AffectedPeopleView
            {
                Number = incident.Number,
                Groups = [.. incident.Groups.OrderBy(group => group.Ordinal).Select(ViewOf)],
                Totals = [.. incident.StatedTotals.OrderByDescending(total => total.Ordinal)
                    .Select(total => new EstimateView(total.Ordinal, total.Amount, total.Source, total.On))],
                Reconciliation = incident.Reconcile(),
                Parties = [.. incident.Parties.OrderBy(party => party.Ordinal)
                    .Select(party => new PartyChoice(party.Ordinal, party.Organisation.Name, party.Organisation.ChineseName))],
            };
        }, cancellationToken);

    internal static IQueryable<Incident> WithGroups(Sight sight, string number) => sight.Incidents
        .Include(incident => incident.Parties).ThenInclude(party => party.Organisation)
        .Include(incident => incident.Groups).ThenInclude(group => group.Estimates)
        .Include(incident => incident.StatedTotals)
        .Where(incident => incident.Number == number);

    private static GroupView ViewOf(AffectedGroup group) => new()
    {
        Ordinal = group.Ordinal,
        Version = group.Version,
        Category = group.Category,
        Label = group.Label,
        PartyOrdinal = group.Party?.Ordinal,
        PartyName = group.Party?.Organisation.Name,
        PartyChineseName = group.Party?.Organisation.ChineseName,
        Programme = group.Programme,
        Kinds = group.Kinds,
        OtherKinds = group.OtherKinds,
        Estimates = [.. group.Estimates.OrderByDescending(estimate => estimate.Ordinal)
            .Select(estimate => new EstimateView(estimate.Ordinal, estimate.Amount, estimate.Source, estimate.On))],
    };
}

/// <summary>Who was affected in a case, and how many.</summary>
public sealed record AffectedPeopleView
{
    public required string Number { get; init; }

    public IReadOnlyList<GroupView> Groups { get; init; } = [];

    /// <summary>Totals as sources stated them, latest first.</summary>
    public IReadOnlyList<EstimateView> Totals { get; init; } = [];

    /// <summary>How the latest total and the groups stand; null when no total was stated.</summary>
    public Reconciliation? Reconciliation { get; init; }

    public IReadOnlyList<PartyChoice> Parties { get; init; } = [];
}

/// <summary>One affected group with every estimate, latest first.</summary>
public sealed record GroupView
{
    public int Ordinal { get; init; }

    public int Version { get; init; }

    public SubjectCategory Category { get; init; }

    public string? Label { get; init; }

    public int? PartyOrdinal { get; init; }

    public string? PartyName { get; init; }

    public string? PartyChineseName { get; init; }

    public string? Programme { get; init; }

    public IReadOnlyList<DataKind> Kinds { get; init; } = [];

    public string? OtherKinds { get; init; }

    public IReadOnlyList<EstimateView> Estimates { get; init; } = [];
}

/// <summary>A number of people as a source stated it.</summary>
public sealed record EstimateView(int Ordinal, Amount Amount, string Source, DateOnly? On);

/// <summary>A party of the case as a form offers it.</summary>
public sealed record PartyChoice(int Ordinal, string Name, string? ChineseName);
