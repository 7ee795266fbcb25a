namespace PcpdCases.Domain.Documents;

/// <summary>The kind of thing a document is linked to.</summary>
public enum DocumentSubject
{
    Incident,
    Party,
    Notification,
    AffectedGroup,
    AffectedSystem,
    ChronologyEntry,
    EnquiryRound,
    Answer,
    Proceeding,
    Finding,
    Deficiency,
    Determination,
    Notice,
    Direction,
    Report,
}
