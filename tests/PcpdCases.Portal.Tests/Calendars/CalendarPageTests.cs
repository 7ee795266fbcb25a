using Bunit;
using PcpdCases.Portal.Features.Calendars;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Tests.Incidents;

namespace PcpdCases.Portal.Tests.Calendars;

public sealed class CalendarPageTests : CasesContext
{
    [Fact]
    public void Calendar_When_AManagerLooks_ShowsYearsAndNothingToDo()
    {
        var page = Render<CalendarPage>();

        page.WaitForAssertion(() => Assert.Contains("No day was added yet.", page.Markup, StringComparison.Ordinal));
        var unconfirmed = Assert.Single(page.FindAll("tbody tr"), row => row.TextContent.Contains("Not compared with the Gazette yet", StringComparison.Ordinal));
        Assert.Contains("2027", unconfirmed.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Propose a day", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Acts_When_NamedByTheJournal_HaveChineseWords()
    {
        var chinese = System.Globalization.CultureInfo.GetCultureInfo(Words.Chinese);
        string[] acts = [nameof(Application.Calendars.ProposeCalendarDay), nameof(Application.Calendars.ConfirmCalendarDay), nameof(Application.Calendars.WithdrawCalendarDay)];

        Assert.All(acts, act => Assert.NotNull(Words.Find(ActWords.Key(act), chinese)));
    }
}
