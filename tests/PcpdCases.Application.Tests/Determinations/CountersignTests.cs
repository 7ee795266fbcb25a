using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Determinations;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Determinations;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Determinations;

/// <summary>A second signature stands under the facts its signer could see, or under nothing.</summary>
public sealed class CountersignTests
{
    private const string Added = "passwordsWeak";

    [DataFact]
    public async Task Countersign_WhenFactsChangedSinceTheProposal_IsRefusedAndSaysWhatChanged()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        var ordinal = await ProposeAsync(office, number);
        await FindMoreAsync(office, number);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<CountersignDetermination>().RunAsync(
            new CountersignDeterminationInput { Number = number, Letter = "a", Ordinal = ordinal }, TestOffice.Manager));

        Assert.Equal("The facts changed after this was proposed. Return it, look at what changed and propose again.", refusal.Template);
        var view = await office.The<AssessmentQueries>().OutcomeAsync(number, "a", TestOffice.Manager);
        var change = Assert.Single(view.Changes[ordinal]);
        Assert.Equal((Added, null, FactValue.Established), (change.Fact, change.Before?.Value, change.Now!.Value));
        Assert.Equal(DeterminationStatus.Proposed, view.Proceeding.Determinations.Single(row => row.Ordinal == ordinal).Status);
    }

    [DataFact]
    public async Task Countersign_WhenByTheProposer_IsRefused()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        var facts = await office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Manager);
        var ordinal = await office.The<ProposeDetermination>().RunAsync(Proposal(number, facts.FactsVersion), TestOffice.Manager);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<CountersignDetermination>().RunAsync(
            new CountersignDeterminationInput { Number = number, Letter = "a", Ordinal = ordinal }, TestOffice.Manager));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
        Assert.Equal(ordinal, await office.The<CountersignDetermination>().RunAsync(
            new CountersignDeterminationInput { Number = number, Letter = "a", Ordinal = ordinal }, TestOffice.OtherManager));
    }

    private static async Task<string> LoadAsync(TestOffice office) =>
        (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];

    private static async Task<int> ProposeAsync(TestOffice office, string number)
    {
        var facts = await office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Investigator);
        return await office.The<ProposeDetermination>().RunAsync(Proposal(number, facts.FactsVersion), TestOffice.Investigator);
    }

    private static ProposeDeterminationInput Proposal(string number, int factsVersion) => new()
    {
        Number = number,
        Letter = "a",
        Requirement = Requirement.Dpp41,
        Outcome = Outcome.Contravention,
        Reasons = "As before, and more.",
        FactsVersion = factsVersion,
    };

    private static async Task FindMoreAsync(TestOffice office, string number)
    {
        await office.The<ReturnToInvestigation>().RunAsync(
            new ReturnToInvestigationInput { Number = number, Letter = "a", Reason = "A new document came in." }, TestOffice.Manager);
        var ordinal = await office.The<RecordFinding>().RunAsync(
            new RecordFindingInput { Number = number, Letter = "a", FactId = Added, Value = FactValue.Established, Contribution = Contribution.Contributory, Passage = "A letter" },
            TestOffice.Investigator);
        await office.The<ConfirmFindings>().RunAsync(
            new ConfirmFindingsInput { Number = number, Letter = "a", Findings = [new() { Ordinal = ordinal, BaseVersion = 1 }] }, TestOffice.Investigator);
        await office.The<CompleteInvestigation>().RunAsync(new CompleteInvestigationInput { Number = number, Letter = "a" }, TestOffice.Investigator);
    }
}
