using Microsoft.Playwright;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>Every main page, and who opens it.</summary>
internal static class MainPages
{
    private static readonly (string Name, string Address)[] Pages =
    [
        ("my-work", "/"),
        ("incidents", "/incidents?tab=All"),
        ("case-overview", "/incidents/2026-00002"),
        ("case-stage", "/incidents/2026-00002/a/stage"),
        ("case-notification", "/incidents/2026-00002/notification"),
        ("case-people", "/incidents/2026-00002/people"),
        ("case-chronology", "/incidents/2026-00003/chronology"),
        ("case-enquiries", "/incidents/2026-00002/enquiries"),
        ("round-published", "/incidents/2026-00002/rounds/1"),
        ("round", "/incidents/2026-00003/rounds/1"),
        ("findings", "/incidents/2026-00002/b/findings"),
        ("finding", "/incidents/2026-00003/a/findings/6"),
        ("remedies", "/incidents/2026-00003/a/remedies"),
        ("outcome", "/incidents/2026-00002/b/outcome"),
        ("determination", "/incidents/2026-00003/a/determinations/1"),
        ("proceeding-notices", "/incidents/2026-00002/b/notices"),
        ("notice-published", "/incidents/2026-00002/b/notices/1"),
        ("notice", "/incidents/2026-00003/a/notices/1"),
        ("notice-bundle", "/incidents/2026-00003/a/notices/1/bundle"),
        ("notices", "/notices?tab=All"),
        ("case-publication", "/incidents/2026-00002/publication"),
        ("new-report", "/incidents/2026-00003/publication/new?language=Chinese"),
        ("hand-over", "/hand-over"),
        ("case-documents", "/incidents/2026-00002/documents"),
        ("checks", "/checks"),
        ("chase", "/chase?of=all"),
        ("case-tasks", "/incidents/2026-00003/tasks"),
        ("case-log", "/incidents/2026-00002/log"),
        ("reports", "/reports?small=shown"),
        ("rules", "/rules"),
        // The smaller rule sets show the same parts; axe needs a minute for the largest.
        ("rules-area", "/rules?area=devices"),
        ("rule-set", "/rules?set=hk.dpp4.2%2F1.0.1"),
        ("rules-compare", "/rules/compare?old=hk.dpp2.2%2F1.0.0&new=hk.dpp2.2%2F2.0.0"),
        ("rules-impact", "/rules/impact?set=hk.dpp4.2%2F1.0.0"),
        ("rules-workbench", "/rules/workbench"),
        ("rules-severity", "/rules/severity"),
        ("log-notification", "/notifications/new"),
        ("organisations", "/organisations"),
        ("organisations-import", "/organisations/import"),
        ("organisation", "/organisations/1"),
        ("new-organisation", "/organisations/new"),
        ("calendar-read", "/administration/calendar"),
    ];

    private static readonly (string Name, string Address)[] AdministratorPages =
    [
        ("administration", "/administration"),
        ("calendar", "/administration/calendar"),
    ];

    /// <summary>Pages by the officer who opens them.</summary>
    public static readonly (string Officer, (string Name, string Address)[] Pages)[] Seats = [("manager", Pages), ("administrator", AdministratorPages)];

    /// <summary>Looks at each as axe does in one look, and tells every violation on all of them.</summary>
    public static async Task HaveNoViolationAnywhereAsync(this OfficeInABrowser office, string theme, string language)
    {
        var faults = new List<string>();
        await office.EachPageAsync(
            new() { ViewportSize = new() { Width = 1440, Height = 900 }, ReducedMotion = ReducedMotion.Reduce },
            async page =>
            {
                await page.GotoAsync($"{office.Address}/language?culture={language}&back=/");
                await page.EvaluateAsync($"window.cases.setTheme('{theme}')");
            },
            async (page, name) => faults.AddRange(await page.ViolationsAsync($"{name}-{theme}-{language}")));

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    /// <summary>Opens each in turn and does something with it.</summary>
    public static async Task EachPageAsync(this OfficeInABrowser office, BrowserNewContextOptions options, Func<IPage, Task> onSignIn, Func<IPage, string, Task> look)
    {
        foreach (var (officer, pages) in Seats)
        {
            var page = await office.SignedInAsync(officer, options);
            await onSignIn(page);
            foreach (var (name, address) in pages)
            {
                await page.GoAsync(address);
                await look(page, name);
            }
        }
    }
}
