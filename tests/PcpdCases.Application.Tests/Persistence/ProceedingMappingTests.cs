using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Persistence;

/// <summary>A whole proceeding, its notice and a round of enquiries are read back as they were written.</summary>
public sealed class ProceedingMappingTests : IDisposable
{
    private static readonly DateTime Now = new(2026, 3, 2, 1, 30, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 3, 2);

    private readonly Officer _officer = Officer.Appoint("second", "Second", null, Roles.Investigator);
    private readonly Officer _manager = Officer.Appoint("first", "First", null, Roles.Manager);
    private readonly string _folder = Directory.CreateTempSubdirectory("pcpd-mapping-").FullName;

    public ProceedingMappingTests()
    {
        using var context = Context();
        context.Database.EnsureCreated();
        var proceeding = Investigated();
        var round = Asked(proceeding);
        Decide(proceeding);
        context.AddRange(proceeding, round, Served(proceeding));
        context.SaveChanges();
    }

    [Fact]
    public void Proceeding_WhenReadBack_HoldsFindingsDeficienciesAndScope()
    {
        using var context = Context();

        var proceeding = context.Set<Proceeding>()
            .Include(row => row.Incident).Include(row => row.Party.Organisation).Include(row => row.Investigator)
            .Include(row => row.StageChanges).Include(row => row.Scope)
            .Include(row => row.Findings).ThenInclude(finding => finding.Evidence)
            .Include(row => row.Deficiencies).ThenInclude(deficiency => deficiency.Links).ThenInclude(link => link.Finding)
            .Single();

        Assert.Equal([Stage.Triage, Stage.Investigation, Stage.Decision], proceeding.StageChanges.OrderBy(row => row.Ordinal).Select(row => row.To));
        Assert.Equal("second", proceeding.Investigator!.Handle);
        var reading = Assert.Single(proceeding.FactsFor(Requirement.Dpp41).Findings);
        Assert.Equal((FactValue.Established, Contribution.Direct, "管理員帳戶"), (reading.Value, reading.Contribution, reading.System));
        Assert.Equal("more than 13 years", proceeding.Findings[0].HeldInWords);
        Assert.Equal([1], Assert.Single(proceeding.Deficiencies).Findings.Select(finding => finding.Ordinal));
        Assert.Equal(["accounts"], proceeding.FactsFor(Requirement.Dpp41).Scope);
    }

    [Fact]
    public void Determination_WhenReadBack_HoldsBothSignaturesAndItsRecord()
    {
        using var context = Context();

        var proceeding = context.Set<Proceeding>()
            .Include(row => row.Determinations).ThenInclude(determination => determination.Proposer)
            .Include(row => row.Determinations).ThenInclude(determination => determination.Countersigner)
            .Include(row => row.Actions).ThenInclude(action => action.DecidedBy)
            .Single();

        var determination = Assert.Single(proceeding.Determinations);
        Assert.Equal(("second", "first"), (determination.Proposer!.Handle, determination.Countersigner!.Handle));
        Assert.True(determination.EstablishesContravention);
        Assert.Equal(("{\"findings\":[]}", "{\"結果\":1}"), (determination.AssessedFacts, determination.DecisionRecord));
        Assert.Equal(proceeding.FactsVersion, determination.FactsVersion);
        Assert.Equal((ActionKind.EnforcementNotice, "first"), (proceeding.Actions[0].Kind, proceeding.Actions[0].DecidedBy!.Handle));
    }

