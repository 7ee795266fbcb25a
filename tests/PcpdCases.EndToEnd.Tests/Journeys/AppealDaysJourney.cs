using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Notices;
using PcpdCases.Domain.Calendars;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A black rainstorm on the last day to appeal: the printed day stays, an alert tells the next one, and an appeal lodged then is in time.</summary>
public sealed class AppealDaysJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Number = "2026-00003";
    private const string Notice = $"/incidents/{Number}/a/notices/1";

    [Fact]
    public async Task Appeal_WhenAWarningFellOnTheLastDay_IsInTimeOnTheNextOpenDay()
    {
        var printed = (await ViewAsync()).Notice.AppealEnds!.Value;
        office.Clock.Pass(printed.AddDays(5).DayNumber - (await ViewAsync()).Today.DayNumber);
        await DeclareAsync(printed);
        var open = Assert.Single((await ViewAsync()).Alerts, alert => alert.Direction is null).Counted;

        var page = await office.SignedInAsync("investigator");
        await page.GoAsync(Notice);
        await page.GetByText($"The letter says that the appeal period ends on {Shown(printed)}, which is left out").WaitForAsync();
        await page.GetByText($"An appeal is still in time on {Shown(open)}").WaitForAsync();
        await page.Button("Record an appeal").ClickAsync();
        var form = page.Form("Record an appeal");
        await TellAsync(form, open.AddDays(1), $"Lodged after {Shown(open)}: late.");
        await TellAsync(form, printed, "In time. No step need be taken");
        await TellAsync(form, open, "In time. No step need be taken");
        await page.HaveNoViolationAsync("appeal-after-warning");
        await form.Button("Record an appeal").ClickAsync();

        await page.GetByText($"An appeal suspends every step since {Shown(open)}").WaitForAsync();
        Assert.Equal((open, printed), ((await ViewAsync()).Notice.SuspendedSince, (await ViewAsync()).Notice.AppealEnds));
    }

    private static async Task TellAsync(ILocator form, DateOnly lodged, string what)
    {
        await form.Locator("[name='On']").FillAsync(lodged.ToString("d/M/yyyy", CultureInfo.InvariantCulture));
        await form.Page.Keyboard.PressAsync("Tab");
        // The portal writes the date in its own way; what is typed before it has would be written over.
        await Assertions.Expect(form.Locator("[name='On']")).ToHaveValueAsync(Shown(lodged));
        await form.GetByText(what).WaitForAsync();
    }

    private static string Shown(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.GetCultureInfo("en-GB"));

    private Task<NoticeView> ViewAsync() => office.Services.GetRequiredService<NoticeQueries>().OneAsync(Number, "a", 1, Actor.Officer("manager"));

    private async Task DeclareAsync(DateOnly day)
    {
        var proposed = await office.Services.GetRequiredService<ProposeCalendarDay>().RunAsync(
            new ProposeCalendarDayInput { Date = day, Kind = CalendarDayKind.BlackRainstormWarning, Source = "An invented record" }, Actor.Officer("administrator"));
        await office.Services.GetRequiredService<ConfirmCalendarDay>().RunAsync(new ConfirmCalendarDayInput { Number = proposed }, Actor.Officer("administrator2"));
    }
}
