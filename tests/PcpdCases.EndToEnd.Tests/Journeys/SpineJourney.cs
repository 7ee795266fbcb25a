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

    [Fact]
    public async Task Case_FromNotificationToNotice_GoesThroughEveryGate()
    {
        var compliance = await office.SignedInAsync("compliance");
        var number = await compliance.LogNotificationAsync("Example Spine Clinic (invented)", "Appointment records were copied through remote support.");
        await compliance.TriageAsync(number);

        var manager = await office.SignedInAsync("manager");
        await manager.StartInvestigationAsync(number, "Iris");

        var investigator = await office.SignedInAsync("investigator");
        await AskAsync(investigator, number);

        await compliance.GoAsync($"/incidents/{number}/rounds/1");
        await compliance.GetByText(Questions[0]).First.WaitForAsync();
        Assert.Equal(0, await compliance.Button("Withdraw the round").CountAsync());
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
}
