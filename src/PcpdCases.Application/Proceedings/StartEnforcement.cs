using PcpdCases.Application.Door;

namespace PcpdCases.Application.Proceedings;

/// <summary>Takes up the enforcement of a countersigned contravention</summary>
public sealed record StartEnforcementInput : ProceedingInput;

/// <summary>Checks the form of <see cref="StartEnforcement"/>.</summary>
public sealed class StartEnforcementInputValidator : ProceedingInputValidator<StartEnforcementInput>;

/// <summary>Takes up the enforcement of a countersigned contravention; returns the proceeding's path.</summary>
public sealed class StartEnforcement(Desk desk) : UseCase<StartEnforcementInput, string>(desk)
{
    public override Permission Permission => Permission.ProposeActions;

    protected override async Task<string> ActAsync(StartEnforcementInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.Enforce(work.Me, work.Now);
        work.Journal(proceeding.Path);
        return proceeding.Path;
    }
}
