using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Incidents;

/// <summary>Gives a case another title or origin.</summary>
public sealed record RetitleIncidentInput : ActInput
{
    public string Number { get; set; } = "";

    /// <summary>Version of the case the form was filled from.</summary>
    public int BaseVersion { get; set; }

    public string Title { get; set; } = "";

    public IncidentOrigin Origin { get; set; }
}

/// <summary>Checks the form that retitles a case.</summary>
public sealed class RetitleIncidentInputValidator : AbstractValidator<RetitleIncidentInput>
{
    public RetitleIncidentInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Title).NotEmpty().WithMessage("Give the case a title.");
        RuleFor(input => input.Title).MaximumLength(Incident.TitleMaxLength).WithMessage("This title is too long. Shorten it.");
        RuleFor(input => input.Origin).IsInEnum().WithMessage("Choose how the Office came to know.");
    }
}

/// <summary>Retitles a case; returns its number.</summary>
public sealed class RetitleIncident(Desk desk) : UseCase<RetitleIncidentInput, string>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<string> ActAsync(RetitleIncidentInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        work.Expect(incident, row => row.Version, input.BaseVersion);
        incident.Retitle(input.Title, input.Origin);
        work.Journal(input.Number);
        return input.Number;
    }
}
