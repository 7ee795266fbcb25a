using PcpdCases.Domain.Calendars;
using PcpdCases.Domain.Officers;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Domain.Tests.Calendars;

public sealed class CalendarDayTests
{
    private static readonly Officer First = Administrator("first");
    private static readonly Officer Second = Administrator("second");

    // Given.Today is Monday 2 March 2026.
    private static readonly CalendarDayText Gale =
        new(Given.Today, CalendarDayKind.GaleWarning, "ignored", "ignored", " Hong Kong Observatory ");

    private static readonly CalendarDayText Holiday =
        new(new DateOnly(2026, 9, 3), CalendarDayKind.GeneralHoliday, " A day of commemoration ", " 紀念日 ", "G.N. 1 of 2026 (invented)");

    public static TheoryData<CalendarDayText, string> Unsound => new()
    {
        { Gale with { Date = new DateOnly(1999, 1, 4) }, "The calendar covers {0} to {1}; {2:yyyy-MM-dd} lies outside it." },
        { Holiday with { Date = new DateOnly(2060, 1, 5) }, "The calendar covers {0} to {1}; {2:yyyy-MM-dd} lies outside it." },
        { Gale with { Date = new DateOnly(2026, 3, 1) }, "{0:yyyy-MM-dd} is a Sunday and left out already. Adding it changes nothing." },
        { Gale with { Date = new DateOnly(2025, 12, 25) }, "{0:yyyy-MM-dd} is a holiday or warning day of the calendar already. Adding it changes nothing." },
        { Gale with { Date = new DateOnly(2025, 9, 23) }, "{0:yyyy-MM-dd} is a holiday or warning day of the calendar already. Adding it changes nothing." },
        { Gale with { Date = Given.Today.AddDays(1) }, "A warning is recorded once it was in force: {0:yyyy-MM-dd} is in the future." },
        { Gale with { Date = Given.Today.AddDays(1), Kind = CalendarDayKind.BlackRainstormWarning }, "A warning is recorded once it was in force: {0:yyyy-MM-dd} is in the future." },
        { Gale with { Source = " " }, "A day needs its source, such as the Observatory's record or the Gazette, in at most {0} characters." },
        { Holiday with { Name = " " }, "A general holiday needs its name in English and in Chinese, each in at most {0} characters." },
        { Holiday with { ChineseName = null }, "A general holiday needs its name in English and in Chinese, each in at most {0} characters." },
    };

    [Theory]
    [MemberData(nameof(Unsound), DisableDiscoveryEnumeration = true)]
    public void Propose_WhenUnsound_IsRefused(CalendarDayText text, string refusal) => Refused.With(refusal, () => Propose(text));

    [Fact]
    public void Propose_WhenSound_DoesNotCountYet()
    {
        var warning = Propose(Gale);
        var holiday = Propose(Holiday);

        Assert.Equal((CalendarDayState.Proposed, false, "Hong Kong Observatory"), (warning.State, warning.Counts, warning.Source));
        Assert.Equal((null, null), (warning.Name, warning.ChineseName));
        Assert.Equal(("A day of commemoration", "紀念日"), (holiday.Name, holiday.ChineseName));
    }

    [Fact]
    public void Propose_WhenTheDayWasAdded_IsRefusedUntilThatIsWithdrawn()
    {
        var earlier = Propose(Gale);
        Refused.With(
            "{0:yyyy-MM-dd} was added already. Withdraw that entry first if it is wrong.",
            () => Propose(Gale with { Kind = CalendarDayKind.BlackRainstormWarning }, earlier));

        earlier.Withdraw("It was the rainstorm", First, Given.Now);

        Assert.Equal(CalendarDayState.Proposed, Propose(Gale with { Kind = CalendarDayKind.BlackRainstormWarning }, earlier).State);
    }

    [Fact]
    public void Confirm_ByTheProposer_IsNotPermitted()
    {
        var day = Propose(Gale);

        var refusal = Refused.With(
            "You proposed this day. Another administrator confirms it, and withdraws it once confirmed.",
            () => day.Confirm(Administrator("FIRST"), Given.Now));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
        Assert.False(day.Counts);
    }

    [Fact]
    public void Confirm_ByAnother_CountsOnce()
    {
        var day = Propose(Gale);

        day.Confirm(Second, Given.Now);

        Assert.Equal((true, "second", Given.Now), (day.Counts, day.ConfirmedBy!.Handle, day.ConfirmedAt));
        Refused.With("{0:yyyy-MM-dd} is already confirmed.", () => day.Confirm(Second, Given.Now));
    }

    [Fact]
    public void Withdraw_BeforeConfirmation_IsTheProposersToo()
    {
        var day = Propose(Gale);
        Refused.With("Give the reason, in at most {0} characters.", () => day.Withdraw(" ", First, Given.Now));

        day.Withdraw("A slip of the keyboard", First, Given.Now);

        Assert.Equal((CalendarDayState.Withdrawn, "A slip of the keyboard"), (day.State, day.WithdrawnReason));
        const string Template = "This entry for {0:yyyy-MM-dd} was withdrawn. Propose the day anew.";
        Refused.With(Template, () => day.Confirm(Second, Given.Now));
        Refused.With(Template, () => day.Withdraw("Again", Second, Given.Now));
    }

    [Fact]
    public void Withdraw_OnceConfirmed_NeedsAnotherThanTheProposer()
    {
        var day = Propose(Gale);
        day.Confirm(Second, Given.Now);
        Refused.With(
            "You proposed this day. Another administrator confirms it, and withdraws it once confirmed.",
            () => day.Withdraw("It was Tuesday", First, Given.Now));

        day.Withdraw("It was Tuesday", Second, Given.Now);

        Assert.Equal((CalendarDayState.Withdrawn, false), (day.State, day.Counts));
    }

    private static CalendarDay Propose(CalendarDayText text, params CalendarDay[] added) =>
        CalendarDay.Propose(added.Length + 1, text, HolidayCalendar.Published, added, First, Given.Now, Given.Today);

    private static Officer Administrator(string handle) => Officer.Appoint(handle, $"Name of {handle}", null, Roles.Administrator);
}
