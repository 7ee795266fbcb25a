using PcpdCases.Application.Door;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="CheckReportAnonymity"/> fills.</summary>
public sealed record CheckReportAnonymityInput : ReportInput;

/// <summary>Checks the form of <see cref="CheckReportAnonymity"/>.</summary>
public sealed class CheckReportAnonymityInputValidator : ReportInputValidator<CheckReportAnonymityInput>;

/// <summary>Records that an officer looked through the text and found that it identifies no individual (s.48(3)); returns its ordinal.</summary>
public sealed class CheckReportAnonymity(Desk desk) : ReportUseCase<CheckReportAnonymityInput>(desk)
{
    public override Permission Permission => Permission.DraftReports;

    protected override async Task ActAsync(CheckReportAnonymityInput input, InvestigationReport report, Work work, CancellationToken cancellationToken) =>
        report.CheckAnonymity(await work.IndividualsAsync(report.Incident, cancellationToken), work.Me, work.Today);
}
