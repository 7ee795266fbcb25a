using PcpdCases.Application.Correspondence;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Remedies;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Seeding;

/// <summary>What the invented case holds beside its gates: calls, measures the data user took, and advice.</summary>
public sealed class InventedCasework(
    ProceedingQueries proceedings, RecordCorrespondence record, RecordMeasure measure, VerifyMeasure verify, GiveAdvice advise, RecordAdviceAnswer answer)
{
    internal async Task RunAsync(
        InventedSeedCase seed, string number, IReadOnlyDictionary<string, int> findings, DateOnly today, CancellationToken cancellationToken)
    {
        // A case that an earlier version loaded may have been closed by hand since.
        if ((await proceedings.OneAsync(number, InventedIntake.Letter, InventedCase.Manager, cancellationToken)).Stage is Stage.Closed)
        {
            return;
        }
        var keys = new InventedKeys(seed.Key);
        foreach (var call in seed.Journey.Calls)
        {
            await record.RunAsync(
                new RecordCorrespondenceInput
                {
                    OperationId = keys.Of($"call/{call.At}"),
                    Number = number,
                    Kind = CorrespondenceKind.Call,
                    Received = true,
                    On = today,
                    At = call.At,
                    Party = seed.PartyOrdinal(call.From),
                    With = call.With,
                    What = call.What,
                },
                InventedCase.ComplianceOfficer,
                cancellationToken);
        }
        foreach (var taken in seed.Journey.Measures)
        {
            await MeasureAsync(taken, number, keys, findings, today, cancellationToken);
        }
        foreach (var given in seed.Journey.Advice)
        {
            await AdviseAsync(given, number, keys, today, cancellationToken);
        }
    }

    private async Task MeasureAsync(
        SeedMeasure taken, string number, InventedKeys keys, IReadOnlyDictionary<string, int> findings, DateOnly today, CancellationToken cancellationToken)
    {
        var ordinal = await measure.RunAsync(
            new RecordMeasureInput
            {
                OperationId = keys.Of($"measure/{taken.What}"),
                Number = number,
                Letter = InventedIntake.Letter,
                What = taken.What,
                Source = taken.Source,
                Closes = [.. taken.Closes.Select(key => findings[key])],
            },
            InventedCase.Investigator,
            cancellationToken);
        if (taken.HowVerified is { } how)
        {
            await verify.RunAsync(
                new VerifyMeasureInput { OperationId = keys.Of($"verify/{taken.What}"), Number = number, Letter = InventedIntake.Letter, Ordinal = ordinal, On = today, How = how },
                InventedCase.Investigator,
                cancellationToken);
        }
    }

    private async Task AdviseAsync(SeedAdvice given, string number, InventedKeys keys, DateOnly today, CancellationToken cancellationToken)
    {
        var ordinal = await advise.RunAsync(
            new GiveAdviceInput
            {
                OperationId = keys.Of($"advice/{given.Weakness}"),
                Number = number,
                Letter = InventedIntake.Letter,
                Weakness = given.Weakness,
                Step = given.Step,
                GivenOn = today,
            },
            InventedCase.Investigator,
            cancellationToken);
        if (given.Accepted is { } accepted)
        {
            await answer.RunAsync(
                new RecordAdviceAnswerInput { OperationId = keys.Of($"accepted/{given.Weakness}"), Number = number, Letter = InventedIntake.Letter, Ordinal = ordinal, Accepted = true, On = today, Answer = accepted },
                InventedCase.Investigator,
                cancellationToken);
        }
    }
}
