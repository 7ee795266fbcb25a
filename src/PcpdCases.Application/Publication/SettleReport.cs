using PcpdCases.Application.Door;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="SettleReport"/> fills.</summary>
public sealed record SettleReportInput : ReportInput;

/// <summary>Checks the form of <see cref="SettleReport"/>.</summary>
public sealed class SettleReportInputValidator : ReportInputValidator<SettleReportInput>;

/// <summary>Settles the form in which a report is to be published; the second signature. Returns its ordinal.</summary>
public sealed class SettleReport(Desk desk) : ReportUseCase<SettleReportInput>(desk)
{
    public override Permission Permission => Permission.PublishReports;

    protected override async Task ActAsync(SettleReportInput input, InvestigationReport report, Work work, CancellationToken cancellationToken) => report.Settle(
        [.. await work.ProceedingsAsync(report.Incident, cancellationToken)], await work.IndividualsAsync(report.Incident, cancellationToken), work.Me, work.Today);
}
