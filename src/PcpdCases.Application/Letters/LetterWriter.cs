using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PcpdCases.Application.Letters;

/// <summary>Sets a letter as a Word document on A4.</summary>
public static class LetterWriter
{
    /// <summary>The media type of what is written.</summary>
    public const string ContentKind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string LatinFont = "Arial";
    private const string ChineseFont = "Microsoft JhengHei";
    private const string BodyHalfPoints = "22";

    // Twentieths of a point: A4, and margins of 2.5 cm.
    private const uint PageWidth = 11_906;
    private const uint PageHeight = 16_838;
    private const int Margin = 1_418;
    private const string ParagraphGap = "160";
    private const string NumberIndent = "567";

    public static byte[] Write(Letter letter)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(Content(letter)));
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
                new SimpleField(new Run(Font(letter.Language), new Text("1"))) { Instruction = "PAGE" }));
            main.Document.Body!.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = PageWidth, Height = PageHeight },
                new PageMargin { Top = Margin, Bottom = Margin, Left = (uint)Margin, Right = (uint)Margin, Header = 708, Footer = 708, Gutter = 0 }));
            document.PackageProperties.Title = letter.Subject;
            document.PackageProperties.Language = Tag(letter.Language);
        }
        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Content(Letter letter)
    {
        var english = letter.Language is LetterLanguage.English;
        yield return Line(letter, english ? "Office of the Privacy Commissioner for Personal Data, Hong Kong" : "香港個人資料私隱專員公署", bold: true);
        yield return Line(letter, english ? $"Our reference: {letter.Reference}" : $"本署檔號：{letter.Reference}");
        yield return Spaced(letter, LetterTemplate.Day(letter.Date, letter.Language));
        foreach (var line in letter.Recipient)
        {
            yield return Line(letter, line);
        }
        yield return Spaced(letter, letter.Subject, bold: true, before: true);
        foreach (var paragraph in letter.Paragraphs)
        {
            yield return paragraph.Number is { } number ? Numbered(letter, number, paragraph.Text) : paragraph.Heading ? Heading(letter, paragraph.Text) : Spaced(letter, paragraph.Text);
        }
        yield return Spaced(letter, letter.Signatory, before: true);
        yield return Line(letter, english ? "for the Privacy Commissioner for Personal Data" : "個人資料私隱專員（代行）");
    }

    private static Paragraph Line(Letter letter, string text, bool bold = false) => new(
        new ParagraphProperties(new SpacingBetweenLines { After = "0" }), RunOf(letter, text, bold));

    private static Paragraph Spaced(Letter letter, string text, bool bold = false, bool before = false) => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = before ? "480" : "0", After = ParagraphGap }), RunOf(letter, text, bold));

    // A heading is never the last line of a page.
    private static Paragraph Heading(Letter letter, string text) => new(
        new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = ParagraphGap, After = ParagraphGap }), RunOf(letter, text, bold: true));

    private static Paragraph Numbered(Letter letter, int number, string text) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { After = ParagraphGap },
            new Indentation { Left = NumberIndent, Hanging = NumberIndent }),
        RunOf(letter, string.Create(CultureInfo.InvariantCulture, $"{number}."), bold: false),
        new Run(new TabChar()),
        RunOf(letter, text, bold: false));

    // What was typed on several lines stays so; what XML cannot hold is left out.
    private static Run RunOf(Letter letter, string text, bool bold)
    {
        var run = new Run(Font(letter.Language, bold));
        var lines = Sound(text).ReplaceLineEndings("\n").Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0)
            {
                run.Append(new Break());
            }
            run.Append(new Text(lines[at]) { Space = SpaceProcessingModeValues.Preserve });
        }
        return run;
    }

    private static RunProperties Font(LetterLanguage language, bool bold = false)
    {
        var font = new RunProperties(new RunFonts { Ascii = LatinFont, HighAnsi = LatinFont, EastAsia = ChineseFont, ComplexScript = LatinFont });
        if (bold)
        {
            font.Append(new Bold());
        }
        font.Append(new FontSize { Val = BodyHalfPoints }, new Languages { Val = "en-GB", EastAsia = "zh-HK" });
        return font;
    }

    private static string Tag(LetterLanguage language) => language is LetterLanguage.English ? "en-GB" : "zh-HK";

    private static string Sound(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => rune.Value is '\n' or '\r' or '\t' || (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF)))
        .Select(rune => rune.ToString()));
}
