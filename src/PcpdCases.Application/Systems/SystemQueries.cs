using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Systems;

/// <summary>Reads the systems, devices and records concerned in a case.</summary>
public sealed class SystemQueries(Reading reading)
{
    /// <summary>Every system of a case in order, those withdrawn last.</summary>
    public Task<SystemsView> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var incident = await CaseQueries.WithParties(sight, number).SingleOrDefaultAsync(token)
                ?? throw DomainException.NotFound("There is no case {0}.", number);
            PartyChoice[] parties = [.. incident.Parties.OrderBy(party => party.Ordinal)
                .Select(party => new PartyChoice(party.Ordinal, party.Organisation.Name, party.Organisation.ChineseName))];
            var systems = await OfCase(sight, number).ToListAsync(token);
            return new SystemsView
            {
                Number = number,
                Systems = [.. systems.Select(system => ViewOf(system, parties))],
                Parties = parties,
            };
        }, cancellationToken);

    internal static IQueryable<AffectedSystem> OfCase(Sight sight, string number) => sight.Systems
        .Where(system => system.Incident.Number == number)
        .OrderBy(system => system.WithdrawnBecause != null).ThenBy(system => system.Ordinal);

    private static SystemView ViewOf(AffectedSystem system, PartyChoice[] parties) => new()
    {
        Ordinal = system.Ordinal,
        Version = system.Version,
        Kind = system.Kind,
        Name = system.Name,
        Count = system.Count,
        Holds = system.Holds,
        Parties = [.. parties.Where(party => system.SharedBy.Contains(party.Ordinal))],
        Support = system.Support,
        SupportEnded = system.SupportEnded,
        WhatHappened = system.WhatHappened,
        WithdrawnBecause = system.WithdrawnBecause,
    };
}

/// <summary>What was concerned in a case beside people.</summary>
public sealed record SystemsView
{
    public required string Number { get; init; }

    public IReadOnlyList<SystemView> Systems { get; init; } = [];

    public IReadOnlyList<PartyChoice> Parties { get; init; } = [];
}

/// <summary>One affected system.</summary>
public sealed record SystemView
{
    public int Ordinal { get; init; }

    public int Version { get; init; }

    public SystemKind Kind { get; init; }

    public string? Name { get; init; }

    public required Amount Count { get; init; }

    public string? Holds { get; init; }

    /// <summary>The parties that use it; none when that is not known.</summary>
    public IReadOnlyList<PartyChoice> Parties { get; init; } = [];

    public SupportStatus Support { get; init; }

    public DateOnly? SupportEnded { get; init; }

    public string? WhatHappened { get; init; }

    public string? WithdrawnBecause { get; init; }
}
