using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Domain.Tests.Notices;

public sealed class NoticeSigningTests
{
    private const string TooEarly =
        "Direction {0} is due on {1:yyyy-MM-dd}, before the appeal period ends on {2:yyyy-MM-dd} (s.50(1B), (4)). Set a later day, or state the urgency.";
    private const string TooEarlyThoughUrgent =
        "Direction {0} is due on {1:yyyy-MM-dd}. Even with urgency no step is due before {2:yyyy-MM-dd}: seven days beginning with service (s.50(5)).";

    public static TheoryData<NoticeText, string> Incomplete => new()
    {
        { GivenCase.Text() with { DatedOn = null }, "s.50(1)" },
        { GivenCase.Text() with { Opinion = " " }, "s.50(1A)(a)" },
        { GivenCase.Text() with { Reasons = null }, "s.50(1A)(a)" },
        { GivenCase.Text() with { Contraventions = [] }, "s.50(1A)(b)(i)" },
        { GivenCase.Text() with { Contraventions = [new ContraventionText(1, null)] }, "s.50(1A)(b)(ii)" },
        { GivenCase.Text() with { Section50Version = null }, "s.50(1A)(e)" },
        { GivenCase.Text() with { Urgent = true }, "s.50(5)" },
    };

    [Theory]
    [MemberData(nameof(Incomplete), DisableDiscoveryEnumeration = true)]
    public void Submit_WhenAnElementIsMissing_NamesItsProvision(NoticeText text, string provision)
    {
        var notice = GivenCase.Draft(text: text);

        var refusal = Refused.With("Notice {0} lacks an element of {1}: {2}.", () => notice.Submit(GivenCase.Officer));

        Assert.Equal(provision, refusal.Arguments[1]);
        Assert.Equal(NoticeStatus.Draft, notice.Status);
    }

    [Fact]
    public void Submit_WithoutStepsOrTheirDays_NamesTheProvision()
    {
        var bare = EnforcementNotice.Draft(GivenCase.ReadyForNotice(), GivenCase.Text(), GivenCase.Officer, Given.Now);
        Assert.Equal("s.50(1A)(c)", Refused.With("Notice {0} lacks an element of {1}: {2}.", () => bare.Submit(GivenCase.Officer)).Arguments[1]);

        bare.AddDirection(GivenCase.Step() with { DueOn = null });

        Assert.Equal("s.50(1A)(d)", Refused.With("Notice {0} lacks an element of {1}: {2}.", () => bare.Submit(GivenCase.Officer)).Arguments[1]);
    }

    [Fact]
    public void Elements_OfACompleteDraft_AreAllPresent() =>
        Assert.All(GivenCase.Draft(text: GivenCase.Text() with { Urgent = true, UrgencyReasons = "Data leak on" }).Elements(), element => Assert.True(element.Present));

    [Fact]
    public void Countersign_BeforeSubmission_IsRefused() => Refused.With(
        "Notice {0} does not wait for a signature.",
        () => GivenCase.Draft().Countersign(GivenCase.Manager, Given.Now));

    [Fact]
    public void Countersign_ByDrafterOrSubmitter_IsNotPermitted()
    {
        const string Template = "You drafted or submitted this notice. Another officer returns or countersigns it.";
        var notice = GivenCase.Draft();
        var other = Given.Manager("other");
        notice.Submit(other);

        Assert.Equal(RefusalKind.NotPermitted, Refused.With(Template, () => notice.Countersign(GivenCase.Officer, Given.Now)).Kind);
        Refused.With(Template, () => notice.Countersign(other, Given.Now));
        Refused.With(Template, () => notice.Return("Mend", other));
        notice.Countersign(GivenCase.Manager, Given.Now);

        Assert.Equal((NoticeStatus.Countersigned, "manager"), (notice.Status, notice.CountersignedBy?.Handle));
        Refused.With(
            "Notice {0} is no draft any more. Have it returned, or cancel it and draft another.",
            () => notice.Revise(GivenCase.Text()));
    }

    [Fact]
    public void Countersign_AfterTheDeterminationWasSuperseded_IsRefused()
    {
        var notice = GivenCase.Draft();
        notice.Submit(GivenCase.Officer);
        var proceeding = notice.Proceeding;
        var later = proceeding.Propose(GivenCase.Proposal(Outcome.NoContravention), GivenCase.Officer, Given.Now, Given.Today);
        proceeding.Countersign(later, GivenCase.Manager, Given.Now, Given.Today);

        Refused.With(
            "Determination {0} is no countersigned contravention and carries no notice (s.50(1)).",
            () => notice.Countersign(GivenCase.Manager, Given.Now));
    }

