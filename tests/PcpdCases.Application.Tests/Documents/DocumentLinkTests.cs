using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Chronology;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Tests.Documents;

public sealed class DocumentLinkTests
{
    [DataFact]
    public async Task Subjects_WhenTheCaseHasThem_AreNamedEachWithAnAddressOfItsOwn()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];

        foreach (var subject in Enum.GetValues<DocumentSubject>())
        {
            var choices = await office.The<SubjectQueries>().OfCaseAsync(number, subject, TestOffice.Manager);

            // The invented case has everything but a report.
            Assert.Equal(subject == DocumentSubject.Report, choices.Count == 0);
            Assert.Equal(choices.Count, choices.Select(choice => choice.Reference).Distinct(StringComparer.Ordinal).Count());
            Assert.All(choices, choice => Assert.InRange(choice.Reference.Length, 1, DocumentLink.ReferenceMaxLength));
        }
        var finding = (await office.The<SubjectQueries>().OfCaseAsync(number, DocumentSubject.Finding, TestOffice.Manager))[0];
        Assert.Equal("a/findings/1", finding.Reference);
        Assert.NotNull(finding.Fact);
    }

    [DataFact]
    public async Task Link_WhenTakenBack_StaysWithTheReasonAndIsNoEvidenceUntilItIsMadeAgain()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
        var ordinal = await office.The<RegisterDocument>().RunAsync(
            new RegisterDocumentInput { Number = number, File = new("scan.pdf", "application/pdf", 12, new string('a', 64), Guid.NewGuid().ToString("N")) }, TestOffice.Investigator);
        var entry = (await office.The<SubjectQueries>().OfCaseAsync(number, DocumentSubject.ChronologyEntry, TestOffice.Investigator))[0];
        await LinkAsync();

        await office.The<WithdrawDocumentLink>().RunAsync(
            new WithdrawDocumentLinkInput
            {
                Number = number,
                Ordinal = ordinal,
                Subject = DocumentSubject.ChronologyEntry,
                Reference = entry.Reference,
                Reason = "Of another day",
            },
            TestOffice.Investigator);

        Assert.Equal("Of another day", Assert.Single(await LinksAsync()).WithdrawnBecause);
        Assert.DoesNotContain(await EvidenceAsync(), choice => choice.Ordinal == ordinal);
        await LinkAsync();
        Assert.Null(Assert.Single(await LinksAsync()).WithdrawnBecause);
        Assert.Contains(await EvidenceAsync(), choice => choice.Ordinal == ordinal);

        Task LinkAsync() => office.The<LinkDocument>().RunAsync(
            new LinkDocumentInput { Number = number, Ordinal = ordinal, Subject = DocumentSubject.ChronologyEntry, Reference = entry.Reference }, TestOffice.Investigator);
        async Task<IEnumerable<DocumentLinkView>> LinksAsync() => (await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Investigator))
            .Single(shown => shown.Ordinal == ordinal).Links.Where(link => link.Subject == DocumentSubject.ChronologyEntry && link.Reference == entry.Reference);
        async Task<IEnumerable<DocumentChoice>> EvidenceAsync() => (await office.The<ChronologyQueries>().OfCaseAsync(number, TestOffice.Investigator))
            .Lines.Where(line => line.Milestone is null && $"chronology/{line.Ordinal}" == entry.Reference).SelectMany(line => line.Evidence);
    }
}
