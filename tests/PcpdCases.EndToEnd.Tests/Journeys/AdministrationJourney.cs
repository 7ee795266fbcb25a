using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>An administrator takes an officer on, gives a password, and proves the journal whole.</summary>
public sealed class AdministrationJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Password = "a password of her own 2026";

    [Fact]
    public async Task Officer_WhenAppointedWithAPassword_SignsIn()
    {
        var page = await office.SignedInAsync("administrator");
        await page.GetByRole(AriaRole.Link, new() { Name = "Administration" }).ClickAsync();
        await page.Button("Appoint an officer").ClickAsync();
        await page.FillAsync("[name='Handle']", "newcomer");
        await page.FillAsync("[name='Name']", "Nora Newcomer (invented)");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Investigator" }).CheckAsync();
        await page.Button("Appoint").ClickAsync();
        await page.Button("Set a password for Nora Newcomer (invented)").ClickAsync();
        await page.GetByLabel("New password").FillAsync(Password);
        await page.Keyboard.PressAsync("Tab");
        await page.Button("Set the password").ClickAsync();
        await page.Form("Set a password").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.KeepAsync("administration");

        var own = await office.OpenAsync();
        await own.GotoAsync($"{office.Address}/sign-in");
        await own.FillAsync("input[name='Input.Name']", "newcomer");
        await own.FillAsync("input[name='Input.Password']", Password);
        await own.ClickAsync("button[type=submit]");
        await own.ArriveAsync($"{office.Address}/");
        await own.InteractiveAsync();
        Assert.Equal(0, await own.GetByRole(AriaRole.Link, new() { Name = "Administration" }).CountAsync());
    }

    [Fact]
    public async Task Journal_WhenVerified_IsWhole()
    {
        var page = await office.SignedInAsync("administrator");
        await page.GoAsync("/administration");
        await page.Button("Verify the journal").ClickAsync();

        await page.GetByText(", 0 broken.").WaitForAsync();
    }
}
