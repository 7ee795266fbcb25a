using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Tasks;
using PcpdCases.EndToEnd.Tests.Support;
using PcpdCases.Portal.Features.Tasks;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>What falls due is told under the bell and by mail: once, and not lost when the mail server is down.</summary>
public sealed class RemindersJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Case = "2026-00003";

    [Fact]
    public async Task Bell_ShowsWhatFallsDue_UntilItIsSetAside()
    {
        await GiveAsync(office.Services, "Read the reply 閱讀回覆");
        await office.Services.GetRequiredService<ReminderRound>().RunAsync(default);
        var page = await office.SignedInAsync("compliance", new() { ReducedMotion = ReducedMotion.Reduce });

        var bell = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Reminders: [1-9]") });
        await bell.ClickAsync();
        await page.Button("Set all aside").WaitForAsync();
        await page.KeepAsync("reminders-open");
        await page.GetByRole(AriaRole.Dialog, new() { Name = "Reminders" }).GetByRole(AriaRole.Link).Filter(new() { HasText = "Due today" }).First.ClickAsync();
        await page.ArriveAsync($"**/incidents/{Case}/tasks");
        // The start page lists what falls due too; only the case's own gives a task.
        await page.Button("Give a task").WaitForAsync();

        await bell.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Reminders" }).GetByRole(AriaRole.Link).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(bell).ToBeFocusedAsync();
        await page.EvaluateAsync("window.cases.setTheme('dark')");
        await page.SetViewportSizeAsync(420, 800);
        await page.GoAsync($"/incidents/{Case}/tasks");
        await bell.ClickAsync();
        await page.Button("Set all aside").WaitForAsync();
        await page.KeepAsync("reminders-narrow-dark");
        await page.Button("Set all aside").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Reminders: 0" }).WaitForAsync();
        await Assertions.Expect(page.Locator(".mud-overlay")).ToHaveCountAsync(0);
        await page.HaveNoViolationAsync("reminders");
    }

    [Fact]
    public async Task Letter_IsMailedOnce_AndWaitsWhileTheServerIsDown()
    {
        await using var mail = new MailServer();
        using var portal = new PortalHost(new Dictionary<string, string>
        {
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = $"{mail.Port}",
            ["Mail:Security"] = "None",
            ["Mail:Sender"] = "cases@office.example",
            ["Mail:OfficerAddress"] = "{0}@office.example",
            ["Mail:PortalAddress"] = "https://cases.office.example",
        });
        var (round, post) = (portal.Services.GetRequiredService<ReminderRound>(), portal.Services.GetRequiredService<ReminderPost>());
        await GiveAsync(portal.Services, "Ask Mrs Example for her statement");
        await round.RunAsync(default);

        Assert.Equal(0, await post.SendAsync(default));
        await mail.StartAsync();
        Assert.True(await post.SendAsync(default) > 0, "The letters that waited were not sent.");
        Assert.Equal(0, await post.SendAsync(default));
        await round.RunAsync(default);
        Assert.Equal(0, await post.SendAsync(default));

        var letter = Assert.Single(mail.Letters, letter => letter.Contains("compliance@office.example", StringComparison.Ordinal));
        var text = Decoded(letter);
        Assert.Contains($"https://cases.office.example/incidents/{Case}/tasks", text, StringComparison.Ordinal);
        Assert.Contains("Due today", text, StringComparison.Ordinal);
        Assert.Contains("今天到期", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mrs Example", text, StringComparison.Ordinal);
    }

    private static Task<int> GiveAsync(IServiceProvider services, string what) => services.GetRequiredService<GiveTask>().RunAsync(
        new GiveTaskInput
        {
            Number = Case,
            What = what,
            AssigneeHandle = "compliance",
            DueOn = services.GetRequiredService<TimeProvider>().HongKongToday(),
        },
        Actor.Officer("manager"));

    private static string Decoded(string letter)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(letter));
        return MimeKit.MimeMessage.Load(stream).TextBody!;
    }
}
