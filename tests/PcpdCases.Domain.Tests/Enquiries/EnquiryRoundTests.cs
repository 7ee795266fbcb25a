using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Tests.Enquiries;

public sealed class EnquiryRoundTests
{
    private const string NoDraft = "Round {0} is no draft any more. Begin another round.";

    public static TheoryData<Proceeding, RoundBasis, bool> Fits => new()
    {
        { GivenCase.InTriage(), RoundBasis.Section8, true },
        { GivenCase.InCheck(), RoundBasis.Section8, true },
        { GivenCase.InCheck(), RoundBasis.Section43, false },
        { GivenCase.InCheck(), RoundBasis.Section44, false },
        { GivenCase.InInvestigation(), RoundBasis.Section43, true },
        { GivenCase.InInvestigation(), RoundBasis.Section44, true },
        { GivenCase.InInvestigation(), RoundBasis.Section8, false },
        { GivenCase.InDecision(), RoundBasis.Section43, false },
    };

    [Theory]
    [MemberData(nameof(Fits), DisableDiscoveryEnumeration = true)]
    public void Draft_OnABasis_FitsTheStage(Proceeding proceeding, RoundBasis basis, bool fits)
    {
        EnquiryRound Draft() => EnquiryRound.Draft(proceeding.Incident, basis, null, [proceeding], GivenCase.Officer);

        if (fits)
        {
            Assert.Equal(1, Draft().Ordinal);
        }
        else
        {
            Refused.With(
                "No proceeding of case {0} is at a stage for a round under {1}. A round under s.8(1) belongs to triage or a compliance check, one under s.43 or s.44 to an investigation.",
                () => Draft());
            Assert.Equal(0, proceeding.Incident.RoundsCounted);
        }
    }

    [Fact]
    public void Draft_WhenUnsoundOrLocked_IsRefused()
    {
        var proceeding = GivenCase.InCheck();
        Refused.With(
            "The title of a round has at most {0} characters.",
            () => EnquiryRound.Draft(proceeding.Incident, RoundBasis.Section8, new string('x', EnquiryRound.TitleMaxLength + 1), [proceeding], GivenCase.Officer));
        proceeding.Incident.RecordFromPublishedSource("A published report");

        Refused.With(
            "Case {0} is recorded from a published source and cannot be changed.",
            () => EnquiryRound.Draft(proceeding.Incident, RoundBasis.Section8, null, [proceeding], GivenCase.Officer));
        Refused.With(
            "Case {0} is recorded from a published source and cannot be changed.",
            () => EnquiryRound.RecordPublished(proceeding.Incident));
    }

    [Fact]
    public void RecordPublished_KeepsTheRoundWithoutDatesOrQuestions()
    {
        var round = EnquiryRound.RecordPublished(Given.Incident());

        Assert.Equal((RoundStatus.Published, 1, false), (round.Status, round.Ordinal, round.IsOutstanding));
        Assert.Null(round.Basis);
        Assert.Null(round.IssuedOn);
    }

    [Fact]
    public void AddQuestion_WhenUnsound_IsRefused()
    {
        var round = GivenRound.Draft();

        Refused.With("A question needs a text of at most {0} characters.", () => round.AddQuestion(new QuestionText(" ", null)));
        Refused.With(
            "A question names one fact, in at most {0} characters.",
            () => round.AddQuestion(new QuestionText("Why?", new string('x', Question.FactIdMaxLength + 1))));
        Refused.With("Dropping a question needs a reason of at most {0} characters.", () => round.DropQuestion(1, ""));
        Refused.With("Round {0} has no question {1}.", () => round.DropQuestion(9, "Reason"));
    }

    [Fact]
    public void DropQuestion_KeepsItsNumber()
    {
        var round = GivenRound.Draft();
        round.DropQuestion(1, "Answered by telephone");
        var added = round.AddQuestion(new QuestionText("Which server?", "osSupport"));

        Assert.Equal(4, added.Ordinal);
        Assert.Equal([2, 3, 4], round.Asked.Select(question => question.Ordinal));
        Assert.Equal("Answered by telephone", round.Questions[0].DroppedReason);
        Refused.With("Round {0} has no question {1}.", () => round.ReviseQuestion(1, new QuestionText("Again?", null)));
    }

