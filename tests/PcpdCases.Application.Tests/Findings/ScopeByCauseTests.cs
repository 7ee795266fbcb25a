using PcpdCases.Application.Findings;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Rules;

namespace PcpdCases.Application.Tests.Findings;

/// <summary>The areas of a cause's pack are marked in one act, with one reason, or nothing is.</summary>
public sealed class ScopeByCauseTests
{
    [DataFact]
    public async Task SetScopeByCause_WhenRun_MarksEveryAreaOfThePackInOneAct()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        var before = (await office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Investigator)).FactsVersion;

        var marked = await MarkAsync(office, number, "lostDevice");

        var proceeding = await office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Investigator);
        Assert.Equal(
            [(Requirement.Dpp41, "devices"), (Requirement.Dpp41, "governance"), (Requirement.Dpp41, "physical")],
            proceeding.Scope.OrderBy(entry => entry.Ordinal).Select(entry => (entry.Requirement, entry.Area!)));
        Assert.All(proceeding.Scope, entry => Assert.Equal((true, "A notebook was lost. 遺失手提電腦。", "investigator"), (entry.Examined, entry.Reason, entry.SetBy)));
        Assert.Equal((3, before + 1), (marked, proceeding.FactsVersion));
        var log = await office.The<CaseQueries>().LogAsync(number, 0, 100, false, TestOffice.Manager);
        var line = Assert.Single(log.Lines, line => line.Act == nameof(SetScopeByCause));
        Assert.EndsWith("/a/scope/lostDevice", line.Subject, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task SetScopeByCause_WhenNothingWouldChange_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        await MarkAsync(office, number, "lostDevice");
        var before = (await office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Investigator)).FactsVersion;

        var refusal = await Assert.ThrowsAsync<DomainException>(() => MarkAsync(office, number, "lostDevice"));

        Assert.Equal("Each of these areas is marked as examined already. Nothing was changed.", refusal.Template);
        Assert.Equal(before, (await office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Investigator)).FactsVersion);
    }

    [DataFact]
    public async Task SetScopeByCause_WhenSomeAreasAreMarked_MarksTheOthersAndKeepsTheirReason()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        await office.The<SetScope>().RunAsync(
            new SetScopeInput { Number = number, Letter = "a", Area = "governance", Reason = "Asked for first" }, TestOffice.Investigator);

        Assert.Equal(2, await MarkAsync(office, number, "lostDevice"));

        var proceeding = await office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Investigator);
        Assert.Equal("Asked for first", Assert.Single(proceeding.Scope, entry => entry.Area == "governance").Reason);
    }

    [DataFact]
    public async Task SetScopeByCause_WhenByAnotherInvestigator_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<SetScopeByCause>().RunAsync(
            new SetScopeByCauseInput { Number = number, Letter = "a", Pack = "lostDevice", Reason = "Not mine" }, TestOffice.OtherInvestigator));

        Assert.Equal(RefusalKind.NotPermitted, refusal.Kind);
    }

    private static Task<int> MarkAsync(TestOffice office, string number, string pack) => office.The<SetScopeByCause>().RunAsync(
        new SetScopeByCauseInput { Number = number, Letter = "a", Pack = pack, Reason = "A notebook was lost. 遺失手提電腦。" }, TestOffice.Investigator);
}
