using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Systems;

/// <summary>Reads the systems, devices and records concerned in a case.</summary>
public sealed class SystemQueries(Reading reading)
{
    private static readonly CaseRead<AffectedSystem> ReadSystems = new(seen => OfCase(seen).AsNoTracking());

    /// <summary>Every system of a case in order, those withdrawn last.</summary>
    public Task<SystemsView> OfCaseAsync(string number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var parties = await PartyChoice.Read.ListAsync(seen, token);
            var systems = await ReadSystems.ListAsync(seen, token);
            return new SystemsView
            {
                Number = number,
                Systems = [.. systems.Select(system => ViewOf(system, parties))],
                Parties = parties,
            };
        }, cancellationToken);

    internal static IQueryable<AffectedSystem> OfCase(CaseSight seen) => seen.Systems
        .OrderBy(system => system.WithdrawnBecause != null).ThenBy(system => system.Ordinal);

    private static SystemView ViewOf(AffectedSystem system, IReadOnlyList<PartyChoice> parties) => new()
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
