using FluentValidation;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="EndAppeal"/> fills.</summary>
public sealed record EndAppealInput : NoticeInput
{
    public AppealOutcome? Outcome { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>What the Board decided, or how the appeal was withdrawn.</summary>
    public string Decision { get; set; } = "";

    /// <summary>One row for each direction that stands.</summary>
    public IList<StepAfterAppealFields> Steps { get; set; } = [];

    /// <summary>Why the new last days were chosen.</summary>
    public string? Reason { get; set; }
}

/// <summary>What becomes of one direction, as the form fills it.</summary>
public sealed record StepAfterAppealFields
{
    public int Direction { get; set; }

    /// <summary>The new last day; empty leaves the day that counts.</summary>
    public DateOnly? DueOn { get; set; }

    public bool StruckOut { get; set; }
}

/// <summary>Checks the form of <see cref="EndAppeal"/>.</summary>
public sealed class EndAppealInputValidator : NoticeInputValidator<EndAppealInput>
{
    public EndAppealInputValidator()
    {
        RuleFor(input => input.Outcome).NotNull().WithMessage("Say how the appeal ended.");
        RuleFor(input => input.On).NotNull().WithMessage("Give the day the appeal ended.");
        RuleFor(input => input.Decision).NotEmpty().WithMessage("Say what was decided.")
            .MaximumLength(Appeal.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Reason).MaximumLength(EnforcementNotice.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records how the pending appeal ended and the new last days of the steps it suspended; returns the ordinal of the appeal.</summary>
public sealed class EndAppeal(Desk desk) : NoticeUseCase<EndAppealInput>(desk)
{
    /// <summary>New last days are given by whoever may give more time.</summary>
    public override Permission Permission => Permission.ServeNotices;

    protected override async Task<int> ActAsync(EndAppealInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        var appeal = notice.PendingAppeal;
        var end = new AppealEnd(
            input.Outcome!.Value,
            input.On!.Value,
            input.Decision,
            [.. input.Steps.Select(step => new StepAfterAppeal(step.Direction, step.DueOn, step.StruckOut))],
            input.Reason);
        notice.EndAppeal(end, work.Me, work.Today, await OfficeCalendar.OfAsync(work, cancellationToken));
        work.Journal(notice.PathOfAppeal(appeal!.Ordinal), input.Decision);
        return appeal.Ordinal;
    }
}
