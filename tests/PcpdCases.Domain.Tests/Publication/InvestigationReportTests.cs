using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Domain.Tests.Publication;

/// <summary>A report from its draft to publication: each demand of sections 46 and 48 refuses by its provision.</summary>
public sealed class InvestigationReportTests
{
    private const string Lacks = "Report {0} lacks an element of {1}: {2}.";
    private static readonly HolidayCalendar Calendar = HolidayCalendar.Published;
    private static readonly DateOnly Until = Given.Today.AddDays(28);
    private static readonly DateOnly After = Until.AddDays(1);
    private readonly Proceeding _proceeding = GivenCase.WithContravention();

    [Fact]
    public void Settle_WhenTheInvestigationIsNotComplete_IsRefused()
    {
        var proceeding = GivenCase.InInvestigation();
        var report = Draft(proceeding);
        report.CheckAnonymity([], GivenCase.Officer, Given.Today);

        var refusal = Refused.With(Lacks, () => report.Settle([proceeding], [], GivenCase.Manager, Given.Today));

        Assert.Equal(["s.48(2)", "Investigation of every data user completed"], refusal.Arguments.Skip(1));
    }

    [Fact]
    public void Settle_WithoutPublicInterestOrResultOrLook_IsRefusedByItsProvision()
    {
        Assert.Equal("s.48(2)", Missing(Text() with { PublicInterest = " " }));
        Assert.Equal("s.48(2)", Missing(Text() with { Sections = new Dictionary<ReportSectionKind, string> { [ReportSectionKind.Findings] = "Found." } }));
        var unseen = Draft(_proceeding);
        Assert.Equal("s.48(3)", Refused.With(Lacks, () => Settle(unseen)).Arguments[1]);
    }

    [Fact]
    public void Settle_AfterTheTextChanged_NeedsAnotherLook()
    {
        var report = Draft(_proceeding);
        report.CheckAnonymity([], GivenCase.Officer, Given.Today);
        report.Revise(Text() with { Title = "Another title" }, GivenCase.Officer);

        Assert.Equal("s.48(3)", Refused.With(Lacks, () => Settle(report)).Arguments[1]);
    }

    [Fact]
    public void Settle_ByWhoWroteIt_IsNotPermitted()
    {
        var report = Draft(_proceeding);
        report.Revise(Text(), GivenCase.Manager);
        report.CheckAnonymity([], GivenCase.Officer, Given.Today);

        Refused.With("You wrote this report. Another officer settles it.", () => Settle(report));
        Refused.With("You wrote this report. Another officer settles it.", () => report.Settle([_proceeding], [], GivenCase.Officer, Given.Today));
        report.Settle([_proceeding], [], Given.Manager("second"), Given.Today);
    }

    [Fact]
    public void CheckAnonymity_WhenSomethingIsFlagged_IsRefusedUntilItIsCleared()
    {
        var report = Draft(_proceeding, Text() with { PublicInterest = "Call 2827 2827", Sections = Sections("The Office: 2827 2827") });

        Refused.With(
            "“{0}” could tell who somebody is. Take it out, or clear it with its reason, before the text is looked through (s.48(3)).",
            () => report.CheckAnonymity([], GivenCase.Officer, Given.Today));
        Refused.With("Give the reason, in at most {0} characters.", () => report.Clear(AnonymityFlagKind.Telephone, "2827 2827", " ", [], GivenCase.Officer, Given.Now));
        Refused.With("Nothing of that kind is flagged in the text any more.", () => report.Clear(AnonymityFlagKind.Passport, "2827 2827", "Ours", [], GivenCase.Officer, Given.Now));
        report.Clear(AnonymityFlagKind.Telephone, "2827 2827", "The Office's own number", [], GivenCase.Officer, Given.Now);
        report.CheckAnonymity([], GivenCase.Officer, Given.Today);

        Settle(report);
        Assert.Equal(ReportStatus.Settled, report.Status);
    }

