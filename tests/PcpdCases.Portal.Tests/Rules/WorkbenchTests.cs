using System.Text;
using PcpdCases.Portal.Features.Rules;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Portal.Tests.Rules;

public sealed class WorkbenchTests
{
    public static TheoryData<int> Examples => [.. Enumerable.Range(0, WorkbenchExamples.All.Count)];

    public static TheoryData<string> Packs => [.. FactDictionary.Published.Packs.Select(pack => pack.Id)];

    [Fact]
    public void Examples_When_assessed_come_out_as_their_lesson_says() => Assert.Equal(
        [Outcome.InsufficientEvidence, Outcome.NoContravention, Outcome.Contravention, Outcome.InsufficientEvidence, Outcome.InsufficientEvidence, Outcome.InsufficientEvidence],
        WorkbenchExamples.All.Select(example => Assess(WorkbenchCase.Of(example.Facts, example.DataUser.En)).Outcome));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_When_shown_says_in_both_languages_that_it_is_invented(int at)
    {
        var example = WorkbenchExamples.All[at];

        Assert.All((string[])[example.Name.En, example.DataUser.En], words => Assert.EndsWith("(invented)", words, StringComparison.Ordinal));
        Assert.All((string[])[example.Name.ZhHant, example.DataUser.ZhHant], words => Assert.EndsWith("（虛構）", words, StringComparison.Ordinal));
    }

    [Fact]
    public void Clinic_When_its_excuse_is_settled_is_decided_either_way()
    {
        var clinic = WorkbenchCase.Of(WorkbenchExamples.All[0].Facts, "Example");
        clinic.UnlistedNotShown = true;
        Assert.Equal(Outcome.Contravention, Assess(clinic).Outcome);

        clinic.Facts.Add(new WorkbenchFact(FactDictionary.Published.Find("recipientCheckCompensated")!));
        Assert.Equal(Outcome.NoContravention, Assess(clinic).Outcome);

        clinic.Facts.Add(new WorkbenchFact(FactDictionary.Published.Find("mfaMissing")!));
        Assert.Throws<RulesException>(() => Assess(clinic));
    }

    [Fact]
    public void Charity_When_assessed_has_its_old_server_as_advice_only()
    {
        var charity = Assess(WorkbenchCase.Of(WorkbenchExamples.All[4].Facts, "Example"));

        Assert.Contains(charity.Advice, advice => advice.Fact == "osSupport");
        Assert.DoesNotContain(charity.Questions, question => question.Fact == "osSupport");
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Begin_When_a_cause_is_chosen_asks_its_first_round_and_decides_nothing(string id)
    {
        var started = WorkbenchCase.New("Example", new DateOnly(2025, 3, 3));

        started.Begin(FactDictionary.Published.FindPack(id)!);

        var assessment = Assess(started);
        Assert.Equal(Outcome.InsufficientEvidence, assessment.Outcome);
        Assert.Superset(
            FactDictionary.Published.FindPack(id)!.Questions.Select(fact => fact.Id).ToHashSet(),
            started.Facts.Select(row => row.Fact.Id).ToHashSet());
        Assert.Equal(started.Facts.Count, started.Facts.Select(row => row.Fact).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void File_When_copied_is_read_back_as_the_case_it_was(int at)
    {
        var facts = WorkbenchCase.Of(WorkbenchExamples.All[at].Facts, "Example").ToFacts();

        var copy = FactsFile.Read(Encoding.UTF8.GetBytes(FactsFile.Write(facts)), "copy", null, FactDictionary.Published);

        Assert.Equal(FactsFile.Write(facts), FactsFile.Write(copy));
        Assert.Equal(Assessed(facts).ToDecisionRecord(), Assessed(copy).ToDecisionRecord());
    }

    [Fact]
    public void Readings_When_a_fact_is_for_the_data_user_to_show_offer_not_shown()
    {
        Assert.Contains(nameof(FactValue.NotShown), new WorkbenchFact(FactDictionary.Published.Find("patchingTaken")!).Readings);
        Assert.DoesNotContain(nameof(FactValue.NotShown), new WorkbenchFact(FactDictionary.Published.Find("mfaMissing")!).Readings);
        Assert.Equal(["promptlyRemoved", "shortDelay", "prolonged", "years", "Unknown"], new WorkbenchFact(FactDictionary.Published.Find("leaverAccount")!).Readings);
    }

    [Fact]
    public void Requirement_When_changed_opens_its_own_gates_once()
    {
        var started = WorkbenchCase.New("Example", new DateOnly(2025, 3, 3));

        started.Requirement = Requirement.Dpp42;
        started.OpenGates();
        started.OpenGates();

        Assert.Single(started.Facts, row => row.Fact.Id == "processorEngaged");
    }

    private static Assessment Assess(WorkbenchCase invented) => Assessed(invented.ToFacts());

    private static Assessment Assessed(CaseFacts facts) => Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published);
}
