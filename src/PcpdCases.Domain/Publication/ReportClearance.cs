using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Publication;

/// <summary>An officer's word that something the anonymity check flagged identifies no individual (s.48(3)).</summary>
public sealed class ReportClearance
{
    public const int ExcerptMaxLength = 200;

    private ReportClearance()
    {
    }

    internal ReportClearance(AnonymityFlagKind kind, string excerpt, string reason, Officer by, DateTime at)
    {
        Kind = kind;
        Excerpt = excerpt;
        Reason = reason;
        By = by;
        At = at;
    }

    public long Id { get; private set; }

    public AnonymityFlagKind Kind { get; private set; }

    /// <summary>The words that were flagged; wherever they stand in the report, they are cleared.</summary>
    public string Excerpt { get; private set; } = "";

    public string Reason { get; private set; } = "";

    public Officer By { get; private set; } = null!;

    public DateTime At { get; private set; }
}
