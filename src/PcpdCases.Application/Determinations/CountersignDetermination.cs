using PcpdCases.Application.Door;

namespace PcpdCases.Application.Determinations;

/// <summary>What the form of <see cref="CountersignDetermination"/> fills.</summary>
public sealed record CountersignDeterminationInput : DeterminationInput;

/// <summary>Checks the form of <see cref="CountersignDetermination"/>.</summary>
public sealed class CountersignDeterminationInputValidator : DeterminationInputValidator<CountersignDeterminationInput>;

/// <summary>Puts the second signature under a determination; returns its ordinal.</summary>
public sealed class CountersignDetermination(Desk desk) : UseCase<CountersignDeterminationInput, int>(desk)
{
    public override Permission Permission => Permission.Countersign;

    protected override async Task<int> ActAsync(CountersignDeterminationInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var determination = proceeding.DeterminationAt(input.Ordinal);
        proceeding.Countersign(determination, work.Me, work.Now, work.Today);
        work.Journal(proceeding.PathOf(determination));
        return determination.Ordinal;
    }
}
