namespace PcpdCases.Domain.Publication;

/// <summary>One part of a report, as it was drafted and, from settling on, as it was served.</summary>
public sealed class ReportSection
{
    private ReportSection()
    {
    }

    internal ReportSection(ReportSectionKind kind, string text)
    {
        Kind = kind;
        Text = text;
    }

    public long Id { get; private set; }

    public ReportSectionKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    internal void Say(string text) => Text = text;
}
