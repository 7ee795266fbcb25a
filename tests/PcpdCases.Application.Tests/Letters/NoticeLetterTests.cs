using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Determinations;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Letters;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Tests.Letters;

/// <summary>Letters about the invented case's notice, dated and served on 3 January 2025, its second step due on 4 March.</summary>
public sealed class NoticeLetterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pcpdcases-letters-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [DataFact]
    public async Task Notice_WhenSigned_HoldsEveryElementAndItsSecondSignature()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        var notice = (await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager)).Notice;

        var text = await WrittenAsync(office, number, LetterKind.Notice);

        string[] elements =
        [
            notice.Opinion!, notice.Reasons!, .. notice.Named.Select(named => named.ActOrOmission!), .. notice.Standing.Select(direction => direction.Step), notice.Section50Version!,
            "Data protection principle 4(1) in Schedule 1 to the Ordinance", "Not later than 4 March 2025.", "It is dated 3 January 2025.", "section 50A", "section 50(7)", notice.CountersignedBy!.Name,
        ];
        Assert.All(elements, element => Assert.Contains(element, text, StringComparison.Ordinal));
        Assert.All(new[] { "Draft:", "urgency", "section 50(8)", "{", "[" }, absent => Assert.DoesNotContain(absent, text, StringComparison.Ordinal));
        var document = Assert.Single(await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Manager), document => document.Links.Any(link => link.Subject is DocumentSubject.Notice));
        Assert.Equal("a/1", document.Links.Single().Reference);
    }

    [DataFact]
    public async Task Notice_WhenUrgentAndUnsigned_SaysSoAndBearsNoName()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        await office.The<CancelNotice>().RunAsync(
            new() { Number = number, Letter = "a", Ordinal = 1, BaseVersion = await VersionAsync(office, number), On = new(2025, 1, 3), Reason = "A slip. 筆誤。" }, TestOffice.Manager);
        var old = (await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager)).Notice;
        await office.The<DraftNotice>().RunAsync(
            new()
            {
                Number = number,
                Letter = "a",
                Replaces = 1,
                Text = new()
                {
                    Opinion = old.Opinion,
                    Reasons = old.Reasons,
                    DatedOn = new(2025, 1, 3),
                    Urgent = true,
                    UrgencyReasons = "The data is being sold.",
                    Section50Version = old.Section50Version,
                    Contraventions = [new() { Determination = 1, ActOrOmission = "It left the door open." }],
                },
                Directions = [new() { Finding = old.Directions[0].Finding.Ordinal, Step = "Close it.", DueOn = new(2025, 1, 31) }],
            },
            TestOffice.Investigator);

        var text = await WrittenAsync(office, number, LetterKind.Notice, ordinal: 2);
        var cancellation = await WrittenAsync(office, number, LetterKind.Cancellation);

        Assert.Contains("Draft: this notice is not signed", text, StringComparison.Ordinal);
        Assert.Contains("The data is being sold.", text, StringComparison.Ordinal);
        Assert.Contains("although you appeal (section 50(5))", text, StringComparison.Ordinal);
        Assert.DoesNotContain("need not be taken until", text, StringComparison.Ordinal);
        Assert.All(new[] { "Mona Kwok", "Iris Tam" }, name => Assert.DoesNotContain(name, text, StringComparison.Ordinal));
        Assert.Contains("is cancelled from 3 January 2025", cancellation, StringComparison.Ordinal);
        Assert.Contains("A slip. 筆誤。", cancellation, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task MoreTime_WhenGiven_TellsTheNewDayAndNoOther()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        await office.The<GiveMoreTime>().RunAsync(
            new() { Number = number, Letter = "a", Ordinal = 1, BaseVersion = await VersionAsync(office, number), Direction = 2, Until = new(2025, 4, 1), Reason = "The supplier." }, TestOffice.Manager);

        var text = await WrittenAsync(office, number, LetterKind.MoreTime);

        Assert.Contains("2.\t", text, StringComparison.Ordinal);
        Assert.Contains("Not later than 1 April 2025.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("4 March", text, StringComparison.Ordinal);
        Assert.DoesNotContain("The supplier.", text, StringComparison.Ordinal);
    }

    [DataTheory]
    [InlineData(LetterKind.Warning, ActionKind.Warning, "You are warned instead")]
    [InlineData(LetterKind.Advice, ActionKind.Advice, "You are advised as follows")]
    public async Task Letter_OfAnotherAction_TellsTheVerdictAndTheReasonApart(LetterKind kind, ActionKind action, string says)
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        await office.The<CancelNotice>().RunAsync(
            new() { Number = number, Letter = "a", Ordinal = 1, BaseVersion = await VersionAsync(office, number), On = new(2025, 1, 3), Reason = "Another course." }, TestOffice.Manager);
        await office.The<DecideAction>().RunAsync(
            new() { Number = number, Letter = "a", Kind = action, DamageOrDistress = false, Consideration = "None is likely.", Reason = "All was mended at once. 已即時補救。" }, TestOffice.Investigator);

        var text = await WrittenAsync(office, number, kind);

        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.Contains("All was mended at once. 已即時補救。", text, StringComparison.Ordinal);
        Assert.DoesNotContain("None is likely.", text, StringComparison.Ordinal);
    }

    [DataTheory]
    [InlineData(LetterKind.Cancellation, "once a served notice is cancelled")]
    [InlineData(LetterKind.MoreTime, "has more time")]
    [InlineData(LetterKind.Warning, "is something else")]
    [InlineData(LetterKind.Advice, "is something else")]
    public async Task Letter_WhenTheFileDoesNotHoldItYet_IsRefusedInWords(LetterKind kind, string says)
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => WrittenAsync(office, number, kind));

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
    }

    private Task<TestOffice> OpenAsync() => EmptyOffice.OpenAsync(services => services.AddDocuments(new DocumentSettings(_folder)));

    private static async Task<string> LoadAsync(TestOffice office) =>
        (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];

    private static async Task<int> VersionAsync(TestOffice office, string number) =>
        (await office.The<NoticeQueries>().OneAsync(number, "a", 1, TestOffice.Manager)).Notice.Version;

    private static Task<string> WrittenAsync(TestOffice office, string number, LetterKind kind, int ordinal = 1) =>
        office.WrittenAsync(new() { Number = number, Kind = kind, Language = TextLanguage.English, Proceeding = "a", Ordinal = ordinal });
}
