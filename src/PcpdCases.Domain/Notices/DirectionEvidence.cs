using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Notices;

/// <summary>What came in to show that a direction was carried out; append only.</summary>
public sealed class DirectionEvidence
{
    public const int WhatMaxLength = 4000;

    private DirectionEvidence()
    {
    }

    internal DirectionEvidence(int ordinal, DateOnly on, string what, Document? document, Officer by)
    {
        Ordinal = ordinal;
        On = on;
        What = what;
        Document = document;
        RecordedBy = by;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    public DateOnly On { get; private set; }

    public string What { get; private set; } = "";

    public Document? Document { get; private set; }

    public Officer RecordedBy { get; private set; } = null!;
}
