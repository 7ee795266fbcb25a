using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.SampleData;

/// <summary>Tells the findings of a sample case and what is determined on them.</summary>
internal static class SampleFindings
{
    private const int DaysToReply = 14;

    private static readonly string[] Gates = ["isPersonalData", "isDataUser", "heldByDataUser", "noPart8Exemption", "isSecurityMatter"];

    private static readonly string[] Adverse = ["mfaMissing", "lockoutMissing", "passwordsWeak", "privilegesExcessive", "firewallOutdated", "antivirusOutdated", "segmentationMissing", "encryptionMissing", "backupMissing", "alertsIgnored"];

    /// <summary>Findings, confirmed where the case came to a decision and as far as chance has it otherwise.</summary>
    public static void Tell(SampleFile file)
    {
        var settled = file.Reaches(SampleReach.Decision);
        foreach (var gate in Gates)
        {
            Confirm(file, Record(file, gate), heard: false);
        }
        var adverse = file.Dice.PickRandom(Adverse, file.Dice.Random.Number(2, 4)).Select(fact => Record(file, fact)).ToList();
        for (var more = file.Plan.Fullness; more > 1; more--)
        {
            adverse.Add(Record(file, file.Dice.PickRandom(Adverse)));
        }
        var confirmed = settled ? adverse : [.. adverse.Where(_ => file.Dice.Random.Bool(0.4f))];
        foreach (var finding in confirmed)
        {
            Confirm(file, finding, heard: true);
        }
        foreach (var finding in confirmed)
        {
            file.Proceeding.NumberDeficiency(
                new DeficiencyStatement
                {
                    Requirement = Requirement.Dpp41,
                    Heading = FactDictionary.Published.Find(finding.FactId)!.Name.En,
                    Shortfall = SampleWords.Sentence(file.Dice),
                },
                [finding]);
        }
    }

    /// <summary>Completes the investigation, proposes what the rules say and has it countersigned.</summary>
    /// <returns>The determination; null where the rules find the evidence insufficient, which is no determination.</returns>
    public static Determination? Determine(SampleFile file)
    {
        var proceeding = file.Proceeding;
        proceeding.SetMitigatingDefault(Requirement.Dpp41, FactValue.NotShown, "The last reply is in and shows nothing more.", file.Officers.Investigator, file.Now);
        file.Wait(5, 20);
        proceeding.CompleteInvestigation(file.Day, file.Officers.Investigator, file.Now);
        var facts = proceeding.FactsFor(Requirement.Dpp41);
        var assessment = Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published);
        if (assessment.Outcome is Outcome.InsufficientEvidence)
        {
            return null;
        }
        var ruleSets = assessment.Provenance.RuleSets;
        var determination = proceeding.Propose(
            new DeterminationProposal
            {
                Requirement = Requirement.Dpp41,
                Outcome = assessment.Outcome,
                AssessedOutcome = assessment.Outcome,
                Reasons = SampleWords.Text(file.Dice, 3),
                AssessedFacts = FactsFile.Write(facts),
                DecisionRecord = assessment.ToDecisionRecord(),
                RuleSet = string.Join(", ", ruleSets.Select(stamp => $"{stamp.Id}@{stamp.Version}")),
                RuleSetSha256 = ruleSets[0].Sha256,
            },
            file.Officers.Investigator, file.Now, file.Today);
        proceeding.Countersign(determination, file.Officers.Manager, file.Now, file.Today);
        return determination;
    }

    private static Finding Record(SampleFile file, string factId)
    {
        var fact = FactDictionary.Published.Find(factId)!;
        var finding = file.Proceeding.RecordFinding(
            new FindingStatement
            {
                FactId = fact.Id,
                Polarity = fact.Polarity,
                IssueArea = fact.IssueArea ?? Finding.GateArea,
                Value = FactValue.Established,
                IsAdverse = fact.Polarity is Polarity.Adverse,
                Contribution = fact.Polarity is Polarity.Adverse ? Contribution.Direct : Contribution.None,
                Narrative = SampleWords.Text(file.Dice, 2),
            },
            file.Officers.Investigator, file.Now);
        file.Proceeding.AddEvidence(finding, file.Documents.Count > 0 ? file.Dice.PickRandom(file.Documents) : null, "Replies to the enquiries", file.Officers.Investigator, file.Now);
        return finding;
    }

    private static void Confirm(SampleFile file, Finding finding, bool heard)
    {
        if (heard)
        {
            file.Proceeding.PutFinding(finding, file.Day, file.Day.AddDays(DaysToReply));
            file.Proceeding.RecordReply(finding, file.Day, SampleWords.Sentence(file.Dice));
        }
        file.Proceeding.ConfirmFinding(finding);
    }
}
