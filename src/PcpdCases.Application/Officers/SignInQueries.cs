using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Officers;

/// <summary>What signing in asks about an officer.</summary>
public sealed class SignInQueries(Reading reading)
{
    /// <summary>The officer in post of that sign-in name; null when there is none.</summary>
    public Task<OfficerSeat?> ActiveAsync(string handle, CancellationToken cancellationToken = default) =>
        reading.RunAsync(Actor.System, Permission.ReadOfficers, (sight, token) => ActiveSeat(sight, handle).SingleOrDefaultAsync(token), cancellationToken);

    internal static IQueryable<OfficerSeat> ActiveSeat(Sight sight, string handle) =>
        sight.Officers
            .Where(officer => officer.Handle == handle && officer.Active)
            .Select(officer => new OfficerSeat(officer.Handle, officer.Name, officer.ChineseName, officer.Roles));
}

/// <summary>An officer's names and roles.</summary>
public sealed record OfficerSeat(string Handle, string Name, string? ChineseName, Roles Roles);
