using System.Globalization;
using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A holiday gazetted after a notice was served: one administrator proposes it, another confirms it, and the notice tells its officers.</summary>
public sealed class CalendarJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Notice = "/incidents/2026-00003/a/notices/1";
    private const string Calendar = "/administration/calendar";

    [Fact]
    public async Task Day_WhenProposedAndConfirmedByAnother_RaisesTheAlertOnTheNoticeServedBefore()
    {
        var manager = await office.SignedInAsync("manager");
        var printed = await AppealEndsAsync(manager);

        var first = await office.SignedInAsync("administrator");
        await ProposeHolidayAsync(first, printed);
        await first.GetByText("You proposed this day. Another administrator confirms it.").WaitForAsync();
        Assert.Equal(0, await first.Button($"Confirm {printed}").CountAsync());

        await manager.GoAsync(Notice);
        await manager.GetByText("What section 50 demands").WaitForAsync();
        Assert.Equal(0, await manager.GetByText("The letter says that the appeal period ends").CountAsync());

        var second = await office.SignedInAsync("administrator2");
        await second.GoAsync(Calendar);
        await second.Button($"Confirm {printed}").ClickAsync();
        await second.GetByRole(AriaRole.Dialog).Button("Confirm").ClickAsync();
        await second.GetByText("Confirmed by Abel Fung").WaitForAsync();
        Assert.Equal(1, await second.Button($"Withdraw {printed}").CountAsync());
        await LookAsync(second);

        await manager.GoAsync(Notice);
        await manager.GetByText($"The letter says that the appeal period ends on {printed}, which is left out: A day of commemoration (invented).").WaitForAsync();
        await manager.GetByText("The dates printed in the letter stay.").WaitForAsync();
        Assert.Equal(printed, await AppealEndsAsync(manager));
        await manager.KeepAsync("notice-date-alert");
    }

    [Fact]
    public async Task Day_WhenItChangesNothing_IsRefusedInWords()
    {
        var page = await office.SignedInAsync("administrator");
        await page.GoAsync("/administration");
        await page.GetByRole(AriaRole.Link, new() { Name = "Holiday calendar" }).ClickAsync();
        await page.Button("Propose a day").ClickAsync();
        var form = page.Form("Propose a day");
        await form.Locator("[name='Date']").FillAsync("25/12/2025");
        await page.ChooseAsync("Why it is left out", "Gale warning");
        await form.Locator("[name='Source']").FillAsync("An invented record");
        await page.Keyboard.PressAsync("Tab");
        await form.Button("Propose").ClickAsync();

        await form.GetByText("2025-12-25 is a holiday or warning day of the calendar already. Adding it changes nothing.").WaitForAsync();
    }

    private static async Task ProposeHolidayAsync(IPage page, string day)
    {
        await page.GoAsync(Calendar);
        await page.Button("Propose a day").ClickAsync();
        var form = page.Form("Propose a day");
        await form.Locator("[name='Date']").FillAsync(day);
        await page.ChooseAsync("Why it is left out", "General holiday gazetted later");
        await form.Locator("[name='Name']").FillAsync("A day of commemoration (invented)");
        await form.Locator("[name='ChineseName']").FillAsync("紀念日（虛構）");
        await form.Locator("[name='Source']").FillAsync("G.N. 1 (invented)");
        await page.Keyboard.PressAsync("Tab");
        await page.KeepAsync("calendar-proposal");
        await form.Button("Propose").ClickAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>The list with a day in it and the form open, light in English and dark in Chinese, as axe and a person see them.</summary>
    private static async Task LookAsync(IPage page)
    {
        await page.Button("Propose a day").ClickAsync();
        await page.Form("Propose a day").WaitForAsync();
        await page.HaveNoViolationAsync("calendar-day-light-en");
        await page.EvaluateAsync("window.cases.setTheme('dark')");
        await page.GotoAsync(new Uri(new Uri(page.Url), $"/language?culture=zh-Hant&back={Calendar}").ToString());
        await page.InteractiveAsync();
        await page.GetByText("紀念日（虛構）").WaitForAsync();
        await page.Button("建議加入日子").ClickAsync();
        await page.Form("建議加入日子").WaitForAsync();
        await page.HaveNoViolationAsync("calendar-day-dark-zh-Hant");
    }

    /// <summary>The last day to appeal as the notice shows it, such as "9 Dec 2026".</summary>
    private static async Task<string> AppealEndsAsync(IPage manager)
    {
        await manager.GoAsync(Notice);
        var shown = await manager.Locator("dt:has-text('Appeal until') + dd").InnerTextAsync();
        var printed = string.Join(' ', shown.Split(' ').Take(3));
        Assert.True(DateOnly.TryParseExact(printed, "d MMM yyyy", CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out _), shown);
        return printed;
    }
}
