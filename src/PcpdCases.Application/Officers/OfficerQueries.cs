using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Officers;

/// <summary>An officer as a picker shows one.</summary>
public sealed record OfficerChoice
{
    public required string Handle { get; init; }

    public required string Name { get; init; }

    public string? ChineseName { get; init; }

    public Roles Roles { get; init; }

    public bool Active { get; init; }

    public bool Holds(Roles role) => Active && (Roles & role) != 0;
}

/// <summary>Reads the officers for pickers and for showing who did what.</summary>
public sealed class OfficerQueries(Reading reading)
{
    /// <summary>Officers in post, by name.</summary>
    public Task<IReadOnlyList<OfficerChoice>> InPostAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<OfficerChoice>>(
            actor,
            Permission.ReadOfficers,
            async (sight, token) => await Choices(sight).Where(officer => officer.Active).ToListAsync(token),
            cancellationToken);

    /// <summary>Every officer there ever was, by name.</summary>
    public Task<IReadOnlyList<OfficerChoice>> EveryoneAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<OfficerChoice>>(
            actor,
            Permission.ReadOfficers,
            async (sight, token) => await Choices(sight).ToListAsync(token),
            cancellationToken);

    internal static IQueryable<OfficerChoice> Choices(Sight sight) => sight.Officers
        .OrderBy(officer => officer.Name)
        .ThenBy(officer => officer.Handle)
        .Select(officer => new OfficerChoice
        {
            Handle = officer.Handle,
            Name = officer.Name,
            ChineseName = officer.ChineseName,
            Roles = officer.Roles,
            Active = officer.Active,
        });
}
