using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>An officer reads the rules, compares versions, tries a draft on past cases and a case on the rules.</summary>
public sealed class RulesJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string InForce = "hk.dpp4.1/2.0.1";

    [Fact]
    public async Task Fact_WhenSearchedInChinese_LeadsToTheRulesThatUseIt()
    {
        var page = await office.SignedInAsync("investigator");
        await page.GetByRole(AriaRole.Link, new() { Name = "Rules", Exact = true }).ClickAsync();
        await page.GetByLabel("Find a fact in either language").FillAsync("多重認證");
        await page.Locator("#mfaMissing").WaitForAsync();
        await page.Locator("#leaverAccount").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Contains("text=", page.Url, StringComparison.Ordinal);

        await page.Locator("#mfaMissing summary", new() { HasText = "Rules that use it" }).ClickAsync();
        await page.Locator("#mfaMissing").GetByRole(AriaRole.Link, new() { Name = "dpp4.1-mfa-missing" }).First.ClickAsync();

        await page.Locator("article[id='dpp4.1-mfa-missing']").WaitForAsync();
    }

    [Fact]
    public async Task RuleSet_WhenRead_TellsConditionExcuseSourceAndTests()
    {
        var page = await office.SignedInAsync("auditor");
        await page.GoAsync($"/rules?set={Uri.EscapeDataString(InForce)}");
        var rule = page.Locator("article[id='dpp4.1-mfa-missing']");

        await rule.GetByText("Another measure in force for this system or place did the same work").First.WaitForAsync();
        await rule.GetByText("沒有採用多重認證").First.WaitForAsync();
        await rule.GetByText("(guidance)").First.WaitForAsync();
        Assert.Equal(0, await rule.Locator("table").CountAsync());
        await rule.Locator("summary", new() { HasText = "Tests" }).ClickAsync();
        await rule.Locator("td", new() { HasText = "No multi-factor authentication: Established · Direct cause" }).First.WaitForAsync();
        foreach (var said in (string[])["Made out", "Not made out", "Open"])
        {
            await rule.GetByText(said, new() { Exact = true }).First.WaitForAsync();
        }
    }

    [Fact]
    public async Task Versions_WhenOnlyCitationsDiffer_AreSaidToComeOutTheSame()
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync($"/rules?set={Uri.EscapeDataString(InForce)}");

        await page.GetByRole(AriaRole.Link, new() { Name = "Compare with 2.0.0" }).ClickAsync();

        await page.GetByText("Only citations differ (rules: ").WaitForAsync();
        Assert.Equal(0, await page.Locator(".changes td", new() { HasTextRegex = new("^(Condition|Text)$") }).CountAsync());
        await page.GoAsync("/rules/compare?old=hk.dpp4.2%2F1.0.1&new=hk.dpp4.1%2F2.0.1");
        await page.GetByText("are about different requirements").WaitForAsync();
    }

    [Fact]
    public async Task Draft_WhenBroken_ShowsEveryProblemWithItsPlace()
    {
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync("/rules/impact");

        await page.Locator("input[type=file]").First.SetInputFilesAsync(RuleActs.Of("2.0.2", rules => rules[0]!["limb"] = "z"));
        await page.Locator(".problems li", new() { HasText = "2.0.2.json (dpp4.1-leaver-account) at /rules/0/limb" }).WaitForAsync();

        // Readable, and wrong in two ways: a rule is gone under a patch, and another has no test left.
        await page.Locator("input[type=file]").First.SetInputFilesAsync(RuleActs.Of("2.0.3", rules =>
        {
            rules.Rule("dpp4.1-lockout-missing")["tests"] = new System.Text.Json.Nodes.JsonArray();
            rules.Remove(rules.Rule("dpp4.1-mfa-missing"));
        }));
        await page.Locator(".problems li", new() { HasText = "an outcome can fall against hk.dpp4.1/2.0.1" }).WaitForAsync();
        Assert.Equal(4, await page.Locator(".problems li").CountAsync());
        await page.GetByText("A case can cease to be a contravention").WaitForAsync();
        await page.Locator(".smallest-case li", new() { HasText = "No multi-factor authentication" }).WaitForAsync();
        await page.KeepAsync("rules-impact-broken");
    }

    [Fact]
    public async Task Draft_WhenItLetsACaseFall_NamesTheSeededCaseAndAltersNothing()
    {
        var page = await office.SignedInAsync("manager");
        await page.GoAsync("/incidents/2026-00003/a/determinations/1");
        var before = await page.InnerTextAsync(".case-body, .facts");
        await page.GoAsync("/rules/impact");

        await page.Locator("input[type=file]").First.SetInputFilesAsync(RuleActs.Of("3.0.0", rules =>
        {
            foreach (var rule in rules.Where(rule => (string?)rule!["id"] != "dpp4.1-fax-unchecked").ToList())
            {
                rules.Remove(rule);
            }
        }));

        var changed = page.Locator("tr", new() { HasText = "2026-00003 (a) · 1" });
        await changed.GetByText("Contravention →").WaitForAsync();
        await changed.GetByText("Made out → Not tried").First.WaitForAsync();
        await page.GetByText("Decided cases are never altered.").WaitForAsync();
        await page.KeepAsync("rules-impact");
        await changed.GetByRole(AriaRole.Link).ClickAsync();
        await page.ArriveAsync("**/incidents/2026-00003/a/determinations/1");
        await page.GetByText("Decision record, which replays to the same bytes").WaitForAsync();
        Assert.Equal(before, await page.InnerTextAsync(".case-body, .facts"));
    }

    [Fact]
    public async Task Workbench_WhenAReadingIsToggled_SaysTheOutcomeAtOnce()
    {
        var page = await office.SignedInAsync("compliance");
        await page.GoAsync("/rules/workbench");
        var answer = page.Locator(".workbench-answer .verdict");

        await page.ChooseAsync("Begin with an invented example", "Clinic");
        await Assertions.Expect(answer).ToHaveTextAsync("Insufficient evidence");
        await page.GetByRole(AriaRole.Switch, new() { Name = "Read unlisted excuses as not shown" }).CheckAsync();
        await Assertions.Expect(answer).ToHaveTextAsync("Contravention");
        await page.AddFactAsync("同作用 收件人", "Another measure did the same work: checking the recipient");
        await Assertions.Expect(answer).ToHaveTextAsync("No contravention on the issues examined");
        await page.KeepAsync("rules-workbench");

        // A failure in an area that is not examined is a refusal, and a sentence says so.
        await page.AddFactAsync("沒有採用多重認證", "No multi-factor authentication");
        await Assertions.Expect(answer).ToHaveTextAsync("Cannot be assessed");
        await page.GetByText("The rules cannot assess these facts:").WaitForAsync();
        await page.Button("Remove No multi-factor authentication").ClickAsync();
        await Assertions.Expect(answer).ToHaveTextAsync("No contravention on the issues examined");
    }

    [Fact]
    public async Task Workbench_WhenCopied_GivesTheFileThatAssessReads()
    {
        var page = await office.SignedInAsync("compliance");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GoAsync("/rules/workbench");
        await page.ChooseAsync("Begin with an invented example", "Bank");

        await page.Button("Copy as facts file").ClickAsync();

        await page.GetByText("Copied.").WaitForAsync();
        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");
        var facts = PcpdCases.Rules.Facts.FactsFile.Read(System.Text.Encoding.UTF8.GetBytes(copied), "copied", null, PcpdCases.Rules.Facts.FactDictionary.Published);
        Assert.Contains(facts.Findings, reading => reading is { Fact: "leaverAccount", Level: "shortDelay" });
    }

    [Fact]
    public async Task Severity_WhenAPartIsUnknown_TellsNoBandUntilBothEndsAgree()
    {
        var page = await office.SignedInAsync("auditor");
        await page.GoAsync("/rules/severity");
        foreach (var chosen in (string[])["4: sensitive data", "0.75: significant", "0.25: known recipients", "0: not altered", "0: recovered", "0: none"])
        {
            await page.GetByRole(AriaRole.Radio, new() { NameRegex = new("^" + chosen) }).CheckAsync();
        }

        await Assertions.Expect(page.Locator("#score + .verdict")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"3\.25\s+· High"));
        await page.Locator("fieldset", new() { HasText = "Malicious intent" }).GetByRole(AriaRole.Radio, new() { Name = "Unknown" }).CheckAsync();
        await Assertions.Expect(page.Locator("#score + .verdict")).ToContainTextAsync("3.25 to 3.75");
        await page.Locator("fieldset", new() { HasText = "Loss of availability" }).GetByRole(AriaRole.Radio, new() { Name = "Unknown" }).CheckAsync();
        await Assertions.Expect(page.Locator("#score + .verdict")).ToContainTextAsync("no band yet: from High to Very high");
        await page.GetByText("It decides nothing").WaitForAsync();
    }
}
