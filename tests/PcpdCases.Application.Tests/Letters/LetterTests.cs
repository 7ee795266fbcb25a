using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Letters;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Tests.Letters;

/// <summary>Letters: written from the case file in either language, sound as Word documents, and kept with the case.</summary>
public sealed class LetterTests : IDisposable
{
    private static readonly DateOnly Today = new(2025, 1, 3);

    private readonly string _folder = Directory.CreateTempSubdirectory("pcpdcases-letters-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [DataTheory]
    [InlineData(LetterKind.Acknowledgement, TextLanguage.English, "We received your notification")]
    [InlineData(LetterKind.Acknowledgement, TextLanguage.Chinese, "本署已於")]
    [InlineData(LetterKind.Enquiry, TextLanguage.English, "under section 43(1)(a)")]
    [InlineData(LetterKind.Enquiry, TextLanguage.Chinese, "第43(1)(a)條")]
    [InlineData(LetterKind.Result, TextLanguage.English, "Data protection principle 4(1) in Schedule 1 to the Ordinance: contravened.")]
    [InlineData(LetterKind.Result, TextLanguage.Chinese, "保障資料第4(1)原則：違反。")]
    [InlineData(LetterKind.Notice, TextLanguage.English, "If you appeal in that time, the steps need not be taken")]
    [InlineData(LetterKind.Notice, TextLanguage.Chinese, "第50(1A)(e)條")]
    public async Task Letter_OfTheInventedCase_IsSoundAndSaysIt(LetterKind kind, TextLanguage language, string says)
    {
        await using var office = await EmptyOffice.OpenAsync(services => services.AddDocuments(new DocumentSettings(_folder)));
        var seeded = await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default);
        var number = seeded.CaseNumbers["example-harbour-clinic"];

        var text = await office.WrittenAsync(new WriteLetterInput
        {
            Number = number,
            Kind = kind,
            Language = language,
            Ordinal = kind is LetterKind.Result ? null : 1,
            Addressee = kind is LetterKind.Enquiry ? 1 : null,
            Proceeding = kind is LetterKind.Result or LetterKind.Notice ? "a" : null,
        });

        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.Contains(number, text, StringComparison.Ordinal);
        Assert.Contains(language is TextLanguage.English ? "Example Harbour Clinic" : "範例海港診所", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Letters_OfARound_TellWhatIsAskedWhatIsOpenAndWhatIsGranted()
    {
        await using var office = await OpenAsync();
        var (number, round) = await IssuedAsync(office, RoundBasis.Section8);
        await office.The<RequestExtension>().RunAsync(
            new RequestExtensionInput { Number = number, Ordinal = round, Addressee = 1, On = Today, WantedUntil = Today.AddDays(30), Reason = "Holidays" }, TestOffice.Compliance);
        await office.The<DecideExtension>().RunAsync(
            new DecideExtensionInput { Number = number, Ordinal = round, Addressee = 1, Extension = 1, Grant = true, GrantedUntil = Today.AddDays(20), Reason = "Half of it suffices" }, TestOffice.Manager);

        var enquiry = await office.WrittenAsync(Of(LetterKind.Enquiry, number, round));
        var chaser = await office.WrittenAsync(Of(LetterKind.Chaser, number, round));
        var extension = await office.WrittenAsync(Of(LetterKind.Extension, number, round));

        Assert.Contains("section 8(1)", enquiry, StringComparison.Ordinal);
        Assert.DoesNotContain("section 43", enquiry, StringComparison.Ordinal);
        Assert.Contains("2.\t{braces} and 何時發現？", enquiry, StringComparison.Ordinal);
        Assert.Contains("still open", chaser, StringComparison.Ordinal);
        Assert.Contains("You have until 23 January 2025.", extension, StringComparison.Ordinal);
        Assert.Contains("Half of it suffices", extension, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot give you", extension, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Letter_WhenWrittenAgain_IsAnotherDocument()
    {
        await using var office = await OpenAsync();
        var (number, round) = await IssuedAsync(office, RoundBasis.Section8);

        var first = await office.The<WriteLetter>().RunAsync(Of(LetterKind.Enquiry, number, round), TestOffice.Compliance);
        var second = await office.The<WriteLetter>().RunAsync(Of(LetterKind.Enquiry, number, round), TestOffice.Compliance);

        Assert.Equal((1, 2), (first, second));
        var documents = await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Compliance);
        Assert.All(documents, document => Assert.Equal((DocumentSubject.EnquiryRound, "1"), (document.Links.Single().Subject, document.Links.Single().Reference)));
    }

    [DataTheory]
    [InlineData(LetterKind.Extension, "is decided yet")]
    [InlineData(LetterKind.Result, "countersigned")]
    [InlineData(LetterKind.Acknowledgement, "has no notification")]
    public async Task Letter_WhenTheFileDoesNotHoldItYet_IsRefusedInWords(LetterKind kind, string says)
    {
        await using var office = await OpenAsync();
        var (number, round) = await IssuedAsync(office, RoundBasis.Section8);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<WriteLetter>().RunAsync(
            Of(kind, number, round) with { Proceeding = "a" }, TestOffice.Compliance));

        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await office.The<DocumentQueries>().OfCaseAsync(number, TestOffice.Compliance));
    }

    [DataFact]
    public async Task Letter_OfASummons_IsRefused()
    {
        await using var office = await OpenAsync();
        var (number, round) = await IssuedAsync(office, RoundBasis.Section44);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<WriteLetter>().RunAsync(Of(LetterKind.Enquiry, number, round), TestOffice.Investigator));

        Assert.Contains("summons", refusal.Message, StringComparison.Ordinal);
    }

    private static WriteLetterInput Of(LetterKind kind, string number, int round) =>
        new() { Number = number, Kind = kind, Language = TextLanguage.English, Ordinal = round, Addressee = 1 };

    private Task<TestOffice> OpenAsync() => TestOffice.OpenAsync(services => services.AddDocuments(new DocumentSettings(_folder)));

    private static async Task<(string Number, int Round)> IssuedAsync(TestOffice office, RoundBasis basis)
    {
        var by = basis is RoundBasis.Section8 ? TestOffice.Compliance : TestOffice.Investigator;
        var number = basis is RoundBasis.Section8 ? await office.OpenCaseAsync() : await office.InvestigateAsync();
        var round = await office.The<DraftRound>().RunAsync(
            new DraftRoundInput
            {
                Number = number,
                Basis = basis,
                Questions = [new QuestionInput { Text = "When did it begin?\u0001" }, new QuestionInput { Text = "{braces} and 何時發現？" }],
                Addressees = [new AddresseeChoice { Party = 1 }],
            }, by);
        await office.The<IssueRound>().RunAsync(
            new IssueRoundInput { Number = number, Ordinal = round, BaseVersion = 1, On = Today, Due = Today.AddDays(14) }, by);
        return (number, round);
    }
}
