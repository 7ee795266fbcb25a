using PcpdCases.Application.Findings;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Incidents;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Findings;

/// <summary>One incident of two data users, both under investigation.</summary>
public sealed class CopyFindingsTests
{
    private const string Fact = "passwordsWeak";

    [DataFact]
    public async Task Copy_OfAConfirmedFinding_IsADraftWithItsEvidenceOfTheOther()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await InvestigateBothAsync(office);
        var ordinal = await FindAsync(office, number, "a");
        await office.The<ConfirmFindings>().RunAsync(
            new() { Number = number, Letter = "a", Findings = [new() { Ordinal = ordinal, BaseVersion = 1 }] }, TestOffice.Investigator);

        await CopyAsync(office, number, ordinal);

        var copied = Assert.Single((await office.The<ProceedingQueries>().OneAsync(number, "b", TestOffice.Manager)).Findings);
        Assert.Equal((Fact, FactValue.Established, FindingStatus.Draft, "Mailbox"), (copied.FactId, copied.Value, copied.Status, copied.System));
        Assert.Equal("A letter", Assert.Single(copied.Evidence).Passage);
    }

    [DataFact]
    public async Task Copy_OfSomeThatIsThereAlready_IsRefusedWhole()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await InvestigateBothAsync(office);
        var first = await FindAsync(office, number, "a");
        var second = await FindAsync(office, number, "a", "Server");
        await FindAsync(office, number, "b", "Server");

        var refusal = await Assert.ThrowsAsync<DomainException>(() => CopyAsync(office, number, first, second));

        Assert.Equal("{0} has a finding on this already: finding {1}.", refusal.Template);
        Assert.Single((await office.The<ProceedingQueries>().OneAsync(number, "b", TestOffice.Manager)).Findings);
    }

    private static Task<int> CopyAsync(TestOffice office, string number, params int[] findings) =>
        office.The<CopyFindings>().RunAsync(new() { Number = number, Letter = "b", From = "a", Findings = findings }, TestOffice.Investigator);

    private static Task<int> FindAsync(TestOffice office, string number, string letter, string system = "Mailbox") => office.The<RecordFinding>().RunAsync(
        new() { Number = number, Letter = letter, FactId = Fact, Value = FactValue.Established, System = system, Contribution = Contribution.Contributory, Passage = "A letter" },
        TestOffice.Investigator);

    private static async Task<string> InvestigateBothAsync(TestOffice office)
    {
        var (first, second) = (await office.RegisterAsync("First Example"), await office.RegisterAsync("Second Example"));
        var number = await office.The<OpenIncident>().RunAsync(
            new()
            {
                Title = "Two data users",
                Origin = IncidentOrigin.Complaint,
                Parties = [new() { OrganisationNumber = first, Role = PartyRole.DataUser }, new() { OrganisationNumber = second, Role = PartyRole.DataUser }],
            },
            TestOffice.Compliance);
        foreach (var letter in new[] { "a", "b" })
        {
            await office.The<TriageProceeding>().RunAsync(new() { Number = number, Letter = letter, Criteria = "Kinds of data", Reason = "Serious" }, TestOffice.Compliance);
            await office.The<AssignInvestigator>().RunAsync(new() { Number = number, Letter = letter, InvestigatorHandle = "investigator" }, TestOffice.Manager);
            await office.The<StartInvestigation>().RunAsync(new() { Number = number, Letter = letter, Grounds = "Weak passwords", Section41NoticeOn = new(2025, 1, 3) }, TestOffice.Manager);
        }
        return number;
    }
}
