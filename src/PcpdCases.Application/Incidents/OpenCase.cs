using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Incidents;

/// <summary>An officer opens a case to read it.</summary>
public sealed record OpenCaseInput : ActInput
{
    public string Number { get; set; } = "";
}

/// <summary>Checks which case is opened.</summary>
public sealed class OpenCaseInputValidator : AbstractValidator<OpenCaseInput>
{
    public OpenCaseInputValidator() => RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
}

/// <summary>Records in the journal that a case was read, and by whom; returns the case number.</summary>
public sealed class OpenCase(Desk desk) : UseCase<OpenCaseInput, string>(desk)
{
    public override Permission Permission => Permission.ReadCases;

    protected override async Task<string> ActAsync(OpenCaseInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        work.Journal(JournalKind.Read, incident.Number, null);
        return incident.Number;
    }
}
