using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Correspondence;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Remedies;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Documents;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Documents;

public sealed class WithdrawDocumentTests
{
    private const string NothingRests = "Document {0} was withdrawn, and nothing can rest on it. Choose another.";

    [DataFact]
    public async Task Document_WhenWithdrawn_StaysWithTheReasonAndIsHandedToManagersOnly()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var ordinal = await RegisterAsync(office, number);
        var counted = (await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Compliance)).Counts.Documents;

        await WithdrawAsync(office, number, ordinal);

        var shown = Assert.Single(await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Compliance));
        Assert.Equal(("Of another case", CustodyAct.Withdrawn), (shown.WithdrawnBecause, shown.Custody[0].Act));
        Assert.True(Assert.Single(await office.The<DocumentQueries>().ChoicesAsync(number, TestOffice.Compliance)).Withdrawn);
        Assert.Equal(counted - 1, (await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Compliance)).Counts.Documents);
        var refusal = await Assert.ThrowsAsync<DomainException>(() => DownloadAsync(office, number, ordinal, TestOffice.Compliance));
        Assert.Equal("Document {0} was withdrawn ({1}). A manager may still take it.", refusal.Template);
        Assert.Equal("scan.pdf", (await DownloadAsync(office, number, ordinal, TestOffice.Manager)).FileName);
        var manifest = EvidenceManifest.Write(number, [shown], default);
        Assert.All(manifest.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("#", line, StringComparison.Ordinal));
        Assert.Contains(shown.Sha256, manifest, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task File_WhenItsDocumentWasWithdrawn_IsTakenAnew()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var first = await RegisterAsync(office, number);
        var known = await Assert.ThrowsAsync<DomainException>(() => RegisterAsync(office, number));
        Assert.Equal((RefusalKind.AlreadyThere, first), (known.Kind, known.Existing));

        await WithdrawAsync(office, number, first);

        Assert.Equal(first + 1, await RegisterAsync(office, number));
    }

    [DataFact]
    public async Task Document_WhenWithdrawn_CarriesNothingNewAndNoFindingIsConfirmedOnIt()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
        await office.The<ReturnToInvestigation>().RunAsync(new ReturnToInvestigationInput { Number = number, Letter = "a", Reason = "A document came in" }, TestOffice.Manager);
        var ordinal = await RegisterAsync(office, number);
        var finding = await office.The<RecordFinding>().RunAsync(
            new RecordFindingInput { Number = number, Letter = "a", FactId = "passwordsWeak", Value = FactValue.Established, DocumentOrdinal = ordinal }, TestOffice.Investigator);
        await WithdrawAsync(office, number, ordinal);

        await RefusedAsync(() => office.The<AddFindingEvidence>().RunAsync(new AddFindingEvidenceInput { Number = number, Letter = "a", Ordinal = finding, DocumentOrdinal = ordinal }, TestOffice.Investigator));
        await RefusedAsync(() => office.The<LinkDocument>().RunAsync(new LinkDocumentInput { Number = number, Ordinal = ordinal, Subject = DocumentSubject.Finding, Reference = "a/findings/1" }, TestOffice.Investigator));
        await RefusedAsync(() => office.The<RecordMeasure>().RunAsync(new RecordMeasureInput { Number = number, Letter = "a", What = "Longer passwords", DocumentOrdinal = ordinal }, TestOffice.Investigator));
        await RefusedAsync(() => office.The<RecordCorrespondence>().RunAsync(
            new RecordCorrespondenceInput { Number = number, Kind = CorrespondenceKind.Letter, Received = true, On = new(2025, 1, 2), With = "The clinic", What = "A letter", DocumentOrdinal = ordinal }, TestOffice.Investigator));
        Assert.Equal("Finding {0} has no evidence. Add a document or a passage first.", (await Assert.ThrowsAsync<DomainException>(
            () => office.The<ConfirmFindings>().RunAsync(new ConfirmFindingsInput { Number = number, Letter = "a", Findings = [new FindingSeen { Ordinal = finding, BaseVersion = 1 }] }, TestOffice.Investigator))).Template);
    }

    private static async Task RefusedAsync(Func<Task> act) =>
        Assert.Equal(NothingRests, (await Assert.ThrowsAsync<DomainException>(act)).Template);

    private static Task<int> RegisterAsync(TestOffice office, string number) => office.The<RegisterDocument>().RunAsync(
        new RegisterDocumentInput { Number = number, File = new("scan.pdf", "application/pdf", 3, new string('a', 64), $"ab/{Guid.NewGuid():n}") }, TestOffice.Compliance);

    private static Task<int> WithdrawAsync(TestOffice office, string number, int ordinal) => office.The<WithdrawDocument>().RunAsync(
        new WithdrawDocumentInput { Number = number, Ordinal = ordinal, Reason = "Of another case" }, TestOffice.Compliance);

    private static Task<DocumentDownload> DownloadAsync(TestOffice office, string number, int ordinal, Actor by) =>
        office.The<DownloadDocument>().RunAsync(new DownloadDocumentInput { Number = number, Ordinal = ordinal }, by);
}
