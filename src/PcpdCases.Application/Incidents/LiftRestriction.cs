using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Incidents;

/// <summary>Opens a restricted case to the Office again.</summary>
public sealed record LiftRestrictionInput : ActInput
{
    public string Number { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form that lifts a restriction.</summary>
public sealed class LiftRestrictionInputValidator : AbstractValidator<LiftRestrictionInput>
{
    public LiftRestrictionInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.");
        RuleFor(input => input.Reason).MaximumLength(Incident.ReasonMaxLength).WithMessage("This reason is too long. Shorten it.");
    }
}

/// <summary>Lifts the restriction of a case; returns the case number.</summary>
public sealed class LiftRestriction(Desk desk) : UseCase<LiftRestrictionInput, string>(desk)
{
    public override Permission Permission => Permission.LiftRestrictions;

    protected override async Task<string> ActAsync(LiftRestrictionInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        incident.LiftRestriction(work.Me, input.Reason, work.Now);
        work.Journal(input.Number, input.Reason);
        return input.Number;
    }
}
