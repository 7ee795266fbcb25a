using PcpdCases.Application.Door;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="ReviseReport"/> fills.</summary>
public sealed record ReviseReportInput : ReportInput
{
    public ReportFields Text { get; set; } = new();
}

/// <summary>Checks the form of <see cref="ReviseReport"/>.</summary>
public sealed class ReviseReportInputValidator : ReportInputValidator<ReviseReportInput>
{
    public ReviseReportInputValidator() => RuleFor(input => input.Text).SetValidator(new ReportFieldsValidator());
}

/// <summary>Changes what a drafted report says; returns its ordinal.</summary>
public sealed class ReviseReport(Desk desk) : ReportUseCase<ReviseReportInput>(desk)
{
    public override Permission Permission => Permission.DraftReports;

    protected override Task ActAsync(ReviseReportInput input, InvestigationReport report, Work work, CancellationToken cancellationToken)
    {
        report.Revise(input.Text.ToText(), work.Me);
        return Task.CompletedTask;
    }
}
