using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="WithdrawReport"/> fills.</summary>
public sealed record WithdrawReportInput : ReportInput
{
    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="WithdrawReport"/>.</summary>
public sealed class WithdrawReportInputValidator : ReportInputValidator<WithdrawReportInput>
{
    public WithdrawReportInputValidator() => RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
        .MaximumLength(InvestigationReport.ReasonMaxLength).WithMessage("This text is too long. Shorten it.");
}

/// <summary>Gives a report up before it is published; returns its ordinal.</summary>
public sealed class WithdrawReport(Desk desk) : ReportUseCase<WithdrawReportInput>(desk)
{
    public override Permission Permission => Permission.PublishReports;

    protected override string Why(WithdrawReportInput input) => input.Reason;

    protected override Task ActAsync(WithdrawReportInput input, InvestigationReport report, Work work, CancellationToken cancellationToken)
    {
        report.Withdraw(input.Reason);
        return Task.CompletedTask;
    }
}
