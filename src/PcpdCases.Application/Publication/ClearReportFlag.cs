using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="ClearReportFlag"/> fills.</summary>
public sealed record ClearReportFlagInput : ReportInput
{
    public AnonymityFlagKind Kind { get; set; }

    /// <summary>The flagged words.</summary>
    public string Excerpt { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="ClearReportFlag"/>.</summary>
public sealed class ClearReportFlagInputValidator : ReportInputValidator<ClearReportFlagInput>
{
    public ClearReportFlagInputValidator()
    {
        RuleFor(input => input.Excerpt).NotEmpty().WithMessage("Choose what was flagged.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Say why this identifies no individual.")
            .MaximumLength(InvestigationReport.ReasonMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}

/// <summary>Records that flagged words of a report identify no individual (s.48(3)); returns its ordinal.</summary>
public sealed class ClearReportFlag(Desk desk) : ReportUseCase<ClearReportFlagInput>(desk)
{
    public override Permission Permission => Permission.DraftReports;

    protected override string Why(ClearReportFlagInput input) => $"{input.Excerpt}: {input.Reason}";

    protected override async Task ActAsync(ClearReportFlagInput input, InvestigationReport report, Work work, CancellationToken cancellationToken) =>
        report.Clear(input.Kind, input.Excerpt, input.Reason, await work.IndividualsAsync(report.Incident, cancellationToken), work.Me, work.Now);
}
