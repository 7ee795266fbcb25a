using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="ReturnReport"/> fills.</summary>
public sealed record ReturnReportInput : ReportInput
{
    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="ReturnReport"/>.</summary>
public sealed class ReturnReportInputValidator : ReportInputValidator<ReturnReportInput>
{
    public ReturnReportInputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
        .MaximumLength(InvestigationReport.ReasonMaxLength).WithMessage("This text is too long. Shorten it.");
}

/// <summary>Gives a settled report back to be mended while no copy is served; returns its ordinal.</summary>
public sealed class ReturnReport(Desk desk) : ReportUseCase<ReturnReportInput>(desk)
{
    public override Permission Permission => Permission.PublishReports;

    protected override string Why(ReturnReportInput input) => input.Reason;

    protected override Task ActAsync(ReturnReportInput input, InvestigationReport report, Work work, CancellationToken cancellationToken)
    {
        report.Return(input.Reason);
        return Task.CompletedTask;
    }
}
