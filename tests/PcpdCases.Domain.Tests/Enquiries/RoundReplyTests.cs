using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Domain.Tests.Enquiries;

public sealed class RoundReplyTests
{
    private readonly EnquiryRound _round = GivenRound.Issued();
    private readonly DateOnly _due = Given.Today.AddDays(14);

    [Fact]
    public void RecordReply_ToADraft_IsRefused() => Refused.With(
        "Round {0} is not issued. Issue it first.",
        () => GivenRound.Draft().RecordReply(1, Given.Today, [GivenRound.Said(1)], Given.Today));

    [Fact]
    public void RecordReply_WhenUnsound_IsRefused()
    {
        Refused.With("A reply says for at least one question whether it is answered.", () => Reply(Given.Today));
        Refused.With("Round {0} has no question {1}.", () => Reply(Given.Today, GivenRound.Said(9)));
        Refused.With("Round {0} has no addressee {1}.", () => _round.RecordReply(9, Given.Today, [GivenRound.Said(1)], Given.Today));
        Refused.With("A reply answers each question once.", () => Reply(Given.Today, GivenRound.Said(1), GivenRound.Said(1)));
        Refused.With("Round and answer do not fit: the round was issued on {0:yyyy-MM-dd}.", () => Reply(Given.Today.AddDays(-1), GivenRound.Said(1)));
        Refused.With(
            "What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.",
            () => _round.RecordReply(1, Given.Today.AddDays(1), [GivenRound.Said(1)], Given.Today));
        Refused.With(
            "Question {0} is marked as answered: give the answer or a document.",
            () => Reply(Given.Today, GivenRound.Said(1) with { Text = " " }));
        Refused.With(
            "Question {0} has an answer: say whether it is answered, partly answered or refused.",
            () => Reply(Given.Today, GivenRound.Said(1, AnswerStatus.Unanswered) with { Text = "Something" }));
        Refused.With(
            "The answer to question {0} has at most {1} characters. Add the rest as a document.",
            () => Reply(Given.Today, GivenRound.Said(1) with { Text = new string('x', Answer.TextMaxLength + 1) }));
        Refused.With(
            "A document of the reply belongs to another case.",
            () => Reply(Given.Today, GivenRound.Said(1) with { Documents = [GivenCase.Document(Given.Incident())] }));

        Assert.All(_round.Addressee(1).Answers, answer => Assert.Equal(AnswerStatus.Unanswered, answer.Status));
    }

    [Fact]
    public void RecordReply_WhenAnAnswerIsRepeated_KeepsTheDayItWasFirstGiven()
    {
        var later = Given.Today.AddDays(3);
        Reply(Given.Today, GivenRound.Said(1));

        _round.RecordReply(1, later, [GivenRound.Said(1), GivenRound.Said(2)], later);

        Assert.Equal(
            [Given.Today, later],
            _round.Addressee(1).Answers.Where(answer => answer.ReceivedOn is not null).OrderBy(answer => answer.Question.Ordinal).Select(answer => answer.ReceivedOn!.Value));
    }

    [Fact]
    public void RecordReply_InParts_KeepsWhatItDoesNotName()
    {
        var document = GivenCase.Document(_round.Incident);
        Reply(Given.Today, GivenRound.Said(1) with { Text = null, Documents = [document] }, GivenRound.Said(2, AnswerStatus.Refused));
        Reply(Given.Today.AddDays(3), GivenRound.Said(3, AnswerStatus.PartlyAnswered));

        var addressee = _round.Addressee(1);

        Assert.Equal(
            [AnswerStatus.Answered, AnswerStatus.Refused, AnswerStatus.PartlyAnswered],
            addressee.Answers.OrderBy(answer => answer.Question.Ordinal).Select(answer => answer.Status));
        Assert.Same(document, Assert.Single(addressee.Answers[0].Documents).Document);
        Assert.Equal(Given.Today.AddDays(3), addressee.RepliedOn);
        Assert.Equal([3], addressee.Open.Select(question => question.Ordinal));
        Assert.False(addressee.IsOutstanding);
        Assert.True(_round.IsOutstanding);
    }

