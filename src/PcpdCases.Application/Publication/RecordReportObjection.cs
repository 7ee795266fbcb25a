using FluentValidation;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="RecordReportObjection"/> fills.</summary>
public sealed record RecordReportObjectionInput : ReportInput
{
    /// <summary>Letter of the proceeding against the data user that objects.</summary>
    public string Letter { get; set; } = "";

    public DateOnly? On { get; set; }

    public ReportSectionKind Section { get; set; }

    /// <summary>The words objected to, exactly as the copy has them.</summary>
    public string Passage { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="RecordReportObjection"/>.</summary>
public sealed class RecordReportObjectionInputValidator : ReportInputValidator<RecordReportObjectionInput>
{
    public RecordReportObjectionInputValidator()
    {
        RuleFor(input => input.Letter).NotEmpty().WithMessage("Choose a data user.");
        RuleFor(input => input.On).NotNull().WithMessage("Give the day the objection was received.");
        RuleFor(input => input.Section).IsInEnum().WithMessage("Choose the part of the report.");
        RuleFor(input => input.Passage).NotEmpty().WithMessage("Copy the words objected to from the report.")
            .MaximumLength(ReportObjection.PassageMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Say why the data user objects.")
            .MaximumLength(ReportObjection.ReasonMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}

/// <summary>Records a data user's objection to words of its copy (s.46(4)(b)); returns the report's ordinal.</summary>
public sealed class RecordReportObjection(Desk desk) : ReportUseCase<RecordReportObjectionInput>(desk)
{
    public override Permission Permission => Permission.DraftReports;

    protected override async Task ActAsync(RecordReportObjectionInput input, InvestigationReport report, Work work, CancellationToken cancellationToken)
    {
        // A browser sends what was copied with the line ends of its system; the report keeps one kind.
        var text = new ObjectionText(input.On!.Value, input.Section, input.Passage.ReplaceLineEndings("\n").Trim(), input.Reason);
        report.RecordObjection(input.Letter, text, await OfficeCalendar.OfAsync(work, cancellationToken), work.Today);
    }
}
