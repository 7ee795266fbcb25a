using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Both published cases are opened and read, in both languages and themes.</summary>
public sealed class ReadingJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public async Task SignIn_WhenPasswordIsWrong_SaysSoAndKeepsTheName()
    {
        var page = await office.OpenAsync();
        await page.GotoAsync($"{office.Address}/sign-in");
        await page.FillAsync("input[name='Input.Name']", "investigator");
        await page.FillAsync("input[name='Input.Password']", "not the password");
        await page.ClickAsync("button[type=submit]");

        await page.WaitForSelectorAsync("[role=alert]");
        Assert.Equal("investigator", await page.InputValueAsync("input[name='Input.Name']"));
        await page.KeepAsync("sign-in-refused");
    }

    [Fact]
    public async Task Address_WhenUnknown_IsAPageThatSaysSo()
    {
        var page = await office.SignedInAsync("manager");

        var answer = await page.GotoAsync($"{office.Address}/no/such/page");

        Assert.Equal(404, answer!.Status);
        Assert.Contains("not found", (await page.InnerTextAsync("body")).ToLowerInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_WhenFilteredAndSorted_KeepsItInItsAddressAndGoesBack()
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync("/incidents?owner=investigator&stage=Enforcement");
        var officer = page.GetByLabel("Owner or investigator");
        await Assertions.Expect(officer).ToHaveValueAsync("investigator");
        await Assertions.Expect(page.GetByLabel("Stage")).ToHaveValueAsync("Enforcement");
        await Assertions.Expect(page.Locator(".list-table tbody tr")).ToHaveCountAsync(1);

        await page.GetByLabel("Stage").SelectOptionAsync("Triage");
        await page.ArriveAsync("**/incidents?stage=Triage&owner=investigator");
        await page.GetByText("Hidden by the stage: 1.").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Remove the filters" }).ClickAsync();
        await page.ArriveAsync("**/incidents?tab=All");
        await Assertions.Expect(officer).ToHaveValueAsync("");

        await page.GetByRole(AriaRole.Columnheader, new() { Name = "Organisation" }).GetByRole(AriaRole.Link).ClickAsync();
        await page.ArriveAsync("**/incidents?sort=Organisation");
        await Assertions.Expect(page.Locator("th[aria-sort='ascending']")).ToHaveTextAsync("Organisation");
        await Assertions.Expect(page.Locator(".list-table tbody tr").First).ToContainTextAsync("Example Harbour Clinic");
        await page.GoBackAsync();
        await page.ArriveAsync("**/incidents?tab=All");
        await Assertions.Expect(page.Locator("th[aria-sort='descending']")).ToHaveTextAsync("Number");
    }

    [Theory]
    [InlineData("ImagineX Management Company Limited")]
    [InlineData("Kwong's Art Jewellery Trading Company Limited")]
    [InlineData("My Jewelry Management Limited")]
    public async Task PublishedCase_WhenOpenedFromTheList_TellsItsDataUser(string organisation)
    {
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync("/incidents?tab=All");

        await page.Locator(".list-table tbody tr", new() { HasText = organisation }).First.ClickAsync();

        await page.ArriveAsync("**/incidents/20*");
        await page.GetByText(organisation).First.WaitForAsync();
        var address = new Uri(page.Url).AbsolutePath;
        var letter = organisation.StartsWith("My ", StringComparison.Ordinal) ? "b" : "a";
        await page.GoAsync($"{address}/{letter}/outcome");
        await page.GetByText($"On what is found {organisation} contravened DPP4(1).").WaitForAsync();
        await page.GetByText("Signatories and date not published").WaitForAsync();
        await page.GoAsync($"{address}/{letter}/findings");
        await page.Locator(".mud-chip", new() { HasText = "Confirmed" }).First.WaitForAsync();
        Assert.Equal(0, await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { NameRegex = new("^Record a finding") }).CountAsync());
        await page.GoAsync($"{address}/{letter}/notices/1");
        await page.GetByText("its directions and dates are not published").WaitForAsync();
        await page.GoAsync(address);
        await page.GetByText(organisation).First.WaitForAsync();
        await page.KeepAsync($"case {organisation.Split(' ')[0].ToLowerInvariant().Replace("'", "", StringComparison.Ordinal)}");
    }

    [Fact]
    public async Task Administrator_WhenOpeningACase_IsRefused()
    {
        var page = await office.SignedInAsync("administrator");

        await page.GotoAsync($"{office.Address}/incidents");

        Assert.DoesNotContain("ImagineX", await page.InnerTextAsync("body"), StringComparison.Ordinal);
    }
}
