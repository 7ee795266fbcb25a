using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;

namespace PcpdCases.Application.Seeding;

/// <summary>Takes the invented case through every gate with the use cases officers use, as the demo accounts, all on one day.</summary>
public sealed class InventedCase(InventedIntake intake, InventedInvestigation investigation, InventedCasework casework, InventedEnforcement enforcement, TimeProvider clock)
{
    internal static readonly Actor ComplianceOfficer = Actor.Officer("compliance");
    internal static readonly Actor Investigator = Actor.Officer("investigator");
    internal static readonly Actor Manager = Actor.Officer("manager");

    /// <summary>Returns the case number; a second run changes nothing.</summary>
    /// <param name="seed">The case as its file tells it.</param>
    /// <param name="organisations">Public numbers of its organisations, by key.</param>
    /// <param name="cancellationToken">Stops between two acts; the next run goes on from there.</param>
    public async Task<string> RunAsync(InventedSeedCase seed, IReadOnlyDictionary<string, int> organisations, CancellationToken cancellationToken)
    {
        var today = HongKongTime.DateOf(clock.UtcNow());
        var number = await intake.RunAsync(seed, organisations, today, cancellationToken);
        var findings = await investigation.RunAsync(seed, number, today, cancellationToken);
        await casework.RunAsync(seed, number, findings, today, cancellationToken);
        await enforcement.RunAsync(seed, number, findings, today, cancellationToken);
        return number;
    }
}

/// <summary>Operation ids of one invented case: each act has its own, the same in every run.</summary>
internal readonly struct InventedKeys(string key)
{
    public Guid Of(string act) => SeedKey.Of("act", $"{key}/{act}");
}
