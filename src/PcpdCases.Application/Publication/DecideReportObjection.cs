using FluentValidation;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="DecideReportObjection"/> fills.</summary>
public sealed record DecideReportObjectionInput : ReportInput
{
    /// <summary>Ordinal of the objection.</summary>
    public int Objection { get; set; }

    /// <summary>Whether the words are deleted.</summary>
    public bool? Deletes { get; set; }

    public DateOnly? On { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>The day the data user was told that the words stay (s.46(5)).</summary>
    public DateOnly? ToldOn { get; set; }
}

/// <summary>Checks the form of <see cref="DecideReportObjection"/>.</summary>
public sealed class DecideReportObjectionInputValidator : ReportInputValidator<DecideReportObjectionInput>
{
    public DecideReportObjectionInputValidator()
    {
        RuleFor(input => input.Objection).GreaterThan(0).WithMessage("Choose an objection.");
        RuleFor(input => input.Deletes).NotNull().WithMessage("Say whether the words are deleted or stay.");
        RuleFor(input => input.On).NotNull().WithMessage("Give the day of the decision.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(ReportObjection.ReasonMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.ToldOn).NotNull().When(input => input.Deletes == false).WithMessage("Give the day the data user was told that the words stay (s.46(5)).");
    }
}

/// <summary>Decides a data user's objection (s.46(4)(c)); returns the report's ordinal.</summary>
public sealed class DecideReportObjection(Desk desk) : ReportUseCase<DecideReportObjectionInput>(desk)
{
    public override Permission Permission => Permission.PublishReports;

    protected override string Why(DecideReportObjectionInput input) => input.Reason;

    protected override async Task ActAsync(DecideReportObjectionInput input, InvestigationReport report, Work work, CancellationToken cancellationToken)
    {
        var deletes = input.Deletes!.Value;
        report.DecideObjection(
            input.Objection,
            new ObjectionDecision(deletes, input.On!.Value, input.Reason, deletes ? null : input.ToldOn),
            await OfficeCalendar.OfAsync(work, cancellationToken),
            work.Me,
            work.Today);
    }
}
