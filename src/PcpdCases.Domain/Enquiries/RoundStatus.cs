namespace PcpdCases.Domain.Enquiries;

/// <summary>How far a round of enquiries has come.</summary>
public enum RoundStatus
{
    Draft,
    Issued,
    Withdrawn,

    /// <summary>Known from a published source, which tells neither its questions nor its dates.</summary>
    Published,
}

/// <summary>How one addressee answered one question.</summary>
public enum AnswerStatus
{
    Unanswered,
    Answered,
    PartlyAnswered,
    Refused,
}

/// <summary>What was decided on a request for more time.</summary>
public enum ExtensionDecision
{
    Pending,
    Granted,
    Refused,
}
