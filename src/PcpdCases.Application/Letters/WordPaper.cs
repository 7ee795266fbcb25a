using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PcpdCases.Domain;

namespace PcpdCases.Application.Letters;

/// <summary>The Office's paper: A4, one face for each script, numbered pages, and no property that names a person.</summary>
public static class WordPaper
{
    /// <summary>The media type of what is written.</summary>
    public const string ContentKind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string LatinFont = "Arial";
    private const string ChineseFont = "Microsoft JhengHei";
    private const string BodyHalfPoints = "22";
    private const string TitleHalfPoints = "32";

    // Twentieths of a point: A4, and margins of 2.5 cm.
    private const uint PageWidth = 11_906;
    private const uint PageHeight = 16_838;
    private const int Margin = 1_418;
    private const string ParagraphGap = "160";
    private const string NumberIndent = "567";

    /// <summary>The name of the Office.</summary>
    public static string Office(TextLanguage language) =>
        language is TextLanguage.English ? "Office of the Privacy Commissioner for Personal Data, Hong Kong" : "香港個人資料私隱專員公署";

    /// <param name="pagePrefix">What stands before each page number, such as "A-".</param>
    internal static byte[] Write(string title, TextLanguage language, IEnumerable<OpenXmlElement> content, string pagePrefix = "")
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(content));
            var footer = main.AddNewPart<FooterPart>();
            footer.Footer = new Footer(new Paragraph(
                new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
                new Run(Font(language), new Text(pagePrefix)),
                new SimpleField(new Run(Font(language), new Text("1"))) { Instruction = "PAGE" }));
            main.Document.Body!.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) },
                new PageSize { Width = PageWidth, Height = PageHeight },
                new PageMargin { Top = Margin, Bottom = Margin, Left = (uint)Margin, Right = (uint)Margin, Header = 708, Footer = 708, Gutter = 0 }));
            document.PackageProperties.Title = title;
            document.PackageProperties.Language = language is TextLanguage.English ? "en-GB" : "zh-HK";
        }
        return stream.ToArray();
    }

    internal static Paragraph Line(TextLanguage language, string text, bool bold = false) => new(
        new ParagraphProperties(new SpacingBetweenLines { After = "0" }), RunOf(language, text, bold));

    internal static Paragraph Spaced(TextLanguage language, string text, bool bold = false, bool before = false) => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = before ? "480" : "0", After = ParagraphGap }), RunOf(language, text, bold));

    internal static Paragraph Title(TextLanguage language, string text) => new(
        new ParagraphProperties(new SpacingBetweenLines { Before = "480", After = "320" }), RunOf(language, text, bold: true, TitleHalfPoints));

    // A heading is never the last line of a page.
    /// <param name="mark">A name by which a table of contents finds it; null for none.</param>
    internal static Paragraph Heading(TextLanguage language, string text, bool onNewPage = false, string? mark = null)
    {
        var properties = new ParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = ParagraphGap, After = ParagraphGap });
        if (onNewPage)
        {
            properties.InsertAfter(new PageBreakBefore(), properties.GetFirstChild<KeepNext>());
        }
        return mark is null
            ? new Paragraph(properties, RunOf(language, text, bold: true))
            : new Paragraph(properties, new BookmarkStart { Id = mark, Name = $"part{mark}" }, RunOf(language, text, bold: true), new BookmarkEnd { Id = mark });
    }

    /// <summary>A line of a table of contents: a heading, dots and the page on which Word finds it.</summary>
    internal static Paragraph Contents(TextLanguage language, string text, string mark, string pagePrefix) => new(
        new ParagraphProperties(
            new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Dot, Position = (int)PageWidth - (2 * Margin) }),
            new SpacingBetweenLines { After = "60" }),
        RunOf(language, text, bold: false),
        new Run(new TabChar()),
        RunOf(language, pagePrefix, bold: false),
        new SimpleField(new Run(Font(language), new Text("…"))) { Instruction = $"PAGEREF part{mark}", Dirty = true });

    internal static Paragraph Numbered(TextLanguage language, int number, string text) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { After = ParagraphGap },
            new Indentation { Left = NumberIndent, Hanging = NumberIndent }),
        RunOf(language, string.Create(CultureInfo.InvariantCulture, $"{number}."), bold: false),
        new Run(new TabChar()),
        RunOf(language, text, bold: false));

    // What was typed on several lines stays so; what XML cannot hold is left out.
    private static Run RunOf(TextLanguage language, string text, bool bold, string size = BodyHalfPoints)
    {
        var run = new Run(Font(language, bold, size));
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

    private static RunProperties Font(TextLanguage language, bool bold = false, string size = BodyHalfPoints)
    {
        var font = new RunProperties(new RunFonts { Ascii = LatinFont, HighAnsi = LatinFont, EastAsia = ChineseFont, ComplexScript = LatinFont });
        if (bold)
        {
            font.Append(new Bold());
        }
        // The marks that both scripts share are set in the face of the text's own language.
        if (language is TextLanguage.Chinese)
        {
            font.RunFonts!.Hint = FontTypeHintValues.EastAsia;
        }
        font.Append(new FontSize { Val = size }, new Languages { Val = "en-GB", EastAsia = "zh-HK" });
        return font;
    }

    private static string Sound(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => rune.Value is '\n' or '\r' or '\t' || (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF)))
        .Select(rune => rune.ToString()));
}
