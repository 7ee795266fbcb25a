using PcpdCases.Application.Door;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Tests.Enquiries;

/// <summary>Rounds of enquiries through the door: who may run which, and what is kept of the answers.</summary>
public sealed class EnquiryRoundTests
{
    private static readonly DateOnly Today = new(2025, 1, 3);

    [DataFact]
    public async Task Draft_WhenWhole_HoldsQuestionsAndAddressees()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        var ordinal = await DraftAsync(office, number, RoundBasis.Section8, TestOffice.Compliance);

        var round = (await office.The<EnquiryQueries>().OneAsync(number, ordinal, TestOffice.Auditor)).Round;
        Assert.Equal(["When did it begin?", "何時發現？"], round.Asked.Select(question => question.Text));
        Assert.Equal(["Example Trading Limited", "A vendor"], round.Addressees.Select(addressee => addressee.DisplayName));
    }

    [DataFact]
    public async Task Draft_WhenUnderSection43_NeedsTheAssignedInvestigator()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();

        await AssertRefusedAsync(() => DraftAsync(office, number, RoundBasis.Section43, TestOffice.Compliance));
        await AssertRefusedAsync(() => DraftAsync(office, number, RoundBasis.Section43, TestOffice.OtherInvestigator));
        Assert.Equal(1, await DraftAsync(office, number, RoundBasis.Section43, TestOffice.Investigator));
        Assert.Equal(2, await DraftAsync(office, number, RoundBasis.Section44, TestOffice.Manager));
        var log = await office.The<CaseQueries>().LogAsync(number, 0, 100, false, TestOffice.Manager);
        Assert.DoesNotContain(log.Lines, line => line.Act == nameof(DraftRound) && line.ActorHandle == "compliance");
    }

    [DataFact]
    public async Task Round_WhenUnderSection43_IsClosedToComplianceOfficers()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        var ordinal = await DraftAsync(office, number, RoundBasis.Section43, TestOffice.Investigator);

        await AssertRefusedAsync(() => office.The<AddQuestion>().RunAsync(
            new AddQuestionInput { Number = number, Ordinal = ordinal, Text = "More?" }, TestOffice.Compliance));
        await AssertRefusedAsync(() => office.The<WithdrawRound>().RunAsync(
            new WithdrawRoundInput { Number = number, Ordinal = ordinal, Reason = "No need" }, TestOffice.OtherInvestigator));
    }

    [DataFact]
    public async Task Reply_WhenRecordedInTwoParts_KeepsBoth()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var ordinal = await IssuedAsync(office, number);

        await ReplyAsync(office, number, ordinal, version: 2, 1, AnswerStatus.Answered, "On 1 January. 元旦。");
        await ReplyAsync(office, number, ordinal, version: 3, 2, AnswerStatus.Refused, null);

        var addressee = (await office.The<EnquiryQueries>().OneAsync(number, ordinal, TestOffice.Compliance)).Round.Addressee(1);
        Assert.Equal([(AnswerStatus.Answered, "On 1 January. 元旦。"), (AnswerStatus.Refused, null)],
            addressee.Answers.OrderBy(answer => answer.Question.Ordinal).Select(answer => (answer.Status, answer.Text)));
        Assert.False(addressee.IsOutstanding);
    }

    [DataFact]
    public async Task Reply_WhenAnotherRecordedItFirst_IsStale()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var ordinal = await IssuedAsync(office, number);
        await ReplyAsync(office, number, ordinal, version: 2, 1, AnswerStatus.Answered, "First");

        await Assert.ThrowsAsync<StaleEditException>(() => ReplyAsync(office, number, ordinal, version: 2, 1, AnswerStatus.Answered, "Second"));
    }

    [DataFact]
    public async Task Extension_WhenGranted_MovesTheDueDate()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        var ordinal = await IssuedAsync(office, number, RoundBasis.Section43, TestOffice.Investigator);
        var request = await office.The<RequestExtension>().RunAsync(
            new RequestExtensionInput { Number = number, Ordinal = ordinal, Addressee = 1, On = Today, WantedUntil = Today.AddDays(30), Reason = "Staff on leave" },
            TestOffice.Investigator);

        await office.The<DecideExtension>().RunAsync(
            new DecideExtensionInput { Number = number, Ordinal = ordinal, Addressee = 1, Extension = request, Grant = true, GrantedUntil = Today.AddDays(21) },
            TestOffice.Investigator);

        var board = await office.The<EnquiryQueries>().BoardAsync(number, TestOffice.Manager);
        Assert.Equal(Today.AddDays(21), Assert.Single(board.Rounds).Addressees[0].Due);
    }

    [DataFact]
    public async Task NextRound_WhenCarriedOver_AsksWhatWasNotAnswered()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var first = await IssuedAsync(office, number);
        await ReplyAsync(office, number, first, version: 2, 1, AnswerStatus.Answered, "On 1 January.");

        var second = await office.The<DraftRound>().RunAsync(
            new DraftRoundInput { Number = number, Basis = RoundBasis.Section8, CarriedFrom = first }, TestOffice.Compliance);

        var round = (await office.The<EnquiryQueries>().OneAsync(number, second, TestOffice.Compliance)).Round;
        Assert.Contains(round.Asked, question => question is { Text: "何時發現？", CarriedFromRound: 1, CarriedFromQuestion: 2 });
    }

    private static Task<int> DraftAsync(TestOffice office, string number, RoundBasis basis, Actor by) =>
        office.The<DraftRound>().RunAsync(
            new DraftRoundInput
            {
                Number = number,
                Basis = basis,
                Title = "First round",
                Questions = [new() { Text = "When did it begin?" }, new() { Text = " " }, new() { Text = "何時發現？" }],
                Addressees = [new() { Party = 1 }, new() { Name = "A vendor", Abroad = true }, new()],
            },
            by);

    private static async Task<int> IssuedAsync(TestOffice office, string number, RoundBasis basis = RoundBasis.Section8, Actor? by = null)
    {
        var ordinal = await DraftAsync(office, number, basis, by ?? TestOffice.Compliance);
        return await office.The<IssueRound>().RunAsync(
            new IssueRoundInput { Number = number, Ordinal = ordinal, BaseVersion = 1, On = Today, Due = Today.AddDays(14) }, by ?? TestOffice.Compliance);
    }

    private static Task<int> ReplyAsync(TestOffice office, string number, int ordinal, int version, int question, AnswerStatus status, string? text) =>
        office.The<RecordReply>().RunAsync(
            new RecordReplyInput
            {
                Number = number,
                Ordinal = ordinal,
                Addressee = 1,
                BaseVersion = version,
                On = Today,
                Answers = [new() { Question = question, Status = status, Text = text }],
            },
            TestOffice.Compliance);

    private static async Task AssertRefusedAsync(Func<Task> act) =>
        Assert.Equal(RefusalKind.NotPermitted, (await Assert.ThrowsAsync<DomainException>(act)).Kind);
}
