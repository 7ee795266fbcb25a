using PcpdCases.Application.Door;

namespace PcpdCases.Application.Proceedings;

/// <summary>Completes the investigation, so that it can be decided</summary>
public sealed record CompleteInvestigationInput : ProceedingInput;

/// <summary>Checks the form of <see cref="CompleteInvestigation"/>.</summary>
public sealed class CompleteInvestigationInputValidator : ProceedingInputValidator<CompleteInvestigationInput>;

/// <summary>Completes the investigation, so that it can be decided; returns the proceeding's path.</summary>
public sealed class CompleteInvestigation(Desk desk) : UseCase<CompleteInvestigationInput, string>(desk)
{
    public override Permission Permission => Permission.Investigate;

    protected override async Task<string> ActAsync(CompleteInvestigationInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.CompleteInvestigation(work.Today, work.Me, work.Now);
        work.Journal(proceeding.Path);
        return proceeding.Path;
    }
}