    [Fact]
    public void EnforcementNotice_WhenReadBack_HoldsServiceEvidenceAndAssessment()
    {
        using var context = Context();

        var notice = context.Set<EnforcementNotice>()
            .Include(row => row.Action)
            .Include(row => row.ServedBy)
            .Include(row => row.Contraventions).ThenInclude(contravention => contravention.Determination)
            .Include(row => row.Directions).ThenInclude(direction => direction.Finding)
            .Include(row => row.Directions).ThenInclude(direction => direction.Evidence).ThenInclude(evidence => evidence.RecordedBy)
            .Include(row => row.Directions).ThenInclude(direction => direction.Assessments).ThenInclude(assessment => assessment.By)
            .Single();

        Assert.Equal((NoticeStatus.Served, Today, ServiceMode.ByHand), (notice.Status, notice.ServedOn, notice.ServiceMode));
        Assert.Equal(("hk-2026", new string('a', 64)), (notice.CalendarVersion, notice.CalendarSha256));
        Assert.All(notice.Elements(), element => Assert.True(element.Present));
        Assert.Equal(Requirement.Dpp41, Assert.Single(notice.Named).Determination.Requirement);
        Assert.Equal([1, 2], notice.Standing.Select(direction => direction.Ordinal));
        var first = notice.Direction(1);
        Assert.Equal((DirectionResult.PartlyMet, "first", "second"), (first.Assessment!.Result, first.Assessment.By.Handle, first.Evidence[0].RecordedBy.Handle));
    }

    [Fact]
    public void EnquiryRound_WhenReadBack_HoldsAnswersExtensionsAndChasers()
    {
        using var context = Context();

        var round = context.Set<EnquiryRound>()
            .Include(row => row.Questions)
            .Include(row => row.Addressees).ThenInclude(addressee => addressee.Party!.Organisation)
            .Include(row => row.Addressees).ThenInclude(addressee => addressee.Extensions).ThenInclude(request => request.DecidedBy)
            .Include(row => row.Addressees).ThenInclude(addressee => addressee.Chasers)
            .Include(row => row.Addressees).ThenInclude(addressee => addressee.Answers).ThenInclude(answer => answer.Documents)
            .Single();

        Assert.Equal(("Data user", true), (round.Addressee(1).DisplayName, round.Addressee(2).Abroad));
        Assert.Equal("有", round.Addressee(1).Answers.Single(answer => answer.Question.Ordinal == 1).Text);
        Assert.Equal([2], round.Addressee(1).Open.Select(question => question.Ordinal));
        Assert.Equal(Today.AddDays(21), round.Addressee(2).Due);
        Assert.Equal("By telephone", Assert.Single(round.Addressee(2).Chasers).Note);
        Assert.True(round.IsOutstanding);
    }

