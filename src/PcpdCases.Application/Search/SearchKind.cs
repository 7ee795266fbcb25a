namespace PcpdCases.Application.Search;

/// <summary>What a search may find, the names of things first.</summary>
public enum SearchKind
{
    Case,
    Party,
    Organisation,
    Document,
    Particulars,
    Notification,
    Question,
    Answer,
    Finding,
    Deficiency,
    Determination,
    Notice,
    Report,
    System,
    Chronology,
    Task,
    Measure,
    Advice,
    Correspondence,
    PastNotice,
}
