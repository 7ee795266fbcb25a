using System.Globalization;
using DocumentFormat.OpenXml;
using PcpdCases.Application.Letters;
using PcpdCases.Domain;

namespace PcpdCases.Application.Bundles;

/// <summary>The Office's own papers of a bundle as one Word document: a title, what each part is and where it begins, the parts.</summary>
public sealed record BundlePaper
{
    public required TextLanguage Language { get; init; }

    public required string Title { get; init; }

    /// <summary>The case, the data user and the like, a line each.</summary>
    public IReadOnlyList<string> Cover { get; init; } = [];

    public required string ContentsHeading { get; init; }

    public IReadOnlyList<BundlePart> Parts { get; init; } = [];

    /// <summary>The document's bytes.</summary>
    public byte[] Write() => WordPaper.Write(Title, Language, Content(), Prefix);

    private const string Prefix = $"{BundleWriter.PapersPrefix}-";

    private IEnumerable<OpenXmlElement> Content()
    {
        yield return WordPaper.Line(Language, WordPaper.Office(Language), bold: true);
        yield return WordPaper.Title(Language, Title);
        foreach (var line in Cover)
        {
            yield return WordPaper.Line(Language, line);
        }
        yield return WordPaper.Spaced(Language, ContentsHeading, bold: true, before: true);
        for (var at = 0; at < Parts.Count; at++)
        {
            yield return WordPaper.Contents(Language, HeadingOf(at), Mark(at), Prefix);
        }
        for (var at = 0; at < Parts.Count; at++)
        {
            yield return WordPaper.Heading(Language, HeadingOf(at), onNewPage: true, Mark(at));
            foreach (var paragraph in Parts[at].Paragraphs)
            {
                yield return paragraph.IsHeading ? WordPaper.Heading(Language, paragraph.Text) : WordPaper.Spaced(Language, paragraph.Text);
            }
        }
    }

    private string HeadingOf(int at) => string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {Parts[at].Heading}");

    private static string Mark(int at) => (at + 1).ToString(CultureInfo.InvariantCulture);
}

/// <summary>One part of the papers, on a page of its own.</summary>
public sealed record BundlePart(string Heading, IReadOnlyList<BundleParagraph> Paragraphs);

/// <summary>A paragraph or a heading within a part.</summary>
public sealed record BundleParagraph(string Text, bool IsHeading = false);
