using PcpdCases.Application.Door;

namespace PcpdCases.Application.Proceedings;

/// <summary>Resumes a proceeding on hold</summary>
public sealed record ResumeProceedingInput : ProceedingInput;

/// <summary>Checks the form of <see cref="ResumeProceeding"/>.</summary>
public sealed class ResumeProceedingInputValidator : ProceedingInputValidator<ResumeProceedingInput>;

/// <summary>Resumes a proceeding on hold; returns the proceeding's path.</summary>
public sealed class ResumeProceeding(Desk desk) : UseCase<ResumeProceedingInput, string>(desk)
{
    public override Permission Permission => Permission.HoldCases;

    protected override async Task<string> ActAsync(ResumeProceedingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.Resume(work.Me, work.Today);
        work.Journal(proceeding.Path);
        return proceeding.Path;
    }
}
