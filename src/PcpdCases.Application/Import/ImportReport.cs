using PcpdCases.Domain;

namespace PcpdCases.Application.Import;

/// <summary>What became, or would become, of each row of a file.</summary>
/// <param name="Source">The file's name and the beginning of its SHA-256, as the journal names it.</param>
public sealed record ImportReport(string Source, IReadOnlyList<ImportLine> Lines)
{
    public int Of(ImportVerdict verdict) => Lines.Count(line => line.Verdict == verdict);
}

/// <summary>One row of a file.</summary>
/// <param name="Line">Where it stands in the file, the headings being line 1.</param>
/// <param name="What">What it is about.</param>
/// <param name="Why">Why it is refused, or what is there already, as templates with their arguments; empty for what is added.</param>
public sealed record ImportLine(int Line, string What, ImportVerdict Verdict, IReadOnlyList<DomainException> Why);

/// <summary>What becomes of a row.</summary>
public enum ImportVerdict
{
    /// <summary>It would be added; nothing was written.</summary>
    WouldBeAdded,
    Added,
    AlreadyThere,
    Refused,
}
