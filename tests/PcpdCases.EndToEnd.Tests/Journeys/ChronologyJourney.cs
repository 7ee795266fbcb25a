using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>What happened and what it happened to: entries recorded one after another, drawn, withdrawn; systems counted.</summary>
public sealed class ChronologyJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Chronology = "/incidents/2026-00003/chronology";
    private const string People = "/incidents/2026-00003/people";

    [Fact]
    public async Task Entries_WhenRecordedOneAfterAnother_StandInTheirPlaceAndAreDrawn()
    {
        var page = await office.SignedInAsync("compliance");
        await page.GoAsync(Chronology);
        await page.Button("Record what happened").ClickAsync();
        var form = page.Form("Record what happened");
        await RecordAsync(page, form, "8 Dec 2024", "The supplier changes its staff. 供應商換人。", "The supplier's letter (invented)");

        // The form stays, and the source with it.
        await Assertions.Expect(form.Locator("[name='What']")).ToHaveValueAsync("");
        await Assertions.Expect(form.Locator("[name='Source']")).ToHaveValueAsync("The supplier's letter (invented)");
        await page.KeepAsync("chronology-form");
        await RecordAsync(page, form, "31/12/2099", "Not yet", null);
        await form.GetByText("The chronology tells what has happened. 2099-12-31 is still to come.").WaitForAsync();
        await Assertions.Expect(form.Locator("[name='What']")).ToHaveValueAsync("Not yet");
        await form.Button("Cancel").ClickAsync();
        await page.GetByRole(AriaRole.Dialog).Button("Throw it away").ClickAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        await page.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await page.Locator(".mud-timeline").GetByText("The supplier changes its staff. 供應商換人。").WaitForAsync();
        await page.GetByText("about 3 years later").WaitForAsync();
        await page.HaveNoViolationAsync("chronology-timeline");
    }

    [Fact]
    public async Task Entry_WhenWithdrawn_StaysInTheTableAndLeavesTheTimeline()
    {
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync(Chronology);
        await page.Button("Withdraw entry 5").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("textarea").First.FillAsync("It was switched off a day later.");
        await page.Keyboard.PressAsync("Tab");
        await dialog.Button("Withdraw").ClickAsync();

        await page.GetByText("Withdrawn: It was switched off a day later.").WaitForAsync();
        await page.GoAsync($"{Chronology}?as=timeline");
        await page.Locator(".mud-timeline").WaitForAsync();
        Assert.Equal(0, await page.GetByText("Remote support is switched off.").CountAsync());
    }

    [Fact]
    public async Task Systems_WhenOnlyCounted_StandWithTheirNumber()
    {
        var page = await office.SignedInAsync("compliance");
        await page.GoAsync(People);
        await page.Button("Add a system").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.Locator("[name='CountNumber']").FillAsync("約4");
        await dialog.Locator("[name='WhatHappened']").FillAsync("Encrypted overnight.");
        await page.Keyboard.PressAsync("Tab");
        await dialog.Button("Save").ClickAsync();

        await page.Locator("tr", new() { HasText = "Encrypted overnight." }).GetByText("about 4").WaitForAsync();
        await page.HaveNoViolationAsync("people-systems");
    }

    [Fact]
    public async Task PublishedCase_WhenRead_CountsFourServersAndFiveAccountsAndOffersNoChange()
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync("/incidents/2026-00001/people");
        await page.Locator("tr", new() { HasText = "System account" }).GetByText("5", new() { Exact = true }).WaitForAsync();
        Assert.Equal(0, await page.Button("Add a system").CountAsync());
        await page.GoAsync("/incidents/2026-00001/chronology");
        await page.GetByText("Nothing is recorded yet.").WaitForAsync();
        Assert.Equal(0, await page.Button("Record what happened").CountAsync());
    }

    private static async Task RecordAsync(IPage page, ILocator form, string day, string what, string? source)
    {
        await form.Locator("[name='From']").FillAsync(day);
        await form.Locator("[name='What']").FillAsync(what);
        if (source is not null)
        {
            await form.Locator("[name='Source']").FillAsync(source);
        }
        await page.Keyboard.PressAsync("Tab");
        await form.Button("Record").ClickAsync();
        if (source is not null)
        {
            await page.GetByRole(AriaRole.Table, new() { Name = "What happened" }).GetByText(what).WaitForAsync();
        }
    }
}
