using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Incidents;

/// <summary>Closes a case to all but the officers named.</summary>
public sealed record RestrictCaseInput : ActInput
{
    public string Number { get; set; } = "";

    /// <summary>Sign-in names of those who may see the case; at least two, one a manager, one the officer who restricts.</summary>
    public IReadOnlyList<string> OfficerHandles { get; set; } = [];

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form that restricts a case.</summary>
public sealed class RestrictCaseInputValidator : AbstractValidator<RestrictCaseInput>
{
    public RestrictCaseInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.OfficerHandles).Must(handles => handles.Distinct(StringComparer.OrdinalIgnoreCase).Count() >= 2)
            .WithMessage("Name at least two officers, one of them a manager.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.");
        RuleFor(input => input.Reason).MaximumLength(Incident.ReasonMaxLength).WithMessage("This reason is too long. Shorten it.");
    }
}

/// <summary>Restricts a case, or names others on a restricted one; returns the case number.</summary>
public sealed class RestrictCase(Desk desk) : UseCase<RestrictCaseInput, string>(desk)
{
    public override Permission Permission => Permission.RestrictCases;

    protected override async Task<string> ActAsync(RestrictCaseInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var named = await work.OfficersAsync([.. input.OfficerHandles.Distinct()], cancellationToken);
        incident.Restrict(work.Me, named, input.Reason, work.Now);
        work.Journal(input.Number, input.Reason);
        return input.Number;
    }
}
