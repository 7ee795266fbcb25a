using PcpdCases.Domain;

namespace PcpdCases.Portal.Shared;

/// <summary>Does an act on one thing after another: what is refused for one holds up no other.</summary>
public static class OneByOne
{
    /// <summary>Runs the act on each; returns what was refused, with the sentence that says why.</summary>
    public static async Task<IReadOnlyList<(T Of, string Why)>> RunAsync<T>(IEnumerable<T> things, Func<T, Task> actAsync)
    {
        var refused = new List<(T, string)>();
        foreach (var thing in things)
        {
            try
            {
                await actAsync(thing);
            }
            catch (DomainException refusal)
            {
                refused.Add((thing, Refusals.Say(refusal)));
            }
        }
        return refused;
    }
}
