using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Letters;
using PcpdCases.Application.Publication;
using PcpdCases.Application.Search;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Tests.Publication;

/// <summary>The invented case's report, drafted on 3 January 2025 and served that day: objections until Saturday 1 February, after the New Year holidays.</summary>
public sealed class PublicationTests : IDisposable
{
    private const string Findings = "A clerk of the night shift found it. 夜班文員發現。";
    private static readonly DateOnly Served = new(2025, 1, 3);
    private readonly string _folder = Directory.CreateTempSubdirectory("pcpdcases-reports-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [DataFact]
    public async Task Report_FromDraftToPublication_KeepsTheFilesThatWereServedAndPublished()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        await ServedAsync(office, number);
        await office.The<RecordReportObjection>().RunAsync(
            About(new RecordReportObjectionInput { Letter = "a", On = Served, Section = ReportSectionKind.Findings, Passage = " of the night shift ", Reason = "One clerk works then." }, number, 4), TestOffice.Investigator);
        await office.The<DecideReportObjection>().RunAsync(
            About(new DecideReportObjectionInput { Objection = 1, Deletes = true, On = Served, Reason = "It could tell who he is.", ToldOn = Served }, number, 5), TestOffice.Manager);
        var early = await Assert.ThrowsAsync<DomainException>(() => PublishAsync(office, number));
        Assert.Equal("s.46(4)(b)", early.Arguments[1]);
        office.Clock.Advance(TimeSpan.FromDays(32));

        await PublishAsync(office, number);

        var report = Assert.Single((await OfCaseAsync(office, number)).Reports);
        Assert.Equal((ReportStatus.Published, new DateTime(2025, 3, 1, 3, 0, 0, DateTimeKind.Utc)), (report.Status, report.EmbargoUntil));
        Assert.NotNull(ReportPaper.OfPublished(report, report.EmbargoUntil!.Value.AddSeconds(-1)).Remark);
        Assert.Null(ReportPaper.OfPublished(report, report.EmbargoUntil.Value).Remark);
        var files = (await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Manager)).Where(document => document.Links.Any(link => link is { Subject: DocumentSubject.Report, Reference: "1" })).OrderBy(document => document.Ordinal).ToList();
        Assert.Equal(2, files.Count);
        Assert.Equal(report.Copies.Single().DocumentSha256, files[0].Sha256);
        var copy = await office.WordTextAsync(number, files[0].Ordinal);
        var published = await office.WordTextAsync(number, files[1].Ordinal);
        Assert.Contains("2.\t" + Findings, copy, StringComparison.Ordinal);
        Assert.Contains("Copy in the form in which the report is to be published", copy, StringComparison.Ordinal);
        Assert.Contains("2.\tA clerk […] found it. 夜班文員發現。", published, StringComparison.Ordinal);
        Assert.Contains("Under embargo until 11:00 (Hong Kong time) on 1 March 2025.", published, StringComparison.Ordinal);
        Assert.DoesNotContain("Many people", published, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Copy_WhenServed_FallsDueAndIsAnnouncedByALetter()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        await ServedAsync(office, number);

        var due = Assert.Single((await office.The<DeadlineQueries>().OfCaseAsync(number, TestOffice.Investigator)).Due, line => line.Kind is DeadlineKind.ReportObjections);
        Assert.Equal((new DateOnly(2025, 2, 1), "a", 1), (due.DueOn, due.Letter, due.Ordinal));
        Assert.NotNull(due.Working);
        var letter = await office.WrittenAsync(new() { Number = number, Kind = LetterKind.ReportCopy, Language = TextLanguage.Chinese, Proceeding = "a", Ordinal = 1 });
        Assert.Contains("第46(4)(b)條", letter, StringComparison.Ordinal);
        office.Clock.Advance(TimeSpan.FromDays(40));
        Assert.DoesNotContain((await office.The<DeadlineQueries>().OfCaseAsync(number, TestOffice.Investigator)).Due, line => line.Kind is DeadlineKind.ReportObjections);
    }

    [DataFact]
    public async Task Report_WhenItWaitsForAManager_StandsWithTheWorkOfThoseWhoMayAct()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        await DraftAsync(office, number, Findings);
        async Task<string> WaitingAsync(Actor actor) => string.Join(' ', (await office.The<MyWorkQueries>().MineAsync(actor)).ReportsWaiting.Select(report => $"{report.Ordinal} {report.ToSettle}"));
        Assert.Equal("", await WaitingAsync(TestOffice.Manager));
        await office.The<CheckReportAnonymity>().RunAsync(About(new CheckReportAnonymityInput(), number, 1), TestOffice.Investigator);
        Assert.Equal("1 True", await WaitingAsync(TestOffice.Manager));
        Assert.Equal("", await WaitingAsync(TestOffice.Investigator));
        await office.The<ReviseReport>().RunAsync(About(new ReviseReportInput { Text = Fields("Other words.") }, number, 2), TestOffice.Investigator);
        Assert.Equal("", await WaitingAsync(TestOffice.Manager));

