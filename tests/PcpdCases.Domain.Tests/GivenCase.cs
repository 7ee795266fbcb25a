using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Tests;

/// <summary>Proceedings at each stage, brought there by the domain's own methods.</summary>
internal static class GivenCase
{
    public const string Record = """{"outcome":"Contravention"}""";

    public static Officer Officer { get; } = Given.Investigator();

    public static Officer Manager { get; } = Given.Manager();

    public static Proceeding Received()
    {
        var incident = Given.Incident();
        var party = incident.AddParty(Given.Organisation(), PartyRole.DataUser);
        return incident.OpenProceeding(party, Given.Now);
    }

    public static Proceeding InTriage()
    {
        var proceeding = Received();
        proceeding.Assign(Officer);
        proceeding.Triage("Number and sensitivity", "Identity card numbers of many people", Officer, Given.Now);
        return proceeding;
    }

    public static Proceeding InCheck()
    {
        var proceeding = InTriage();
        proceeding.StartComplianceCheck(Officer, Given.Now);
        return proceeding;
    }

    public static Proceeding InInvestigation()
    {
        var proceeding = InTriage();
        proceeding.StartInvestigation(ProceedingBasis.S38b, "Weak accounts", Given.Today, null, Officer, Given.Now);
        return proceeding;
    }

    /// <summary>An investigation with finding 1, adverse, put, replied to and confirmed.</summary>
    public static Proceeding WithHeardFinding()
    {
        var proceeding = InInvestigation();
        Heard(proceeding, Adverse());
        return proceeding;
    }

    public static Proceeding InDecision()
    {
        var proceeding = WithHeardFinding();
        proceeding.CompleteInvestigation(Given.Today, Officer, Given.Now);
        return proceeding;
    }

    /// <summary>At the decision stage with determination 1, a countersigned contravention.</summary>
    public static Proceeding WithContravention()
    {
        var proceeding = InDecision();
        var proposed = proceeding.Propose(Proposal(), Officer, Given.Now, Given.Today);
        proceeding.Countersign(proposed, Manager, Given.Now, Given.Today);
        return proceeding;
    }

    public static Proceeding ReadyForNotice()
    {
        var proceeding = WithContravention();
        proceeding.DecideAction(ActionKind.EnforcementNotice, true, "Distress is likely", "Steps are still open", Manager, Given.Now);
        return proceeding;
    }

    /// <summary>A complete draft with directions 1 and 2, due a month after service.</summary>
    public static EnforcementNotice Draft(Proceeding? proceeding = null, NoticeText? text = null)
    {
        var notice = EnforcementNotice.Draft(proceeding ?? ReadyForNotice(), text ?? Text(), Officer, Given.Now);
        notice.AddDirection(Step());
        notice.AddDirection(Step() with { Step = "Review all accounts every quarter", Aim = DirectionAim.PreventRecurrence });
        return notice;
    }

    public static EnforcementNotice Countersigned(NoticeText? text = null)
    {
        var notice = Draft(text: text);
        notice.Submit(Officer);
        notice.Countersign(Manager, Given.Now);
        return notice;
    }

    public static EnforcementNotice Served()
    {
        var notice = Countersigned();
        notice.Serve(Service(), Manager, Given.Today);
        return notice;
    }

    public static NoticeText Text() => new()
    {
        Opinion = "The data user has contravened DPP 4(1)",
        Reasons = "Its accounts were not protected",
        DatedOn = Given.Today,
        Section50Version = "Cap. 486 section 50 as in force",
        Contraventions = [new ContraventionText(1, "It left a former employee's account open")],
    };

    public static DirectionText Step() =>
        new("Remove every unused account", 1, DirectionAim.Remedy, "A list of accounts", Given.Today.AddDays(30));

    public static NoticeService Service() =>
        new(Given.Today, ServiceMode.RegisteredPost, "RR 123 456 789 HK", Given.Today.AddDays(14), "hk-2026.1", new string('a', 64));

    public static FindingStatement Adverse(string fact = "mfaMissing", string? system = "administrator account") => new()
    {
        FactId = fact,
        Polarity = Polarity.Adverse,
        IssueArea = "accounts",
        Value = FactValue.Established,
        IsAdverse = true,
        System = system,
        Contribution = Contribution.Direct,
    };

    public static FindingStatement Gate() => new()
    {
        FactId = "isDataUser",
        Polarity = Polarity.Gate,
        IssueArea = "",
        Value = FactValue.Established,
    };

    public static Finding Confirmed(Proceeding proceeding, FindingStatement statement)
    {
        var finding = proceeding.RecordFinding(statement, Officer, Given.Now);
        proceeding.AddEvidence(finding, null, "Report, page 4", Officer, Given.Now);
        proceeding.ConfirmFinding(finding);
        return finding;
    }

    public static Finding Heard(Proceeding proceeding, FindingStatement statement)
    {
        var finding = proceeding.RecordFinding(statement, Officer, Given.Now);
        proceeding.AddEvidence(finding, null, "Report, page 4", Officer, Given.Now);
        proceeding.PutFinding(finding, Given.Today.AddDays(-20), Given.Today.AddDays(-6));
        proceeding.RecordReply(finding, Given.Today.AddDays(-8), "It is so.");
        proceeding.ConfirmFinding(finding);
        return finding;
    }

    public static DeterminationProposal Proposal(Outcome outcome = Outcome.Contravention) => new()
    {
        Requirement = Requirement.Dpp41,
        Outcome = outcome,
        AssessedOutcome = outcome,
        Reasons = "The account was open and took part",
        AssessedFacts = """{"findings":[]}""",
        DecisionRecord = Record,
        RuleSet = "hk.dpp4.1@1.0.0",
        RuleSetSha256 = new string('a', 64),
    };

    public static DeficiencyStatement Deficiency(Requirement requirement = Requirement.Dpp41) =>
        new() { Requirement = requirement, Heading = "An account left open" };

    public static Document Document(Incident incident) => Domain.Documents.Document.Register(
        incident,
        new DocumentFile("reply.pdf", "application/pdf", 10, new string('a', 64), $"ab/c{incident.DocumentsCounted}"),
        null,
        Given.Today,
        Officer,
        Given.Now);
}
