using FluentValidation;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Notices;
using PcpdCases.Rules;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="RecordAppealProgress"/> fills.</summary>
public sealed record RecordAppealProgressInput : NoticeInput
{
    /// <summary>The number the Administrative Appeals Board gave it.</summary>
    public string? Reference { get; set; }

    /// <summary>The day the Board extended the time of an appeal that was late.</summary>
    public DateOnly? TimeExtendedOn { get; set; }

    /// <summary>Whether an appeal lodged late is read as suspending the steps.</summary>
    public bool Suspends { get; set; }

    /// <summary>Why it is read so, such as counsel's advice.</summary>
    public string? SuspensionReason { get; set; }

    /// <summary>The day the notice of appeal reached the Commissioner.</summary>
    public DateOnly? ReceivedOn { get; set; }

    public DateOnly? StatementFiledOn { get; set; }

    public DateOnly? HearingOn { get; set; }
}

/// <summary>Checks the form of <see cref="RecordAppealProgress"/>.</summary>
public sealed class RecordAppealProgressInputValidator : NoticeInputValidator<RecordAppealProgressInput>
{
    public RecordAppealProgressInputValidator()
    {
        RuleFor(input => input.Reference).MaximumLength(Appeal.ReferenceMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.SuspensionReason).MaximumLength(EnforcementNotice.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records how far the pending appeal against a notice has come; returns the ordinal of the appeal.</summary>
public sealed class RecordAppealProgress(Desk desk) : NoticeUseCase<RecordAppealProgressInput>(desk)
{
    public override Permission Permission => Permission.RecordAppeals;

    protected override async Task<int> ActAsync(RecordAppealProgressInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        var progress = new AppealProgress
        {
            Reference = input.Reference,
            TimeExtendedOn = input.TimeExtendedOn,
            Suspends = input.Suspends,
            SuspensionReason = input.SuspensionReason,
            ReceivedOn = input.ReceivedOn,
            StatementDue = input.ReceivedOn is { } received ? AppealStatement.After(received, await OfficeCalendar.OfAsync(work, cancellationToken)).Date : null,
            StatementFiledOn = input.StatementFiledOn,
            HearingOn = input.HearingOn,
        };
        notice.RecordAppealProgress(progress, work.Today);
        work.Journal(notice.PathOfAppeal(notice.PendingAppeal!.Ordinal));
        return notice.PendingAppeal.Ordinal;
    }
}

/// <summary>The time for the Commissioner's statement in an appeal (Cap. 442).</summary>
public static class AppealStatement
{
    /// <summary>Days after the notice of appeal was received.</summary>
    public const int Days = 28;

    /// <summary>Whether the calendar reaches far enough to count from a day.</summary>
    public static bool Covers(DateOnly received, HolidayCalendar calendar) => calendar.Covers(received) && calendar.Covers(received.AddDays(2 * Days));

    /// <summary>The last day for the statement, counted as section 71 of Cap. 1 says.</summary>
    /// <exception cref="DomainException">The calendar does not cover the day.</exception>
    public static Deadline After(DateOnly received, HolidayCalendar calendar)
    {
        try
        {
            return TimeLimit.After(received, Days, calendar);
        }
        catch (RulesException refusal)
        {
            throw new DomainException("The time for the statement cannot be counted: {0}", refusal.Message);
        }
    }
}
