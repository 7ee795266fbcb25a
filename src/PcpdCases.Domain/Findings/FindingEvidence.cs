using PcpdCases.Domain.Documents;

namespace PcpdCases.Domain.Findings;

/// <summary>What a finding rests on: a document of the case, or a passage of a published source.</summary>
public sealed class FindingEvidence
{
    public const int PassageMaxLength = 2000;

    private FindingEvidence()
    {
    }

    internal FindingEvidence(int ordinal, Document? document, string? passage, string addedBy, DateTime at)
    {
        Ordinal = ordinal;
        document?.EnsureStands();
        Document = document;
        Passage = passage;
        AddedBy = addedBy;
        AddedAt = at;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    public Document? Document { get; private set; }

    /// <summary>Whether it can still be relied on: its document was not withdrawn, or it needs none.</summary>
    public bool Stands => Document is not { WithdrawnBecause: not null };

    /// <summary>Where in the document, or the published source itself.</summary>
    public string? Passage { get; private set; }

    public string AddedBy { get; private set; } = "";

    public DateTime AddedAt { get; private set; }

    /// <summary>The evidence as an explanation names it.</summary>
    public string Reference => Document is null ? Passage! : Passage is null ? $"documents/{Document.Ordinal}" : $"documents/{Document.Ordinal}, {Passage}";
}