    [Fact]
    public void Settled_Text_ChangesNoMoreUnlessItIsReturnedBeforeACopyIsServed()
    {
        var report = Settled();
        Refused.With("Report {0} is no draft any more. Have it returned while no copy is served, or withdraw it and draft another.", () => report.Revise(Text(), GivenCase.Officer));
        report.Return("Say more of the damage.");
        Assert.Equal((ReportStatus.Draft, null, "Say more of the damage."), (report.Status, report.SettledSha256, report.ReturnedReason));
        Settle(report);
        Serve(report);

        Refused.With("Copies of report {0} are served. What is published is what was served (s.46(4)); withdraw it and draft another.", () => report.Return("Why"));
    }

    [Fact]
    public void ServeCopy_ToNobodyOfTheReportOrTwiceOrTooEarly_IsRefused()
    {
        var report = Settled();
        Refused.With("{0} was not investigated in this case. A copy goes to each data user of the report (s.46(4)).", () => report.ServeCopy(GivenCase.WithContravention(), Service(), GivenCase.Manager, Given.Today));
        Refused.With("The form was settled on {0:yyyy-MM-dd}; no copy of it was served before.", () => Serve(report, Given.Today.AddDays(-1)));
        Refused.With("What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.", () => Serve(report, Given.Today.AddDays(1)));
        Refused.With("Service needs its proof, in at most {0} characters.", () => report.ServeCopy(_proceeding, Service() with { Proof = "" }, GivenCase.Manager, Given.Today));
        Serve(report);

        Refused.With("{0} was served with its copy on {1:yyyy-MM-dd}; that day never changes.", () => Serve(report));
    }

    [Fact]
    public void Publish_BeforeTheTwentyEightDaysAreOver_IsRefusedWithTheProvision()
    {
        var report = Settled();
        Assert.Equal("s.46(4)(a)", Refused.With(Lacks, () => Publish(report, After)).Arguments[1]);
        Serve(report);
        Assert.Equal("s.46(4)(b)", Refused.With(Lacks, () => Publish(report, Until)).Arguments[1]);

        Publish(report, After);

        Assert.Equal((ReportStatus.Published, report.SettledSha256), (report.Status, report.PublishedSha256));
    }

    [Fact]
    public void Objection_WhenTheWordsGo_LeavesTheRestAsServed()
    {
        var report = Served();
        Object(report, "of the night shift");
        Assert.Equal("s.46(4)(c)", Refused.With(Lacks, () => Publish(report, After)).Arguments[1]);
        Refused.With(
            "A refusal to delete is told to the data user (s.46(5)): give the day. When the words go, there is nothing to tell.",
            () => Decide(report, new ObjectionDecision(false, Given.Today, "No", null)));
        Decide(report, new ObjectionDecision(true, Given.Today, "It could tell who he is", null));

        Publish(report, After);

        Assert.Equal("A clerk […] found it.", report.PublishedTextOf(ReportSectionKind.Findings));
        Assert.Equal("A clerk of the night shift found it.", report.TextOf(ReportSectionKind.Findings));
        Assert.NotEqual(report.SettledSha256, report.PublishedSha256);
    }

    [Fact]
    public void Objection_WhenTheWordsStay_WaitsForTheTimeToAppealAndForTheAppeal()
    {
        var report = Served();
        Object(report, "of the night shift");
        Decide(report, new ObjectionDecision(false, After, "Many work at night", After), After);
        var appealEnds = report.Objection(1).AppealEnds!.Value;
        Assert.Equal("s.46(6)", Refused.With(Lacks, () => Publish(report, appealEnds)).Arguments[1]);

        report.RecordObjectionAppeal(1, After, null, null, After);
        Assert.Equal("s.46(6)", Refused.With(Lacks, () => Publish(report, appealEnds.AddDays(300))).Arguments[1]);
        Refused.With("Say how the appeal ended and on which day, or neither.", () => report.RecordObjectionAppeal(1, After, After, null, After));
        report.RecordObjectionAppeal(1, After, appealEnds.AddDays(90), true, appealEnds.AddDays(90));
        Publish(report, appealEnds.AddDays(91));

        Assert.Equal("A clerk […] found it.", report.PublishedTextOf(ReportSectionKind.Findings));
    }

