using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Two officers write the same section: the second sees before, theirs and mine, and nobody's words are lost.</summary>
public sealed class ConflictJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Case = "/incidents/2026-00003";
    private const string Narrative = "[name='Narrative']";
    private const string OthersTold = "[name='OthersTold']";

    [Fact]
    public async Task Particulars_WhenTwoWriteThem_KeepBothPeoplesWords()
    {
        var first = await DescribingAsync("compliance");
        var second = await DescribingAsync("manager");
        await first.FillAsync(OthersTold, "The police were told. 已報警。");
        await first.Keyboard.PressAsync("Tab");
        await first.Button("Save").ClickAsync();
        await first.Button("Describe the particulars").WaitForAsync();

        await second.FillAsync(Narrative, "An account of the manager's own. 經理的描述。");
        await second.Keyboard.PressAsync("Tab");
        await second.Button("Save").ClickAsync();
        var dialog = second.GetByRole(AriaRole.Dialog);
        await dialog.GetByText("The police were told.").WaitForAsync();
        await second.KeepAsync("conflict");
        await dialog.Button("Use this choice").ClickAsync();
        await second.Button("Save").ClickAsync();
        await second.Button("Describe the particulars").WaitForAsync();

        await first.GoAsync(Case);
        await first.GetByText("An account of the manager's own. 經理的描述。").WaitForAsync();
        await first.GetByText("The police were told. 已報警。").WaitForAsync();
    }

    [Fact]
    public async Task Case_WhenSomebodyElseChangesIt_SaysSoToWhoeverHasItOpen()
    {
        var reader = await office.SignedInAsync("investigator");
        await reader.GoAsync($"{Case}/people");
        await reader.GetByText("Patients with an appointment since 2022").First.WaitForAsync();
        var writer = await office.SignedInAsync("compliance");
        await writer.GoAsync($"{Case}/people");
        await writer.Button("Record a stated total").ClickAsync();
        var dialog = writer.GetByRole(AriaRole.Dialog);
        await dialog.Locator("[name='Figure']").FillAsync("2,601");
        await dialog.Locator("[name='Source']").FillAsync("A second letter of the clinic");
        await writer.Keyboard.PressAsync("Tab");
        await dialog.Button("Save").ClickAsync();
        await writer.GetByText("A second letter of the clinic").First.WaitForAsync();

        await reader.GetByText("Somebody changed this case.").WaitForAsync();
        await reader.Button("Show it as it is now").ClickAsync();
        await reader.GetByText("A second letter of the clinic").First.WaitForAsync();
    }

    private async Task<IPage> DescribingAsync(string handle)
    {
        var page = await office.SignedInAsync(handle);
        await page.GoAsync(Case);
        await page.Button("Describe the particulars").ClickAsync();
        await page.Locator(Narrative).WaitForAsync();
        return page;
    }
}