    [Fact]
    public void AddAddressee_TwiceOrFromElsewhere_IsRefused()
    {
        var round = GivenRound.Draft();

        Refused.With("{0} is already an addressee of round {1}.", () => round.AddAddressee(round.Incident.Parties[0], false));
        Refused.With("{0} is already an addressee of round {1}.", () => round.AddAddressee("example hosting limited", false));
        Refused.With("An addressee needs a name of at most {0} characters.", () => round.AddAddressee(" ", false));
        Refused.With(
            "{0} is not a party of case {1}. Add it as a party first.",
            () => round.AddAddressee(GivenCase.Received().Incident.Parties[0], false));
    }

    [Fact]
    public void Issue_WithoutQuestionAddresseeOrTime_IsRefused()
    {
        var proceeding = GivenCase.InInvestigation();
        var round = EnquiryRound.Draft(proceeding.Incident, RoundBasis.Section43, null, [proceeding], GivenCase.Officer);
        void Issue(int days) => round.Issue(Given.Today, Given.Today.AddDays(days), [proceeding]);

        Refused.With("Round {0} asks nothing yet. Add a question first.", () => Issue(14));
        round.AddQuestion(new QuestionText("Which accounts?", null));
        Refused.With("Round {0} has no addressee yet. Add one first.", () => Issue(14));
        var addressee = round.AddAddressee("Example Hosting Limited", abroad: true);
        round.WithdrawAddressee(addressee.Ordinal);
        Refused.With("Round {0} has no addressee yet. Add one first.", () => Issue(14));
        round.AddAddressee("Example Hosting Limited", abroad: true);
        Refused.With("The last day to answer must come after the day of issue.", () => Issue(0));
        Issue(14);

        Assert.True(round.IsOutstanding);
        Assert.True(round.Addressee(2).Abroad);
        Assert.Equal(AnswerStatus.Unanswered, Assert.Single(round.Addressee(2).Answers).Status);
    }

    [Fact]
    public void Issued_RefusesChangesToWhatWasAsked()
    {
        var round = GivenRound.Issued();

        Refused.With(NoDraft, () => round.AddQuestion(new QuestionText("One more?", null)));
        Refused.With(NoDraft, () => round.ReviseQuestion(1, new QuestionText("Another?", null)));
        Refused.With(NoDraft, () => round.AddAddressee("Somebody", false));
        Refused.With(NoDraft, () => round.Issue(Given.Today, Given.Today.AddDays(7), []));
    }

    [Fact]
    public void CarryOver_TakesEachUnansweredQuestionOnce()
    {
        var first = GivenRound.Issued();
        first.RecordReply(1, Given.Today, [GivenRound.Said(1), GivenRound.Said(2), GivenRound.Said(3, AnswerStatus.PartlyAnswered)], Given.Today);
        first.RecordReply(2, Given.Today, [GivenRound.Said(1), GivenRound.Said(2, AnswerStatus.Refused), GivenRound.Said(3)], Given.Today);
        var next = GivenRound.Draft(first.Incident, ask: false);

        var carried = Assert.Single(next.CarryOver(first));

        Assert.Equal((1, 1, 3), (carried.Ordinal, carried.CarriedFromRound, carried.CarriedFromQuestion));
        Assert.Equal(first.Questions[2].Text, carried.Text);
        Refused.With("Round {0} has no unanswered question to carry over.", () => next.CarryOver(first));
        Refused.With("Questions are carried over from an earlier round of the same case.", () => next.CarryOver(next));
        Refused.With("Questions are carried over from an earlier round of the same case.", () => next.CarryOver(GivenRound.Issued()));
    }

    [Fact]
    public void Withdraw_NeedsAReasonAndHappensOnce()
    {
        var round = GivenRound.Issued();
        Refused.With("Withdrawing a round needs a reason of at most {0} characters.", () => round.Withdraw(""));
        round.Withdraw("Asked the wrong company");

        Refused.With("Round {0} is withdrawn already.", () => round.Withdraw("Again"));
        Assert.False(round.IsOutstanding);
    }
}
