using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="DraftReport"/> fills.</summary>
public sealed record DraftReportInput : ActInput
{
    public string Number { get; set; } = "";

    public TextLanguage Language { get; set; }

    public ReportFields Text { get; set; } = new();
}

/// <summary>Checks the form of <see cref="DraftReport"/>.</summary>
public sealed class DraftReportInputValidator : AbstractValidator<DraftReportInput>
{
    public DraftReportInputValidator()
    {
        RuleFor(input => input.Number).Must(Incident.IsNumber).WithMessage("Name the case.");
        RuleFor(input => input.Language).IsInEnum().WithMessage("Choose the language of the report.");
        RuleFor(input => input.Text).SetValidator(new ReportFieldsValidator());
    }
}

/// <summary>Begins a report on the investigations of a case (s.48(2)); returns its ordinal.</summary>
public sealed class DraftReport(Desk desk) : UseCase<DraftReportInput, int>(desk)
{
    public override Permission Permission => Permission.DraftReports;

    protected override async Task<int> ActAsync(DraftReportInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var report = InvestigationReport.Draft(incident, input.Language, input.Text.ToText(), work.Me, work.Now);
        work.Add(report);
        work.Journal($"{input.Number}/{report.Path}");
        return report.Ordinal;
    }
}
