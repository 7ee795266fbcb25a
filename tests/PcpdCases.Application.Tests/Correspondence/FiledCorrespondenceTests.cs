using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Bundles;
using PcpdCases.Application.Correspondence;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Remedies;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Tests.Correspondence;

/// <summary>What other parts of the file tell, on the notice of the invented case (served on 3 January 2025) and in a case of its own.</summary>
public sealed class FiledCorrespondenceTests
{
    private static readonly DateOnly Today = new(2025, 1, 3);
    private static readonly DateOnly Later = new(2025, 4, 3);

    [DataFact]
    public async Task Notice_WithMoreTimeAndAReferral_TellsBothWithTheirReasons()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        await office.The<GiveMoreTime>().RunAsync(
            About<GiveMoreTimeInput>(number, await VersionAsync(office, number)) with { Direction = 2, Until = new(2025, 3, 20), Reason = "The vendor closed." }, TestOffice.Manager);
        office.Clock.Advance(TimeSpan.FromDays(90));
        await office.The<AssessDirection>().RunAsync(
            About<AssessDirectionInput>(number, await VersionAsync(office, number)) with { Direction = 2, Result = DirectionResult.NotMet, On = Later, Why = "Nothing came." }, TestOffice.Manager);
        await office.The<ReferNotice>().RunAsync(
            About<ReferNoticeInput>(number, await VersionAsync(office, number)) with { Ground = ReferralGround.NotFollowed, On = Later, To = "The Police 警務處", Reason = "Nothing was done." }, TestOffice.Manager);