    [Fact]
    public void Model_WhenRead_CountsOrdinalsOnceAndRipplesNoDelete()
    {
        using var context = Context();
        var rows = context.Model.GetEntityTypes().Where(entity => Features.Contains(entity.ClrType.Namespace)).ToList();

        Assert.All(
            rows.Where(entity => entity.FindProperty("Ordinal") is not null),
            entity => Assert.Contains(entity.GetIndexes(), index => index.IsUnique && index.Properties.Any(property => property.Name == "Ordinal")));
        Assert.All(rows.SelectMany(entity => entity.GetForeignKeys()), key => Assert.Equal(DeleteBehavior.Restrict, key.DeleteBehavior));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, true);
    }

    private static readonly string?[] Features =
        [typeof(Proceeding).Namespace, typeof(Finding).Namespace, typeof(Determination).Namespace, typeof(EnforcementNotice).Namespace, typeof(EnquiryRound).Namespace];

    private CasesDbContext Context() => new((DbContextOptions<CasesDbContext>)new DbContextOptionsBuilder<CasesDbContext>()
        .UseCases(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(_folder, "cases.db")}").Options);

    private Proceeding Investigated()
    {
        var incident = Incident.Open("2026-00042", "Ransomware", IncidentOrigin.Press, Now);
        var party = incident.AddParty(Organisation.Register(1, new OrganisationProfile { Name = "Data user" }), PartyRole.DataUser);
        var proceeding = incident.OpenProceeding(party, Now);
        proceeding.Assign(_officer);
        proceeding.Triage("Numbers", "Many people", _officer, Now);
        proceeding.StartInvestigation(ProceedingBasis.S38b, "Weak accounts", null, "The data might be destroyed", _officer, Now);
        var finding = proceeding.RecordFinding(
            new FindingStatement
            {
                FactId = "mfaMissing",
                Polarity = Polarity.Adverse,
                IssueArea = "accounts",
                Value = FactValue.Established,
                IsAdverse = true,
                System = "管理員帳戶",
                HeldInWords = "more than 13 years",
                Contribution = Contribution.Direct,
            },
            _officer,
            Now);
        proceeding.AddEvidence(finding, null, "The log", _officer, Now);
        proceeding.PutFinding(finding, Today.AddDays(-20), Today.AddDays(-6));
        proceeding.ConfirmFinding(finding);
        proceeding.NumberDeficiency(new DeficiencyStatement { Requirement = Requirement.Dpp41, Heading = "An open account" }, [finding]);
        proceeding.SetScope(Requirement.Dpp41, "accounts", true, "The way in", _officer, Now);
        return proceeding;
    }

    private EnquiryRound Asked(Proceeding proceeding)
    {
        var round = EnquiryRound.Draft(proceeding.Incident, RoundBasis.Section43, "First", [proceeding], _officer);
        round.AddQuestion(new QuestionText("Was there a second factor?", "mfaMissing"));
        round.AddQuestion(new QuestionText("Since when?", null));
        round.AddAddressee(proceeding.Party, abroad: false);
        round.AddAddressee("Vendor", abroad: true);
        round.Issue(Today, Today.AddDays(14), [proceeding]);
        round.RecordReply(1, Today, [new AnswerGiven(1, AnswerStatus.Answered, "有", []), new AnswerGiven(2, AnswerStatus.PartlyAnswered, "Years", [])], Today);
        round.Chase(2, Today, "By telephone", _officer, Today);
        var request = round.RequestExtension(2, Today, Today.AddDays(28), null, Today);
        round.DecideExtension(2, request.Ordinal, Today.AddDays(21), null, _manager, Today);
        return round;
    }

    private void Decide(Proceeding proceeding)
    {
        proceeding.CompleteInvestigation(Today, _officer, Now);
        var proposed = proceeding.Propose(
            new DeterminationProposal
            {
                Requirement = Requirement.Dpp41,
                Outcome = Outcome.Contravention,
                AssessedOutcome = Outcome.Contravention,
                Reasons = "The account was the way in",
                AssessedFacts = "{\"findings\":[]}",
                DecisionRecord = "{\"結果\":1}",
                RuleSet = "hk.dpp4.1@1.0.0",
                RuleSetSha256 = new string('a', 64),
            },
            _officer,
            Now,
            Today);
        proceeding.Countersign(proposed, _manager, Now, Today);
        proceeding.DecideAction(ActionKind.EnforcementNotice, true, "Distress is likely", "Steps are open", _manager, Now);
    }

    private EnforcementNotice Served(Proceeding proceeding)
    {
        var notice = EnforcementNotice.Draft(
            proceeding,
            new NoticeText
            {
                Opinion = "DPP 4(1) was contravened",
                Reasons = "An open account",
                DatedOn = Today,
                Section50Version = "as in force",
                Contraventions = [new ContraventionText(1, "It left an account open")],
            },
            _officer,
            Now);
        notice.AddDirection(new DirectionText("Close it", 1, DirectionAim.Remedy, null, Today.AddDays(30)));
        notice.AddDirection(new DirectionText("Review accounts", 1, DirectionAim.PreventRecurrence, "A plan", Today.AddDays(60)));
        notice.Submit(_officer);
        notice.Countersign(_manager, Now);
        notice.Serve(new NoticeService(Today, ServiceMode.ByHand, "Signed receipt", Today.AddDays(14), "hk-2026", new string('a', 64)), _manager, Today);
        notice.RecordEvidence(1, Today, "A list", null, _officer, Today);
        notice.AssessDirection(1, DirectionResult.PartlyMet, "One is left", Today, _manager, Today, HolidayCalendar.Published);
        return notice;
    }
}