    [Fact]
    public void Return_GivesTheDraftBackWithItsReason()
    {
        var notice = GivenCase.Draft();
        notice.Submit(GivenCase.Officer);
        Refused.With("Give the reason, in at most {0} characters.", () => notice.Return("", GivenCase.Manager));

        notice.Return("Name the server", GivenCase.Manager);
        notice.ReviseDirection(1, GivenCase.Step() with { Step = "Remove every unused account on the server" });
        notice.Submit(GivenCase.Officer);

        Assert.Equal("Remove every unused account on the server", notice.Direction(1).Step);
        Assert.Null(notice.ReturnedReason);
    }

    [Fact]
    public void Return_AfterTheSecondSignature_TakesItOffUntilTheNoticeIsServed()
    {
        var notice = GivenCase.Countersigned();
        Refused.With("You drafted or submitted this notice. Another officer returns or countersigns it.", () => notice.Return("Mend", GivenCase.Officer));

        notice.Return("The days are too early by now", GivenCase.Manager);

        Assert.Equal((NoticeStatus.Draft, null, null), (notice.Status, notice.CountersignedBy, notice.CountersignedAt));
        Refused.With("Notice {0} does not wait for a signature.", () => GivenCase.Served().Return("Too late", GivenCase.Manager));
    }

    [Fact]
    public void Serve_BeforeTheSecondSignature_IsRefused() => Refused.With(
        "Notice {0} is not countersigned. A notice is served after its second signature.",
        () => GivenCase.Draft().Serve(GivenCase.Service(), GivenCase.Manager, Given.Today));

    public static TheoryData<NoticeService, string> UnsoundServices => new()
    {
        { GivenCase.Service() with { Proof = " " }, "Service needs its proof, in at most {0} characters." },
        { GivenCase.Service() with { CalendarVersion = "" }, "The appeal period is computed from the day of service, with the version of the calendar." },
        { GivenCase.Service() with { CalendarSha256 = "" }, "The appeal period is computed from the day of service, with the version of the calendar." },
        { GivenCase.Service() with { AppealEnds = Given.Today }, "The appeal period is computed from the day of service, with the version of the calendar." },
        { GivenCase.Service() with { On = Given.Today.AddDays(-1) }, "Notice {0} is dated {1:yyyy-MM-dd} and cannot be served before." },
        { GivenCase.Service() with { On = Given.Today.AddDays(1) }, "What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future." },
        { GivenCase.Service() with { AppealEnds = Given.Today.AddDays(31) }, TooEarly },
    };

    [Theory]
    [MemberData(nameof(UnsoundServices), DisableDiscoveryEnumeration = true)]
    public void Serve_WhenUnsound_IsRefused(NoticeService service, string refusal)
    {
        var notice = GivenCase.Countersigned();

        Refused.With(refusal, () => notice.Serve(service, GivenCase.Manager, Given.Today));

        Assert.Equal(NoticeStatus.Countersigned, notice.Status);
        Assert.Null(notice.ServedOn);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(13, false)]
    public void Serve_WithoutUrgency_LeavesTheAppealPeriod(int days, bool served) => TryServe(urgent: false, days, served, TooEarly);

    [Theory]
    [InlineData(7, true)]
    [InlineData(6, false)]
    public void Serve_WithUrgency_LeavesSevenDaysBeginningWithService(int days, bool served) => TryServe(urgent: true, days, served, TooEarlyThoughUrgent);

    [Fact]
    public void Serve_Again_IsRefusedAsTheDayNeverChanges()
    {
        var notice = GivenCase.Served();

        Refused.With(
            "Notice {0} was served on {1:yyyy-MM-dd}; that day never changes. Cancel it and serve anew.",
            () => notice.Serve(GivenCase.Service() with { On = Given.Today.AddDays(1) }, GivenCase.Manager, Given.Today.AddDays(1)));

        Assert.Equal((Given.Today, Given.Today.AddDays(14), "hk-2026.1"), (notice.ServedOn, notice.AppealEnds, notice.CalendarVersion));
    }

    private static void TryServe(bool urgent, int days, bool served, string refusal)
    {
        var notice = EnforcementNotice.Draft(
            GivenCase.ReadyForNotice(),
            GivenCase.Text() with { Urgent = urgent, UrgencyReasons = urgent ? "Data leak on" : null },
            GivenCase.Officer,
            Given.Now);
        notice.AddDirection(GivenCase.Step() with { DueOn = Given.Today.AddDays(days) });
        notice.Submit(GivenCase.Officer);
        notice.Countersign(GivenCase.Manager, Given.Now);
        void Serve() => notice.Serve(GivenCase.Service(), GivenCase.Manager, Given.Today);

        if (served)
        {
            Serve();
        }
        else
        {
            Refused.With(refusal, Serve);
        }

        Assert.Equal(served ? NoticeStatus.Served : NoticeStatus.Countersigned, notice.Status);
    }
}
