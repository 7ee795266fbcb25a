using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Remedies;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Incidents;

public sealed class GapQueriesTests
{
    private static readonly DateOnly Today = new(2025, 1, 3);

    [DataFact]
    public async Task Gaps_WhenNothingLacks_AreNone()
    {
        await using var office = await TestOffice.OpenAsync();

        Assert.Empty(await GapsAsync(office, await office.InvestigateAsync()));
    }

    [DataFact]
    public async Task Gaps_WhenTheDataSubjectsWereToldBeforeDiscovery_SaySo()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.The<DescribeParticulars>().RunAsync(
            new DescribeParticularsInput
            {
                Number = number,
                BaseVersion = (await office.The<CaseQueries>().OverviewAsync(number, TestOffice.Compliance)).ParticularsVersion,
                Discovered = new(2024, 12, 20),
                SubjectsTold = SubjectsTold.Yes,
                SubjectsToldOn = new(2024, 12, 18),
            },
            TestOffice.Compliance);

        Assert.Equal(GapKind.SubjectsToldBeforeDiscovery, Assert.Single(await GapsAsync(office, number)).Kind);
    }

    [DataFact]
    public async Task Gaps_WhenTheIncidentWasNotifiedBeforeDiscovery_SaySo()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.The<BringInCase>().RunAsync(
            new BringInCaseInput
            {
                Reference = "OLD/77",
                Title = "A case kept before",
                OrganisationNumber = await office.RegisterAsync("Example Trading Limited"),
                Origin = IncidentOrigin.Notification,
                Channel = NotificationChannel.Email,
                ReceivedOn = new(2024, 12, 2),
            },
            TestOffice.Manager);
        await office.The<DescribeParticulars>().RunAsync(
            new DescribeParticularsInput
            {
                Number = number,
                BaseVersion = (await office.The<CaseQueries>().OverviewAsync(number, TestOffice.Compliance)).ParticularsVersion,
                Discovered = new(2024, 12, 10),
            },
            TestOffice.Compliance);

        Assert.Equal(GapKind.NotifiedBeforeDiscovery, Assert.Single(await GapsAsync(office, number)).Kind);
    }

    [DataFact]
    public async Task Gaps_WhenAMeasureAndADirectionRestOnAWithdrawnDocument_NameThem()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
        var before = await GapsAsync(office, number);
        var document = await office.The<RegisterDocument>().RunAsync(
            new RegisterDocumentInput { Number = number, File = new("scan.pdf", "application/pdf", 3, new string('a', 64), $"ab/{Guid.NewGuid():n}") }, TestOffice.Investigator);
        var measure = await office.The<RecordMeasure>().RunAsync(
            new RecordMeasureInput { Number = number, Letter = "a", What = "Longer passwords", DocumentOrdinal = document }, TestOffice.Investigator);
        await office.The<RecordDirectionEvidence>().RunAsync(
            new RecordDirectionEvidenceInput { Number = number, Letter = "a", Ordinal = 1, Direction = 2, On = Today, What = "A screenshot", Document = document }, TestOffice.Investigator);
        Assert.Equal(before, await GapsAsync(office, number));

        await office.The<WithdrawDocument>().RunAsync(new WithdrawDocumentInput { Number = number, Ordinal = document, Reason = "Of another case" }, TestOffice.Investigator);

        Assert.Equal(
            [
                new CaseGap { Kind = GapKind.MeasureOnWithdrawnDocument, Letter = "a", Ordinal = measure },
                new CaseGap { Kind = GapKind.DirectionOnWithdrawnDocuments, Letter = "a", Ordinal = 1, Within = 2 },
            ],
            (await GapsAsync(office, number)).Except(before));
    }

    [DataFact]
    public async Task Gaps_WhenAFindingStandsOnNothing_NameItUntilItDoes()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        var finding = await office.The<RecordFinding>().RunAsync(
            new RecordFindingInput { Number = number, Letter = "a", FactId = "passwordsWeak", Value = FactValue.Established }, TestOffice.Investigator);
        var without = new CaseGap { Kind = GapKind.FindingWithoutEvidence, Letter = "a", Ordinal = finding, FactId = "passwordsWeak" };
        Assert.Equal(without, Assert.Single(await GapsAsync(office, number)));

        var document = await office.The<RegisterDocument>().RunAsync(
            new RegisterDocumentInput { Number = number, File = new("scan.pdf", "application/pdf", 3, new string('a', 64), "ab/cd") }, TestOffice.Investigator);
        await office.The<AddFindingEvidence>().RunAsync(
            new AddFindingEvidenceInput { Number = number, Letter = "a", Ordinal = finding, BaseVersion = 1, DocumentOrdinal = document }, TestOffice.Investigator);
        Assert.Empty(await GapsAsync(office, number));

        await office.The<WithdrawDocument>().RunAsync(new WithdrawDocumentInput { Number = number, Ordinal = document, Reason = "Of another case" }, TestOffice.Investigator);
        Assert.Equal(without with { Kind = GapKind.FindingOnWithdrawnDocuments }, Assert.Single(await GapsAsync(office, number)));
    }

    [DataFact]
    public async Task Gaps_WhenAReplyLeavesQuestionsOpen_CountThem()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.The<DraftRound>().RunAsync(
            new DraftRoundInput
            {
                Number = number,
                Basis = RoundBasis.Section8,
                Questions = [new() { Text = "When did it begin?" }, new() { Text = "何時發現？" }],
                Addressees = [new() { Party = 1 }, new() { Name = "A vendor" }],
            },
            TestOffice.Compliance);
        await office.The<IssueRound>().RunAsync(new IssueRoundInput { Number = number, Ordinal = 1, BaseVersion = 1, On = Today, Due = Today.AddDays(14) }, TestOffice.Compliance);
        Assert.Empty(await GapsAsync(office, number));

        await office.The<RecordReply>().RunAsync(
            new RecordReplyInput { Number = number, Ordinal = 1, Addressee = 1, BaseVersion = 2, On = Today, Answers = [new() { Question = 1, Status = AnswerStatus.Answered, Text = "Yes" }] },
            TestOffice.Compliance);

        Assert.Equal(
            new CaseGap { Kind = GapKind.QuestionsLeft, Ordinal = 1, Name = "Example Trading Limited", Count = 1 }, Assert.Single(await GapsAsync(office, number)));
    }

    private static Task<IReadOnlyList<CaseGap>> GapsAsync(TestOffice office, string number) => office.The<GapQueries>().OfCaseAsync(number, TestOffice.Compliance);
}
