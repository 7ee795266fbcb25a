using FluentValidation;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Notices;
using PcpdCases.Rules;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="ServeNotice"/> fills.</summary>
public sealed record ServeNoticeInput : NoticeInput
{
    public DateOnly? On { get; set; }

    public ServiceMode? Mode { get; set; }

    /// <summary>What shows the service, such as the number of the registered letter.</summary>
    public string Proof { get; set; } = "";
}

/// <summary>Checks the form of <see cref="ServeNotice"/>.</summary>
public sealed class ServeNoticeInputValidator : NoticeInputValidator<ServeNoticeInput>
{
    public ServeNoticeInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the day of service.");
        RuleFor(input => input.Mode).NotNull().WithMessage("Say how it was served.");
        RuleFor(input => input.Proof).NotEmpty().WithMessage("Say what proves the service.")
            .MaximumLength(EnforcementNotice.ProofMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records the service of a countersigned notice, from which its clocks run; returns its ordinal.</summary>
public sealed class ServeNotice(Desk desk) : NoticeUseCase<ServeNoticeInput>(desk)
{
    public override Permission Permission => Permission.ServeNotices;

    protected override async Task<int> ActAsync(ServeNoticeInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        var appeal = AppealPeriod.After(input.On!.Value, await OfficeCalendar.OfAsync(work, cancellationToken));
        notice.Serve(
            new NoticeService(input.On.Value, input.Mode!.Value, input.Proof, appeal.Date, appeal.CalendarVersion, appeal.CalendarSha256),
            work.Me,
            work.Today);
        work.Journal(notice.PathOf());
        return notice.Ordinal;
    }
}

/// <summary>The time to appeal against a notice (s.50(7)).</summary>
public static class AppealPeriod
{
    /// <summary>Days after the service of the notice (s.50(7)).</summary>
    public const int Days = 14;

    /// <summary>Whether the calendar reaches far enough to count from a day.</summary>
    public static bool Covers(DateOnly served, HolidayCalendar calendar) => calendar.Covers(served) && calendar.Covers(served.AddDays(2 * Days));

    /// <summary>The last day to appeal against a notice served on a day, counted as section 71 of Cap. 1 says.</summary>
    /// <exception cref="DomainException">The calendar does not cover the day.</exception>
    public static Deadline After(DateOnly served, HolidayCalendar calendar)
    {
        try
        {
            return TimeLimit.After(served, Days, calendar);
        }
        catch (RulesException refusal)
        {
            throw new DomainException("The appeal period cannot be counted: {0}", refusal.Message);
        }
    }
}
