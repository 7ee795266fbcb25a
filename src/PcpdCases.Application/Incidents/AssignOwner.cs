using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Incidents;

/// <summary>Gives a case to an officer.</summary>
public sealed record AssignOwnerInput : ActInput
{
    public string Number { get; set; } = "";

    /// <summary>Sign-in name of the officer.</summary>
    public string OwnerHandle { get; set; } = "";
}

/// <summary>Checks the form that assigns a case.</summary>
public sealed class AssignOwnerInputValidator : AbstractValidator<AssignOwnerInput>
{
    public AssignOwnerInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.OwnerHandle).NotEmpty().WithMessage("Choose an officer.");
    }
}

/// <summary>Assigns a case to its owner; returns the case number.</summary>
public sealed class AssignOwner(Desk desk) : UseCase<AssignOwnerInput, string>(desk)
{
    public override Permission Permission => Permission.AssignCases;

    protected override async Task<string> ActAsync(AssignOwnerInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        incident.AssignTo(await work.OfficerAsync(input.OwnerHandle, cancellationToken));
        work.Journal(input.Number);
        return input.Number;
    }
}
