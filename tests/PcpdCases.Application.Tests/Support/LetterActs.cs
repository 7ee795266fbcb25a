using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Letters;

namespace PcpdCases.Application.Tests.Support;

/// <summary>What officers do with letters.</summary>
internal static class LetterActs
{
    /// <summary>Writes the letter, checks it as a Word document and returns its text, a paragraph a line.</summary>
    public static async Task<string> WrittenAsync(this TestOffice office, WriteLetterInput input)
    {
        var ordinal = await office.The<WriteLetter>().RunAsync(input, TestOffice.Investigator);
        return await office.WordTextAsync(input.Number, ordinal);
    }

    /// <summary>Checks a registered Word document and returns its text, a paragraph a line.</summary>
    public static async Task<string> WordTextAsync(this TestOffice office, string number, int ordinal)
    {
        await using var context = office.NewContext();
        var document = await context.Set<Domain.Documents.Document>().SingleAsync(row => row.Incident.Number == number && row.Ordinal == ordinal);
        Assert.Equal(WordPaper.ContentKind, document.ContentKind);
        await using var file = office.The<DocumentStore>().Open(document.StoragePath);
        using var copy = new MemoryStream();
        await file.CopyToAsync(copy);
        using var word = WordprocessingDocument.Open(copy, isEditable: false);
        Assert.Null(word.PackageProperties.Creator);
        Assert.Null(word.PackageProperties.LastModifiedBy);
        Assert.Empty(new OpenXmlValidator().Validate(word).Select(fault => fault.Description));
        return string.Join('\n', word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Select(paragraph => string.Concat(paragraph.Descendants().Select(TextOf))));
    }

    private static string TextOf(DocumentFormat.OpenXml.OpenXmlElement part) => part switch
    {
        Text text => text.Text,
        TabChar => "\t",
        _ => "",
    };
}