        var extended = await TheAsync(office, number, FiledKind.DirectionExtended);
        Assert.Equal((Today, "The vendor closed.", CorrespondenceDirection.Sent), (extended.On, extended.Note, extended.Direction));
        Assert.Equal([2], extended.About);
        var referred = await TheAsync(office, number, FiledKind.Referral);
        Assert.Equal((Later, "The Police 警務處", "Nothing was done."), (referred.On, referred.With, referred.Note));
        var papers = (await office.The<BundleQueries>().MaterialAsync(number, "a", 1, TestOffice.Manager)).Correspondence;
        Assert.Contains(papers, one => one.Filed?.Kind is FiledKind.DirectionExtended);
        Assert.DoesNotContain(papers, one => one.Filed?.Kind is FiledKind.Referral);
    }

    [DataFact]
    public async Task Notice_UnderAppealAndCancelled_TellsTheAppealTheStatementAndTheCancellation()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        await office.The<LodgeAppeal>().RunAsync(About<LodgeAppealInput>(number, await VersionAsync(office, number)) with { On = Today }, TestOffice.Investigator);
        Assert.DoesNotContain(await FiledAsync(office, number), filed => filed.Kind is FiledKind.AppealReceived);

        office.Clock.Advance(TimeSpan.FromDays(10));
        await office.The<RecordAppealProgress>().RunAsync(
            About<RecordAppealProgressInput>(number, await VersionAsync(office, number)) with { ReceivedOn = new(2025, 1, 6), StatementFiledOn = new(2025, 1, 10), Reference = "AAB 1/2025" },
            TestOffice.Investigator);
        await office.The<CancelNotice>().RunAsync(
            About<CancelNoticeInput>(number, await VersionAsync(office, number)) with { On = new(2025, 1, 13), Reason = "Served on the wrong address." }, TestOffice.Manager);

        var received = await TheAsync(office, number, FiledKind.AppealReceived);
        Assert.Equal((new DateOnly(2025, 1, 6), CorrespondenceDirection.Received, "AAB 1/2025", null), (received.On, received.Direction, received.Note, received.With));
        Assert.Equal(new DateOnly(2025, 1, 10), (await TheAsync(office, number, FiledKind.AppealStatement)).On);
        Assert.Equal((new DateOnly(2025, 1, 13), "Served on the wrong address."), ((await TheAsync(office, number, FiledKind.NoticeCancelled)).On, (await TheAsync(office, number, FiledKind.NoticeCancelled)).Note));
    }

    [DataFact]
    public async Task Notice_GivenUpBeforeService_WentToNobody()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await LoadAsync(office);
        await office.The<CancelNotice>().RunAsync(About<CancelNoticeInput>(number, await VersionAsync(office, number)) with { On = Today, Reason = "Wrong address." }, TestOffice.Manager);
        var anew = await office.The<DraftNotice>().RunAsync(new() { Number = number, Letter = "a", Replaces = 1 }, TestOffice.Investigator);
        var version = (await office.The<NoticeQueries>().OneAsync(number, "a", anew, TestOffice.Manager)).Notice.Version;
        await office.The<CancelNotice>().RunAsync(About<CancelNoticeInput>(number, version) with { Ordinal = anew, On = Today, Reason = "Not needed." }, TestOffice.Manager);

        Assert.Equal(1, (await TheAsync(office, number, FiledKind.NoticeCancelled)).Ordinal);
    }

    [DataFact]
    public async Task Advice_WithAnAnswer_IsTwoLines_AndNoneOnceWithdrawn()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        var advice = await office.The<GiveAdvice>().RunAsync(
            new() { Number = number, Letter = "a", Weakness = "No rota. 沒有更表。", Step = "Write one.", GivenOn = Today }, TestOffice.Investigator);
        await office.The<RecordAdviceAnswer>().RunAsync(
            new() { Number = number, Letter = "a", Ordinal = advice, Accepted = false, On = Today, Answer = "Not practicable." }, TestOffice.Investigator);

        Assert.Equal("Write one.", (await TheAsync(office, number, FiledKind.AdviceGiven)).Note);
        Assert.Equal(("Not practicable.", CorrespondenceDirection.Received), ((await TheAsync(office, number, FiledKind.AdviceAnswered)).Note, (await TheAsync(office, number, FiledKind.AdviceAnswered)).Direction));

        await office.The<WithdrawAdvice>().RunAsync(new() { Number = number, Letter = "a", Ordinal = advice, Reason = "Given to the wrong company." }, TestOffice.Investigator);

        Assert.DoesNotContain(await FiledAsync(office, number), filed => filed.Kind is FiledKind.AdviceGiven or FiledKind.AdviceAnswered);
    }

    [DataFact]
    public async Task Replies_OnTwoDays_AreTwoLines()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var ordinal = await office.The<DraftRound>().RunAsync(
            new()
            {
                Number = number,
                Basis = RoundBasis.Section8,
                Questions = [new() { Text = "When did it begin?" }, new() { Text = "何時發現？" }],
                Addressees = [new() { Party = 1 }],
            },
            TestOffice.Compliance);
        await office.The<IssueRound>().RunAsync(new() { Number = number, Ordinal = ordinal, BaseVersion = 1, On = Today, Due = Today.AddDays(14) }, TestOffice.Compliance);
        await ReplyAsync(1, 2, Today);
        office.Clock.Advance(TimeSpan.FromDays(3));
        await ReplyAsync(2, 3, Today.AddDays(3));

        var replies = (await FiledAsync(office, number)).Where(filed => filed.Kind is FiledKind.Reply).ToList();

        Assert.Equal([Today, Today.AddDays(3)], replies.Select(reply => reply.On).Order());
        Assert.All(replies, reply => Assert.Equal((ordinal, "Example Trading Limited"), (reply.Ordinal, reply.With)));

        Task ReplyAsync(int question, int version, DateOnly on) => office.The<RecordReply>().RunAsync(
            new()
            {
                Number = number,
                Ordinal = ordinal,
                Addressee = 1,
                BaseVersion = version,
                On = on,
                Answers = [new() { Question = question, Status = AnswerStatus.Answered, Text = "On that day." }],
            },
            TestOffice.Compliance);
    }

    private static T About<T>(string number, int version)
        where T : NoticeInput, new() => new T { Number = number, Letter = "a", Ordinal = 1, BaseVersion = version };

    private static async Task<int> VersionAsync(TestOffice office, string number) =>
        (await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager)).Notice.Version;

    private static async Task<IReadOnlyList<FiledCorrespondence>> FiledAsync(TestOffice office, string number) =>
        (await office.The<CorrespondenceQueries>().OfCaseAsync(number, TestOffice.Auditor)).Filed;

    private static async Task<FiledCorrespondence> TheAsync(TestOffice office, string number, FiledKind kind) =>
        Assert.Single(await FiledAsync(office, number), filed => filed.Kind == kind);

    private static async Task<string> LoadAsync(TestOffice office) =>
        (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
}
