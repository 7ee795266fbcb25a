using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Publication;

/// <summary>Which report an officer takes out of the portal.</summary>
public sealed record ExportReportInput : ActInput
{
    public string Number { get; set; } = "";

    /// <summary>Ordinal of the report; null for what a report of the case could say.</summary>
    public int? Ordinal { get; set; }
}

/// <summary>Checks that the case is named.</summary>
public sealed class ExportReportInputValidator : AbstractValidator<ExportReportInput>
{
    public ExportReportInputValidator() => RuleFor(input => input.Number).Must(Incident.IsNumber).WithMessage("Name the case.");
}

/// <summary>Notes in the journal who takes a report out of the portal, before it is sent.</summary>
public sealed class ExportReport(Desk desk) : UseCase<ExportReportInput, bool>(desk)
{
    public override Permission Permission => Permission.ReadCases;

    protected override async Task<bool> ActAsync(ExportReportInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        work.Journal(JournalKind.Export, input.Ordinal is { } ordinal ? $"{incident.Number}/publication/{ordinal}" : $"{incident.Number}/publication", null);
        return true;
    }
}
