using DocumentFormat.OpenXml;
using PcpdCases.Domain;

namespace PcpdCases.Application.Letters;

/// <summary>Sets a letter as a Word document on A4.</summary>
public static class LetterWriter
{
    public static byte[] Write(Letter letter) => WordPaper.Write(letter.Subject, letter.Language, Content(letter));

    private static IEnumerable<OpenXmlElement> Content(Letter letter)
    {
        var (language, english) = (letter.Language, letter.Language is TextLanguage.English);
        yield return WordPaper.Line(language, WordPaper.Office(language), bold: true);
        yield return WordPaper.Line(language, english ? $"Our reference: {letter.Reference}" : $"本署檔號：{letter.Reference}");
        yield return WordPaper.Spaced(language, LetterTemplate.Day(letter.Date, language));
        foreach (var line in letter.Recipient)
        {
            yield return WordPaper.Line(language, line);
        }
        yield return WordPaper.Spaced(language, letter.Subject, bold: true, before: true);
        foreach (var paragraph in letter.Paragraphs)
        {
            yield return paragraph.Number is { } number ? WordPaper.Numbered(language, number, paragraph.Text)
                : paragraph.Heading ? WordPaper.Heading(language, paragraph.Text) : WordPaper.Spaced(language, paragraph.Text);
        }
        yield return WordPaper.Spaced(language, letter.Signatory, before: true);
        yield return WordPaper.Line(language, english ? "for the Privacy Commissioner for Personal Data" : "個人資料私隱專員（代行）");
    }
}
