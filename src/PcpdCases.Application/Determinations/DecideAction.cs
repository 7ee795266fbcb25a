using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Determinations;

namespace PcpdCases.Application.Determinations;

/// <summary>What the form of <see cref="DecideAction"/> fills.</summary>
public sealed record DecideActionInput : ProceedingInput
{
    public ActionKind? Kind { get; set; }

    /// <summary>Whether the contravention has caused or is likely to cause damage or distress (s.50(2)); null until chosen.</summary>
    public bool? DamageOrDistress { get; set; }

    public string Consideration { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="DecideAction"/>.</summary>
public sealed class DecideActionInputValidator : ProceedingInputValidator<DecideActionInput>
{
    public DecideActionInputValidator()
    {
        RuleFor(input => input.Kind).NotNull().WithMessage("Choose the action.");
        RuleFor(input => input.DamageOrDistress).NotNull().WithMessage("Say whether there is or is likely to be damage or distress (s.50(2)).");
        RuleFor(input => input.Consideration).NotEmpty().WithMessage("Record how damage or distress was considered (s.50(2)).")
            .MaximumLength(FollowUpAction.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason for this action.")
            .MaximumLength(FollowUpAction.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Decides what follows a determination, apart from the verdict; returns the action's ordinal.</summary>
public sealed class DecideAction(Desk desk) : UseCase<DecideActionInput, int>(desk)
{
    public override Permission Permission => Permission.ProposeActions;

    protected override async Task<int> ActAsync(DecideActionInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var action = proceeding.DecideAction(
            input.Kind!.Value, input.DamageOrDistress!.Value, input.Consideration, input.Reason, work.Me, work.Now);
        work.Journal($"{proceeding.Path}/actions/{action.Ordinal}", input.Reason);
        return action.Ordinal;
    }
}
