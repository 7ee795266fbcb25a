using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Tasks;

/// <summary>Reads the Office's own target for the stage a proceeding is at.</summary>
public sealed class TargetQueries(Reading reading, TargetSettings settings)
{
    private static readonly CaseRead<string> ReadOpen = new(seen => DeadlineQueries.Open(seen).Select(proceeding => proceeding.Letter));

    /// <summary>The target of one proceeding; null where the Office set none, the case is closed or recorded from a published source.</summary>
    public Task<StageTarget?> OneAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) => (await ReadOpen.ListAsync(seen, token)).Contains(letter)
            ? (await StageTargets.OfAsync(DueSources.Of(seen), settings, await OfficeCalendar.OfAsync(seen.All, token), token)).SingleOrDefault(target => target.Letter == letter)
            : null, cancellationToken);
}
