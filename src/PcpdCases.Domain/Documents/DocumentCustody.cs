using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Documents;

/// <summary>One entry of who held or handled a document, and when; append only.</summary>
public sealed class DocumentCustody
{
    public const int NoteMaxLength = 1000;

    private DocumentCustody()
    {
    }

    internal DocumentCustody(int ordinal, CustodyAct act, string? note, Officer by, DateTime now)
    {
        Ordinal = ordinal;
        Act = act;
        Note = note;
        By = by;
        At = now;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    public CustodyAct Act { get; private set; }

    public string? Note { get; private set; }

    public Officer By { get; private set; } = null!;

    public DateTime At { get; private set; }
}

/// <summary>What was done with a document.</summary>
public enum CustodyAct
{
    Registered,
    Downloaded,
    Copied,
    HandedOver,
    Returned,
    Verified,
    Withdrawn,
    Other,
}
