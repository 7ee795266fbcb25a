using PcpdCases.Application.Door;

namespace PcpdCases.Application.Proceedings;

/// <summary>Starts a compliance check under s.8(1)</summary>
public sealed record StartComplianceCheckInput : ProceedingInput;

/// <summary>Checks the form of <see cref="StartComplianceCheck"/>.</summary>
public sealed class StartComplianceCheckInputValidator : ProceedingInputValidator<StartComplianceCheckInput>;

/// <summary>Starts a compliance check under s.8(1); returns the proceeding's path.</summary>
public sealed class StartComplianceCheck(Desk desk) : UseCase<StartComplianceCheckInput, string>(desk)
{
    public override Permission Permission => Permission.RunComplianceChecks;

    protected override async Task<string> ActAsync(StartComplianceCheckInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.StartComplianceCheck(work.Me, work.Now);
        work.Journal(proceeding.Path);
        return proceeding.Path;
    }
}