    [Fact]
    public void Objection_ToWordsTheCopyDoesNotHave_IsRefused()
    {
        var report = Settled();
        Refused.With("No copy was served on data user {0}. An objection answers a served copy (s.46(4)(b)).", () => Object(report, "clerk"));
        Serve(report);
        Refused.With("These words are not in that part of the served copy. Copy them from it exactly.", () => Object(report, "a clerk"));
        Refused.With("These words are not in that part of the served copy. Copy them from it exactly.", () => Object(report, " "));

        Object(report, "clerk", After);

        Assert.False(report.Objection(1).InTime);
        Assert.Equal("s.46(4)(c)", Refused.With(Lacks, () => Publish(report, After)).Arguments[1]);
    }

    [Fact]
    public void Publish_WithAnEmbargo_KeepsItInTheFutureAndEndsEveryChange()
    {
        var report = Served();
        var now = Given.Now.AddDays(40);
        Refused.With("An embargo ends in the future. Leave it empty to release the report at once.", () => report.Publish([_proceeding], now, Calendar, GivenCase.Manager, now, After));
        report.Publish([_proceeding], now.AddHours(2), Calendar, GivenCase.Manager, now, After);

        Assert.Equal(now.AddHours(2), report.EmbargoUntil);
        Refused.With("Report {0} is published or withdrawn already and cannot be withdrawn.", () => report.Withdraw("Why"));
        Refused.With("Report {0} is not in the form in which it is to be published (s.46(4)). Settle it first.", () => Object(report, "clerk"));
    }

    [Fact]
    public void Draft_InACaseFromAPublishedSource_IsRefused() => Refused.With(
        "Case {0} is recorded from a published source and cannot be changed.",
        () => InvestigationReport.Draft(Given.PublishedIncident(), TextLanguage.English, Text(), GivenCase.Officer, Given.Now));

    private static ReportText Text() => new() { Title = "Investigation report", PublicInterest = "Many people are concerned", Sections = Sections("A clerk of the night shift found it.") };

    private static Dictionary<ReportSectionKind, string> Sections(string findings) => new()
    {
        [ReportSectionKind.Background] = "The Office was told.",
        [ReportSectionKind.Findings] = findings,
        [ReportSectionKind.Decision] = "DPP 4(1) was contravened.",
    };

    private static CopyService Service(DateOnly? on = null) =>
        new(on ?? Given.Today, ServiceMode.RegisteredPost, "RR 1", Until, "hk-2026.1", new string('a', 64), new string('b', 64));

    private static InvestigationReport Draft(Proceeding proceeding, ReportText? text = null) =>
        InvestigationReport.Draft(proceeding.Incident, TextLanguage.English, text ?? Text(), GivenCase.Officer, Given.Now);

    private static void Object(InvestigationReport report, string passage, DateOnly? on = null) =>
        report.RecordObjection("a", new ObjectionText(on ?? Given.Today, ReportSectionKind.Findings, passage, "Part 8"), Calendar, After);

    private static void Decide(InvestigationReport report, ObjectionDecision decision, DateOnly? today = null) =>
        report.DecideObjection(1, decision, Calendar, GivenCase.Manager, today ?? Given.Today);

    private string Missing(ReportText text)
    {
        var report = Draft(_proceeding, text);
        report.CheckAnonymity([], GivenCase.Officer, Given.Today);
        return (string)Refused.With(Lacks, () => Settle(report)).Arguments[1]!;
    }

    private void Settle(InvestigationReport report) => report.Settle([_proceeding], [], GivenCase.Manager, Given.Today);

    private InvestigationReport Settled()
    {
        var report = Draft(_proceeding);
        report.CheckAnonymity([], GivenCase.Officer, Given.Today);
        Settle(report);
        return report;
    }

    private void Serve(InvestigationReport report, DateOnly? on = null) => report.ServeCopy(_proceeding, Service(on), GivenCase.Manager, Given.Today);

    private InvestigationReport Served()
    {
        var report = Settled();
        Serve(report);
        return report;
    }

    private void Publish(InvestigationReport report, DateOnly today) => report.Publish([_proceeding], null, Calendar, GivenCase.Manager, Given.Now, today);
}
