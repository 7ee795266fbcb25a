using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Tasks;

/// <summary>Reads the Office's own target for the stage a proceeding is at.</summary>
public sealed class TargetQueries(Reading reading, TargetSettings settings)
{
    /// <summary>The target of one proceeding; null where the Office set none, the case is closed, recorded from a published source or not to be seen.</summary>
    public Task<StageTarget?> OneAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, async (sight, token) =>
        {
            var proceedings = await DeadlineQueries.Open(sight, number).Where(proceeding => proceeding.Letter == letter).Select(proceeding => proceeding.Id).ToListAsync(token);
            return (await StageTargets.OfAsync(sight, proceedings, settings, await OfficeCalendar.OfAsync(sight, token), token)).SingleOrDefault();
        }, cancellationToken);
}
