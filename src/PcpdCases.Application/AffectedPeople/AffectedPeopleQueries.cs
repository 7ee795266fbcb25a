using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;

namespace PcpdCases.Application.AffectedPeople;

/// <summary>Reads the people affected in a case: groups with their estimates, stated totals and how the two stand.</summary>
public sealed class AffectedPeopleQueries(Reading reading)
{
    private static readonly CaseRead<GroupView> ReadGroups = new(Groups);

    /// <summary>Groups, totals and the reconciliation of a case.</summary>
    public Task<AffectedPeopleView> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var numbers = await StatedNumbers.OfAsync(seen, token);
            var groups = await ReadGroups.ListAsync(seen, token);
            return new AffectedPeopleView
            {
                Number = number,
                Groups = [.. groups.Select(group => group with { Estimates = [.. numbers.OfGroups[group.Ordinal]] })],
                Totals = numbers.Totals,
                Reconciliation = numbers.Reconciliation,
                Parties = await PartyChoice.Read.ListAsync(seen, token),
            };
        }, cancellationToken);

    internal static IQueryable<GroupView> Groups(CaseSight seen) => seen.Incidents.SelectMany(incident => incident.Groups)
        .OrderBy(group => group.Ordinal)
        .Select(group => new GroupView
        {
            Ordinal = group.Ordinal,
            Version = group.Version,
            Category = group.Category,
            Label = group.Label,
            PartyOrdinal = group.Party!.Ordinal,
            PartyName = group.Party.Organisation.Name,
            PartyChineseName = group.Party.Organisation.ChineseName,
            Programme = group.Programme,
            Kinds = group.Kinds,
            OtherKinds = group.OtherKinds,
        });
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
public sealed record PartyChoice(int Ordinal, string Name, string? ChineseName)
{
    internal static readonly CaseRead<PartyChoice> Read = new(Of);

    /// <summary>The parties of a case in their order.</summary>
    internal static IQueryable<PartyChoice> Of(CaseSight seen) => seen.Incidents.SelectMany(incident => incident.Parties)
        .OrderBy(party => party.Ordinal)
        .Select(party => new PartyChoice(party.Ordinal, party.Organisation.Name, party.Organisation.ChineseName));
}
