using PcpdCases.Application.Documents;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Tests.Enquiries;

public sealed class ReceiveEmailTests
{
    [DataFact]
    public async Task Receive_OfAnEmail_LinksEachFileOnceToTheRound()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        await office.The<DraftRound>().RunAsync(
            new() { Number = number, Basis = Domain.Enquiries.RoundBasis.Section43, Questions = [new() { Text = "Why?" }], Addressees = [new() { Party = 1 }] }, TestOffice.Investigator);
        await office.The<IssueRound>().RunAsync(new() { Number = number, Ordinal = 1, On = new(2025, 1, 3), BaseVersion = 1, Due = new(2025, 1, 24) }, TestOffice.Investigator);
        DocumentFile File(string name, char digit) => new(name, ContentKinds.Any, 1, new string(digit, 64), $"{digit}{digit}/{digit}");

        var first = await ReceiveAsync([File("reply.eml", 'a'), File("list.pdf", 'b'), File("again.pdf", 'b')]);
        var second = await ReceiveAsync([File("more.eml", 'c'), File("list.pdf", 'b')]);

        Assert.Equal([1, 2], first);
        Assert.Equal([3, 2], second);
        var documents = await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Investigator);
        Assert.Equal(3, documents.Count);
        Assert.All(documents, document => Assert.Equal(new DateOnly(2025, 1, 3), document.ReceivedOn));
        Assert.All(documents, document => Assert.Equal((DocumentSubject.EnquiryRound, "1"), (Assert.Single(document.Links).Subject, document.Links[0].Reference)));

        Task<IReadOnlyList<int>> ReceiveAsync(IReadOnlyList<DocumentFile> files) =>
            office.The<ReceiveEmail>().RunAsync(new() { Number = number, Ordinal = 1, Addressee = 1, Files = files, SentOn = new(2031, 1, 1) }, TestOffice.Investigator);
    }
}
