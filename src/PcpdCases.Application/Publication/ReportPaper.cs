using DocumentFormat.OpenXml;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Letters;
using PcpdCases.Domain;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>A report as a Word document, in the order of the Commissioner's reports: title, numbered parts, annex on a page of its own.</summary>
public sealed record ReportPaper
{
    public required TextLanguage Language { get; init; }

    public required string Title { get; init; }

    /// <summary>What stands above the title: a draft, a copy, an embargo, a reconstruction; null for none.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether it is drawn from a case and no report yet; it then claims no section of the Ordinance.</summary>
    public bool IsSketch { get; init; }

    /// <summary>The text of each part; an empty part is left out.</summary>
    public required Func<ReportSectionKind, string> TextOf { get; init; }

    /// <summary>The paper of a report as it stands: the draft, or what was served.</summary>
    public static ReportPaper OfCopy(InvestigationReport report) => new()
    {
        Language = report.Language,
        Title = report.Title,
        TextOf = report.TextOf,
        Remark = (report.Status, report.Language) switch
        {
            (ReportStatus.Draft, TextLanguage.English) => "Draft. Not settled and not to be published.",
            (ReportStatus.Draft, TextLanguage.Chinese) => "草擬本。尚未定稿，不得發表。",
            (ReportStatus.Withdrawn, TextLanguage.English) => "Withdrawn. Not to be published.",
            (ReportStatus.Withdrawn, TextLanguage.Chinese) => "已撤回。不得發表。",
            (_, TextLanguage.English) => "Copy in the form in which the report is to be published, supplied under section 46(4) of the Personal Data (Privacy) Ordinance (Cap. 486). Confidential until then.",
            (_, TextLanguage.Chinese) => "依《個人資料（私隱）條例》（第486章）第46(4)條提供的副本，其形式即擬發表報告的形式。發表前屬機密。",
        },
    };

    /// <summary>The paper of what is published; it tells an embargo that still runs.</summary>
    /// <param name="now">The instant it is written, UTC.</param>
    public static ReportPaper OfPublished(InvestigationReport report, DateTime now) => new()
    {
        Language = report.Language,
        Title = report.Title,
        TextOf = report.PublishedTextOf,
        Remark = report.EmbargoUntil is { } until && until > now
            ? report.Language is TextLanguage.English
                ? $"Under embargo until {HongKongTime.Local(until):HH:mm} (Hong Kong time) on {LetterTemplate.Day(HongKongTime.DateOf(until), TextLanguage.English)}."
                : $"在{LetterTemplate.Day(HongKongTime.DateOf(until), TextLanguage.Chinese)}香港時間{HongKongTime.Local(until):HH:mm}前不得發布。"
            : null,
    };

    /// <summary>What a part is called.</summary>
    public static string HeadingOf(ReportSectionKind kind, TextLanguage language) => (kind, language) switch
    {
        (ReportSectionKind.Background, TextLanguage.English) => "Background",
        (ReportSectionKind.Incident, TextLanguage.English) => "The incident",
        (ReportSectionKind.DataSubjects, TextLanguage.English) => "The data subjects and their personal data",
        (ReportSectionKind.Findings, TextLanguage.English) => "Investigation findings",
        (ReportSectionKind.Decision, TextLanguage.English) => "The Commissioner's decision",
        (ReportSectionKind.Recommendations, TextLanguage.English) => "Recommendations",
        (ReportSectionKind.Annex, TextLanguage.English) => "Annex 1: the deficiencies in detail",
        (ReportSectionKind.Background, TextLanguage.Chinese) => "背景",
        (ReportSectionKind.Incident, TextLanguage.Chinese) => "事件",
        (ReportSectionKind.DataSubjects, TextLanguage.Chinese) => "資料當事人及其個人資料",
        (ReportSectionKind.Findings, TextLanguage.Chinese) => "調查結果",
        (ReportSectionKind.Decision, TextLanguage.Chinese) => "專員的決定",
        (ReportSectionKind.Recommendations, TextLanguage.Chinese) => "建議",
        (ReportSectionKind.Annex, TextLanguage.Chinese) => "附件一：缺失詳情",
        _ => throw new InvalidOperationException($"There is no heading for {kind}."),
    };

    /// <summary>The document's bytes.</summary>
    public byte[] Write() => WordPaper.Write(Title, Language, Content());

    private IEnumerable<OpenXmlElement> Content()
    {
        var english = Language is TextLanguage.English;
        yield return WordPaper.Line(Language, WordPaper.Office(Language), bold: true);
        if (Remark is not null)
        {
            yield return WordPaper.Spaced(Language, Remark, bold: true, before: true);
        }
        yield return WordPaper.Title(Language, Title);
        if (!IsSketch)
        {
            yield return WordPaper.Spaced(Language, english
                ? "Report under section 48(2) of the Personal Data (Privacy) Ordinance (Cap. 486)"
                : "依《個人資料（私隱）條例》（第486章）第48(2)條發表的報告");
        }
        var number = 0;
        foreach (var kind in Enum.GetValues<ReportSectionKind>())
        {
            if (TextOf(kind) is not { Length: > 0 } text)
            {
                continue;
            }
            if (kind is ReportSectionKind.Annex && !IsSketch)
            {
                yield return Signatory();
            }
            yield return WordPaper.Heading(Language, HeadingOf(kind, Language), onNewPage: kind is ReportSectionKind.Annex);
            foreach (var paragraph in text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            {
                // Paragraphs count through the body, as the Commissioner's reports do; the annex has numbers of its own.
                yield return kind is ReportSectionKind.Annex ? WordPaper.Spaced(Language, paragraph.Trim('\n')) : WordPaper.Numbered(Language, ++number, paragraph.Trim('\n'));
            }
        }
        if (TextOf(ReportSectionKind.Annex).Length == 0 && !IsSketch)
        {
            yield return Signatory();
        }
    }

    // The office alone: who holds it stands on the paper by hand (s.48(4)).
    private DocumentFormat.OpenXml.Wordprocessing.Paragraph Signatory() =>
        WordPaper.Spaced(Language, Language is TextLanguage.English ? "Privacy Commissioner for Personal Data" : "個人資料私隱專員", bold: true, before: true);
}
