using Microsoft.Playwright;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>A case goes from its notification to an enforcement notice in a browser, each act by the role whose it is.</summary>
public sealed class SpineJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Supplier = "Example Hosting Supplier (invented)";

    private static readonly string[] Questions =
    [
        "Did remote support ask for a second factor on the day?",
        "How many failed attempts lock the account?",
        "Who read the sign-in records, and how often? 誰人查閱登入紀錄？",
    ];

    private static readonly string[] Gates =
        ["Personal data", "Data user", "Held by the data user or on its behalf", "No exemption under Part 8", "A matter of security"];

    private static readonly (string Fact, string? Level, string Narrative)[] Failures =
    [
        ("No multi-factor authentication", null, "Remote support asked for a password only."),
        ("No lockout after failed sign-ins", null, "No number of wrong passwords locked the account."),
        ("Detection of intrusion", "in place but ineffective", "Sign-in records were kept and not read."),
        ("Policies on information security", "no written policy", "Nothing was written down about remote access."),
        ("Security assessments and audits", "none", "No review had been made. 從未進行檢討。"),
    ];

    [Fact]
    public async Task Case_FromNotificationToNotice_GoesThroughEveryGate()
    {
        var compliance = await office.SignedInAsync("compliance");
        var number = await compliance.LogNotificationAsync("Example Spine Clinic (invented)", "Appointment records were copied through remote support.");
        await compliance.TriageAsync(number);

        var manager = await office.SignedInAsync("manager");
        await manager.StartInvestigationAsync(number, "Iris");

        var investigator = await office.SignedInAsync("investigator");
        await investigator.AddGroupAsync(number, "Patients of the clinic", "2,580");
        await AskAsync(investigator, number);

        await compliance.GoAsync($"/incidents/{number}/rounds/1");
        await compliance.GetByText(Questions[0]).First.WaitForAsync();
        Assert.Equal(0, await compliance.Button("Withdraw the round").CountAsync());

        await FindAsync(investigator, number);
        await compliance.GoAsync($"/incidents/{number}/a/findings");
        await compliance.GetByText("No multi-factor authentication").First.WaitForAsync();
        Assert.Equal(0, await compliance.Button("Number a deficiency").CountAsync());
        await compliance.GotoAsync($"{office.Address}/incidents/{number}/a/findings/new?fact=mfaMissing");
        await compliance.ArriveAsync("**/access-denied*");

        await DecideAsync(investigator, manager, number);
        await compliance.GoAsync($"/incidents/{number}/a/outcome");
        await compliance.GetByText("Action 1: Enforcement notice").WaitForAsync();
        Assert.Equal(0, await compliance.Button("Decide the action").CountAsync());

        await EnforceAsync(investigator, manager, compliance, number);
    }

    private static async Task AskAsync(IPage investigator, string number)
    {
        await investigator.DraftRoundAsync(number, "Remote support and who watched it", Questions, Supplier);
        await investigator.KeepAsync("round-draft");
        await investigator.IssueRoundAsync("+14d");
        await investigator.RecordReplyAsync("Example Spine Clinic (invented)", ["No, a password only.", "None do.", "Nobody did. 沒有人。"]);
        await investigator.RecordReplyAsync(Supplier, ["The clinic had not ordered it.", "None do.", "Reading them was not in the contract."]);
        await investigator.KeepAsync("round");
        await investigator.GoAsync($"/incidents/{number}/enquiries");
        await investigator.GetByText("3 of 3 answered").First.WaitForAsync();
        await investigator.KeepAsync("enquiries");
    }

    private static async Task FindAsync(IPage investigator, string number)
    {
        foreach (var gate in Gates)
        {
            await investigator.RecordFindingAsync(number, gate, null, "Nobody disputes it.", null);
        }
        foreach (var (fact, level, narrative) in Failures)
        {
            await investigator.RecordFindingAsync(number, fact, level, narrative, level is null ? "Direct cause" : "One cause among others");
        }
        await investigator.TickFindingsAsync(number, Enumerable.Range(1, Gates.Length));
        await investigator.ConfirmTickedAsync();
        var failures = Enumerable.Range(Gates.Length + 1, Failures.Length).ToList();
        await investigator.TickFindingsAsync(number, failures);
        await investigator.KeepAsync("findings-ticked");
        await investigator.SettleTickedAsync("The clinic does not dispute it. 診所不爭議。");
        await investigator.NumberDeficiencyAsync("Remote support was open to guessing", failures.Take(2));
        await investigator.ReadMitigatingAsNotShownAsync("The last reply is in and shows nothing more.");
        await investigator.KeepAsync("findings");
        await investigator.GoAsync($"/incidents/{number}/a/findings/{failures[0]}");
        await investigator.GetByText("Replies to round 1").First.WaitForAsync();
        await investigator.KeepAsync("finding");
        await investigator.CompleteInvestigationAsync(number);
    }

    private static async Task DecideAsync(IPage investigator, IPage manager, string number)
    {
        await investigator.GoAsync($"/incidents/{number}/a/outcome");
        await investigator.GetByText("On what is found Example Spine Clinic (invented) contravened DPP4(1).").WaitForAsync();
        await investigator.KeepAsync("outcome");
        await investigator.ProposeAsync(number, "Health data stood behind one password that could be guessed without limit.");
        await investigator.GetByText("You proposed this determination. Another officer must countersign it.").WaitForAsync();
        Assert.Equal(0, await investigator.Button("Countersign").CountAsync());
        await manager.CountersignDeterminationAsync(number);
        await investigator.DecideOnNoticeAsync(number);
        await investigator.KeepAsync("outcome-decided");
    }

    private static async Task EnforceAsync(IPage investigator, IPage manager, IPage compliance, string number)
    {
        await investigator.DraftNoticeAsync(number, 6, 8);
        await investigator.KeepAsync("notice-draft");
        await investigator.SubmitNoticeAsync();
        Assert.Equal(0, await investigator.Button("Countersign").CountAsync());

        await manager.GoAsync($"/incidents/{number}/a/notices/1");
        await manager.CountersignNoticeAsync();
        await investigator.GoAsync($"/incidents/{number}/a/notices/1");
        await investigator.GetByText("Countersigned, not served").WaitForAsync();
        Assert.Equal(0, await investigator.Button("Record the service").CountAsync());
        await manager.ServeNoticeAsync();

        await investigator.GoAsync($"/incidents/{number}/a/notices/1");
        await investigator.RecordDirectionEvidenceAsync(1, "A list of every remote account with its second factor.");
        await compliance.GoAsync($"/incidents/{number}/a/notices/1");
        await compliance.GetByText("Evidence waits to be assessed").WaitForAsync();
        Assert.Equal(0, await compliance.Button("Assess the direction 1").CountAsync());
        await manager.GoAsync($"/incidents/{number}/a/notices/1");
        await manager.AssessDirectionAsync(1, "Met", "The list names every account and shows the factor.");
        await manager.KeepAsync("notice");
        await manager.GoAsync("/notices");
        await manager.GetByText("Example Spine Clinic (invented)").First.WaitForAsync();
        await manager.KeepAsync("notices");
    }
}
