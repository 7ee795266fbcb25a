using System.Security.Cryptography;
using System.Text;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Publication;

/// <summary>The report on an investigation that the Commissioner may publish in the public interest (s.48(2)), from its draft to its frozen text.</summary>
public sealed partial class InvestigationReport : IAggregateRoot
{
    public const int TitleMaxLength = 300;
    public const int TextMaxLength = 200_000;
    public const int ReasonMaxLength = 4000;
    public const int VersionNameMaxLength = 100;
    public const int Sha256Length = 64;

    private readonly List<ReportSection> _sections = [];
    private readonly List<ReportClearance> _clearances = [];
    private readonly List<ReportCopy> _copies = [];
    private readonly List<ReportObjection> _objections = [];

    private InvestigationReport()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    /// <summary>Counted within the case.</summary>
    public int Ordinal { get; private set; }

    public ReportStatus Status { get; private set; }

    public TextLanguage Language { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Why publication is in the public interest (s.48(2)).</summary>
    public string? PublicInterest { get; private set; }

    public Officer DraftedBy { get; private set; } = null!;

    public DateTime DraftedAt { get; private set; }

    /// <summary>Who changed the text last; null when nobody has since the draft.</summary>
    public Officer? RevisedBy { get; private set; }

    /// <summary>Who looked through the text and found that it identifies no individual (s.48(3)).</summary>
    public Officer? CheckedBy { get; private set; }

    public DateOnly? CheckedOn { get; private set; }

    /// <summary>The hash of the text that was looked through; null once the text is another, which needs another look.</summary>
    public string? CheckedSha256 { get; private set; }

    /// <summary>The second signature: who settled the form in which it is to be published.</summary>
    public Officer? SettledBy { get; private set; }

    public DateOnly? SettledOn { get; private set; }

    public string? SettledSha256 { get; private set; }

    /// <summary>Why it was given back last.</summary>
    public string? ReturnedReason { get; private set; }

    public Officer? PublishedBy { get; private set; }

    public DateTime? PublishedAt { get; private set; }

    /// <summary>The instant before which it is not to be released; null when there is none.</summary>
    public DateTime? EmbargoUntil { get; private set; }

    /// <summary>The hash of what is published.</summary>
    public string? PublishedSha256 { get; private set; }

    public string? WithdrawnReason { get; private set; }

    public IReadOnlyList<ReportSection> Sections => _sections;

    public IReadOnlyList<ReportClearance> Clearances => _clearances;

    public IReadOnlyList<ReportCopy> Copies => _copies;

    public IReadOnlyList<ReportObjection> Objections => _objections;

    /// <summary>The public path within its case, such as "publication/1".</summary>
    public string Path => $"publication/{Ordinal}";

    /// <summary>Begins a report on the investigations of a case.</summary>
    public static InvestigationReport Draft(Incident incident, TextLanguage language, ReportText text, Officer by, DateTime now)
    {
        incident.EnsureOpenToOfficers();
        var report = new InvestigationReport { Incident = incident, Language = language, DraftedBy = by, DraftedAt = now };
        report.Say(text);
        report.Ordinal = incident.NextReport();
        return report;
    }

    /// <summary>Changes what a draft says.</summary>
    public void Revise(ReportText text, Officer by)
    {
        EnsureDraft();
        Say(text);
        RevisedBy = by;
    }

    /// <summary>Gives the report up before publication.</summary>
    public void Withdraw(string reason)
    {
        Incident.EnsureOpenToOfficers();
        if (Status is ReportStatus.Published or ReportStatus.Withdrawn)
        {
            throw new DomainException("Report {0} is published or withdrawn already and cannot be withdrawn.", Path);
        }
        EnsureReason(reason);
        WithdrawnReason = reason.Trim();
        Status = ReportStatus.Withdrawn;
    }

    /// <summary>The text of a part as it is drafted or was served.</summary>
    public string TextOf(ReportSectionKind kind) => _sections.Find(section => section.Kind == kind)?.Text ?? "";

    /// <summary>The text of a part as it is published: what was served without the words that go on objection.</summary>
    public string PublishedTextOf(ReportSectionKind kind) =>
        ReportPassages.Without(TextOf(kind), [.. _objections.Where(objection => objection.Section == kind && objection.IsDeleted).Select(objection => objection.Passage)]);

    /// <summary>The hash of a report's words: title and parts, as UTF-8.</summary>
    public static string HashOf(string title, Func<ReportSectionKind, string> textOf)
    {
        var words = new StringBuilder(title).Append('\n');
        foreach (var kind in Enum.GetValues<ReportSectionKind>())
        {
            words.Append("\n# ").Append(kind).Append('\n').Append(textOf(kind)).Append('\n');
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString())));
    }

    private string TextHash() => HashOf(Title, TextOf);

    private void Say(ReportText text)
    {
        if (!Wording.IsGiven(text.Title, TitleMaxLength))
        {
            throw new DomainException("A report needs a title of at most {0} characters.", TitleMaxLength);
        }
        if (!Wording.Fits(text.PublicInterest, TextMaxLength) || text.Sections.Values.Any(section => !Wording.Fits(section, TextMaxLength)))
        {
            throw new DomainException("A text of the report is longer than {0} characters.", TextMaxLength);
        }
        Title = text.Title.Trim();
        PublicInterest = Wording.Clean(text.PublicInterest);
        foreach (var kind in Enum.GetValues<ReportSectionKind>())
        {
            var words = text.Sections.TryGetValue(kind, out var typed) ? Wording.Clean(typed)?.ReplaceLineEndings("\n") ?? "" : "";
            if (_sections.Find(section => section.Kind == kind) is { } known)
            {
                known.Say(words);
            }
            else
            {
                _sections.Add(new ReportSection(kind, words));
            }
        }
        if (!IsLookedThrough)
        {
            (CheckedBy, CheckedOn, CheckedSha256) = (null, null, null);
        }
    }

    private void EnsureDraft()
    {
        Incident.EnsureOpenToOfficers();
        if (Status != ReportStatus.Draft)
        {
            throw new DomainException("Report {0} is no draft any more. Have it returned while no copy is served, or withdraw it and draft another.", Path);
        }
    }

    private void EnsureSettled()
    {
        Incident.EnsureOpenToOfficers();
        if (Status != ReportStatus.Settled)
        {
            throw new DomainException("Report {0} is not in the form in which it is to be published (s.46(4)). Settle it first.", Path);
        }
    }

    private static void EnsureReason(string? reason)
    {
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Give the reason, in at most {0} characters.", ReasonMaxLength);
        }
    }

    private static void EnsureNotAhead(DateOnly on, DateOnly today)
    {
        if (on > today)
        {
            throw new DomainException("What has not happened yet is not recorded: {0:yyyy-MM-dd} is in the future.", on);
        }
    }

    // Those the Office investigated (s.38) and did not drop: a compliance check under section 8 leads to no report.
    private static List<Proceeding> Investigated(IEnumerable<Proceeding> proceedings) =>
        [.. proceedings.Where(p => p.Basis is ProceedingBasis.S38a or ProceedingBasis.S38b && p.End is not ProceedingEnd.Discontinued).OrderBy(p => p.Letter, StringComparer.Ordinal)];
}