        await office.The<CheckReportAnonymity>().RunAsync(About(new CheckReportAnonymityInput(), number, 3), TestOffice.Investigator);
        await office.The<SettleReport>().RunAsync(About(new SettleReportInput(), number, 4), TestOffice.Manager);
        await office.The<ServeReportCopy>().RunAsync(
            About(new ServeReportCopyInput { Letter = "a", On = Served, Mode = ServiceMode.RegisteredPost, Proof = "RP 2 (invented)" }, number, 5), TestOffice.Manager);
        Assert.Equal("", await WaitingAsync(TestOffice.Manager));
        await office.The<RecordReportObjection>().RunAsync(
            About(new RecordReportObjectionInput { Letter = "a", On = Served, Section = ReportSectionKind.Findings, Passage = "Other", Reason = "Exempt." }, number, 6), TestOffice.Investigator);
        Assert.Equal("1 False", await WaitingAsync(TestOffice.Manager));
    }

    [DataFact]
    public async Task Individuals_OfTheCaseFile_AreFlaggedWhereverTheyStand()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        var name = (await OfCaseAsync(office, number)).Individuals[0];
        await DraftAsync(office, number, $"As {name} said.");

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<CheckReportAnonymity>().RunAsync(About(new CheckReportAnonymityInput(), number, 1), TestOffice.Investigator));
        Assert.Equal(name, refusal.Arguments[0]);

        await office.The<ClearReportFlag>().RunAsync(About(new ClearReportFlagInput { Kind = AnonymityFlagKind.KnownName, Excerpt = name, Reason = "An invented name." }, number, 1), TestOffice.Investigator);
        await office.The<CheckReportAnonymity>().RunAsync(About(new CheckReportAnonymityInput(), number, 2), TestOffice.Investigator);
    }

    [DataFact]
    public async Task Text_OfAReport_IsFoundAndNeverOverwritesAnothers()
    {
        await using var office = await OpenAsync();
        var number = await LoadAsync(office);
        await DraftAsync(office, number, Findings);

        var hit = Assert.Single((await office.The<SearchQueries>().FindAsync("夜班文員", null, 1, TestOffice.Manager)).Hits);
        Assert.Equal((SearchKind.Report, $"{number}/publication/1"), (hit.Kind, hit.Path));
        await office.The<ReviseReport>().RunAsync(About(new ReviseReportInput { Text = Fields("Other words.") }, number, 1), TestOffice.Investigator);
        await Assert.ThrowsAsync<StaleEditException>(() => office.The<ReviseReport>().RunAsync(About(new ReviseReportInput { Text = Fields("Mine.") }, number, 1), TestOffice.Manager));
        Assert.Empty((await office.The<SearchQueries>().FindAsync("夜班文員", null, 1, TestOffice.Manager)).Hits);
    }

    private static ReportFields Fields(string findings) => new()
    {
        Title = "Investigation report",
        PublicInterest = "Many people are concerned.",
        Background = "The Office was told.",
        Findings = findings,
        Decision = "DPP 4(1) was contravened.",
    };

    private static T About<T>(T input, string number, int version)
        where T : ReportInput
    {
        (input.Number, input.Ordinal, input.BaseVersion) = (number, 1, version);
        return input;
    }

    private static Task<PublicationView> OfCaseAsync(TestOffice office, string number) => office.The<PublicationQueries>().OfCaseAsync(number, TestOffice.Manager);

    private static Task<int> DraftAsync(TestOffice office, string number, string findings) =>
        office.The<DraftReport>().RunAsync(new DraftReportInput { Number = number, Text = Fields(findings) }, TestOffice.Investigator);

    private static async Task ServedAsync(TestOffice office, string number)
    {
        await DraftAsync(office, number, Findings);
        await office.The<CheckReportAnonymity>().RunAsync(About(new CheckReportAnonymityInput(), number, 1), TestOffice.Investigator);
        await office.The<SettleReport>().RunAsync(About(new SettleReportInput(), number, 2), TestOffice.Manager);
        await office.The<ServeReportCopy>().RunAsync(
            About(new ServeReportCopyInput { Letter = "a", On = Served, Mode = ServiceMode.RegisteredPost, Proof = "RP 2 (invented)" }, number, 3), TestOffice.Manager);
    }

    private static async Task PublishAsync(TestOffice office, string number) => await office.The<PublishReport>().RunAsync(
        About(new PublishReportInput { EmbargoDay = new(2025, 3, 1), EmbargoTime = "11:00" }, number, (await OfCaseAsync(office, number)).Reports[0].Version), TestOffice.Manager);

    private static async Task<string> LoadAsync(TestOffice office) =>
        (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];

    private Task<TestOffice> OpenAsync() => EmptyOffice.OpenAsync(services => services.AddDocuments(new DocumentSettings(_folder)));
}
