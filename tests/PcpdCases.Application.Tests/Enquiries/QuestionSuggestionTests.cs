using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Enquiries;

/// <summary>What to ask next: the pack of the cause at first, then what the rules would still ask, and nothing twice.</summary>
public sealed class QuestionSuggestionTests
{
    [DataFact]
    public async Task Suggest_WhenNothingIsExamined_AsksThePackOfTheCauseGatesFirst()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        await office.The<DescribeParticulars>().RunAsync(
            new DescribeParticularsInput { Number = number, CauseSuspected = IncidentCause.LostDevice }, TestOffice.Compliance);

        var suggested = await office.The<EnquiryQueries>().SuggestAsync(number, TestOffice.Investigator);

        Assert.Equal("lostDevice", suggested.Pack!.Id);
        Assert.InRange(suggested.Questions.Count, 1, CausePack.MostQuestions);
        var gates = suggested.Questions.Select(question => FactDictionary.Published.Find(question.Fact)!.Polarity is Polarity.Gate).ToList();
        Assert.True(gates[0]);
        Assert.Equal(gates.OrderByDescending(isGate => isGate), gates);
        Assert.Contains(suggested.Questions, question => question.Fact == "portableDeviceUnencrypted");
    }

    [DataFact]
    public async Task Suggest_WhenAGateIsConfirmed_DoesNotAskItAgain()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();

        await ConfirmAsync(office, number, "isPersonalData", Contribution.Unknown);

        var suggested = await office.The<EnquiryQueries>().SuggestAsync(number, TestOffice.Investigator);
        Assert.Equal("unknown", suggested.Pack!.Id);
        Assert.DoesNotContain(suggested.Questions, question => question.Fact == "isPersonalData");
        Assert.Contains(suggested.Questions, question => question.Fact == "isDataUser");
    }

    [DataFact]
    public async Task Suggest_WhenSomethingIsExamined_AsksWhatTheRulesWouldEachFactOnce()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        await ConfirmAsync(office, number, "mfaMissing", Contribution.Direct);

        var suggested = await office.The<EnquiryQueries>().SuggestAsync(number, TestOffice.Investigator);

        Assert.Null(suggested.Pack);
        Assert.Contains(suggested.Questions, question => question.Fact == "isPersonalData" && question.Text.En.Length > 0 && question.Text.ZhHant.Length > 0);
        Assert.DoesNotContain(suggested.Questions, question => question.Fact == "mfaMissing");
        Assert.Equal(suggested.Questions.Count, suggested.Questions.DistinctBy(question => question.Fact).Count());
    }

    [DataFact]
    public async Task Suggest_WhenAnOpenRoundAsksAFact_SaysInWhichUntilTheRoundIsWithdrawn()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        var round = await office.The<DraftRound>().RunAsync(
            new DraftRoundInput
            {
                Number = number,
                Basis = RoundBasis.Section43,
                Questions = [new() { Text = "Whose records were they?", FactId = "isPersonalData" }],
            },
            TestOffice.Investigator);

        var suggested = await office.The<EnquiryQueries>().SuggestAsync(number, TestOffice.Investigator);
        Assert.Equal(round, Assert.Single(suggested.Questions, question => question.Fact == "isPersonalData").AskedIn);
        Assert.Null(Assert.Single(suggested.Questions, question => question.Fact == "isDataUser").AskedIn);

        await office.The<WithdrawRound>().RunAsync(new WithdrawRoundInput { Number = number, Ordinal = round, Reason = "Not needed" }, TestOffice.Investigator);
        suggested = await office.The<EnquiryQueries>().SuggestAsync(number, TestOffice.Investigator);
        Assert.Null(Assert.Single(suggested.Questions, question => question.Fact == "isPersonalData").AskedIn);
    }

    private static async Task ConfirmAsync(TestOffice office, string number, string fact, Contribution contribution)
    {
        var finding = await office.The<RecordFinding>().RunAsync(
            new RecordFindingInput { Number = number, Letter = "a", FactId = fact, Value = FactValue.Established, Contribution = contribution, Passage = "A letter" },
            TestOffice.Investigator);
        await office.The<ConfirmFindings>().RunAsync(
            new ConfirmFindingsInput { Number = number, Letter = "a", Findings = [new() { Ordinal = finding, BaseVersion = 1 }] }, TestOffice.Investigator);
    }
}