    [Fact]
    public void DecideExtension_Granted_MovesTheLastDay()
    {
        var request = _round.RequestExtension(1, Given.Today, _due.AddDays(14), "Auditors are away", Given.Today);
        Refused.With(
            "A request of {0} for more time is undecided. Decide it first.",
            () => _round.RequestExtension(1, Given.Today, _due.AddDays(20), null, Given.Today));

        _round.DecideExtension(1, request.Ordinal, _due.AddDays(7), null, GivenCase.Manager, Given.Today);

        Assert.Equal((_due, _due.AddDays(7)), (_round.Addressee(1).DueOn, _round.Addressee(1).Due));
        Assert.Equal((ExtensionDecision.Granted, "manager"), (request.Decision, request.DecidedBy?.Handle));
        Refused.With(
            "Request {0} of {1} for more time is decided already.",
            () => _round.DecideExtension(1, 1, null, "Enough", GivenCase.Manager, Given.Today));
    }

    [Fact]
    public void Extension_WhenUnsound_IsRefused()
    {
        Refused.With(
            "More time ends after the present last day, {0:yyyy-MM-dd}.",
            () => _round.RequestExtension(1, Given.Today, _due, null, Given.Today));
        Refused.With(
            "{0} has made no request {1} for more time.",
            () => _round.DecideExtension(1, 1, _due.AddDays(7), null, GivenCase.Manager, Given.Today));
        _round.RequestExtension(1, Given.Today, _due.AddDays(14), null, Given.Today);
        Refused.With("Refusing more time needs a reason.", () => _round.DecideExtension(1, 1, null, " ", GivenCase.Manager, Given.Today));
        Refused.With(
            "More time ends after the present last day, {0:yyyy-MM-dd}.",
            () => _round.DecideExtension(1, 1, _due, null, GivenCase.Manager, Given.Today));
        Refused.With(
            "A request for more time is not decided before it is made.",
            () => _round.DecideExtension(1, 1, _due.AddDays(7), null, GivenCase.Manager, Given.Today.AddDays(-1)));

        _round.DecideExtension(1, 1, null, "Two have been granted", GivenCase.Manager, Given.Today);

        Assert.Equal(_due, _round.Addressee(1).Due);
    }

    [Fact]
    public void Chase_AfterTheReply_IsRefused()
    {
        _round.Chase(1, Given.Today, "By telephone", GivenCase.Officer, Given.Today);
        Refused.With(
            "A note or reason has at most {0} characters.",
            () => _round.Chase(1, Given.Today, new string('x', Addressee.NoteMaxLength + 1), GivenCase.Officer, Given.Today));
        Reply(Given.Today, GivenRound.Said(1));

        Refused.With(
            "{0} owes no answer: it has replied, or its silence is recorded.",
            () => _round.Chase(1, Given.Today, null, GivenCase.Officer, Given.Today));
        Assert.Equal("investigator", Assert.Single(_round.Addressee(1).Chasers).ByHandle);
    }

    [Fact]
    public void RecordNoAnswer_BeforeTheTimeRanOut_IsRefused()
    {
        Refused.With(
            "{0} may answer until {1:yyyy-MM-dd}. Record no answer after that day.",
            () => _round.RecordNoAnswer(2, _due, null, _due));
        _round.RequestExtension(2, _due, _due.AddDays(7), null, _due);
        Refused.With(
            "A request of {0} for more time is undecided. Decide it first.",
            () => _round.RecordNoAnswer(2, _due.AddDays(1), null, _due.AddDays(1)));
        _round.DecideExtension(2, 1, null, "Late", GivenCase.Manager, _due);
        _round.RecordNoAnswer(2, _due.AddDays(1), "No sign of life", _due.AddDays(1));

        Assert.False(_round.Addressee(2).IsOutstanding);
        _round.RecordReply(2, _due.AddDays(3), [GivenRound.Said(1)], _due.AddDays(3));
        Assert.Null(_round.Addressee(2).NoAnswerOn);
    }

    private void Reply(DateOnly on, params AnswerGiven[] answers) => _round.RecordReply(1, on, answers, Given.Today.AddDays(10));
}
