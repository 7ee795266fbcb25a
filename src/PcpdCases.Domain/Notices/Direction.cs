using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Notices;

/// <summary>One step a notice directs, the finding it answers, the evidence received and who assessed it.</summary>
public sealed class Direction
{
    public const int StepMaxLength = 8000;
    public const int DeliverableMaxLength = 2000;
    public const int ReasonMaxLength = 4000;

    private readonly List<DirectionEvidence> _evidence = [];
    private readonly List<DirectionAssessment> _assessments = [];
    private readonly List<DirectionExtension> _extensions = [];

    private Direction()
    {
    }

    internal Direction(int ordinal) => Ordinal = ordinal;

    public long Id { get; private set; }

    public int Version { get; private set; }

    public int Ordinal { get; private set; }

    public string Step { get; private set; } = "";

    public Finding Finding { get; private set; } = null!;

    public DirectionAim Aim { get; private set; }

    public string? Deliverable { get; private set; }

    /// <summary>The last day to take the step as the notice says; null only in a draft, and after service it never changes.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The last day by the latest decision to give more time; null while there is none.</summary>
    public DateOnly? GrantedUntil { get; private set; }

    /// <summary>The last day that counts now.</summary>
    public DateOnly? Due => GrantedUntil ?? DueOn;

    public IReadOnlyList<DirectionExtension> Extensions => _extensions;

    /// <summary>Why it was taken out of the draft, or struck out on appeal; null while it stands.</summary>
    public string? WithdrawnReason { get; private set; }

    /// <summary>The day the Administrative Appeals Board struck it out of the served notice; null when it did not.</summary>
    public DateOnly? StruckOutOn { get; private set; }

    public IReadOnlyList<DirectionEvidence> Evidence => _evidence;

    public IReadOnlyList<DirectionAssessment> Assessments => _assessments;

    public bool Stands => WithdrawnReason is null;

    /// <summary>The latest assessment; null while there is none.</summary>
    public DirectionAssessment? Assessment => _assessments.MaxBy(a => a.Ordinal);

    /// <summary>Whether more evidence came after the latest assessment.</summary>
    public bool AwaitsAssessment => _evidence.Count > (Assessment?.EvidenceSeen ?? 0);

    internal void Say(DirectionText text, Finding finding)
    {
        Step = text.Step.Trim();
        Finding = finding;
        Aim = text.Aim;
        Deliverable = Wording.Clean(text.Deliverable);
        DueOn = text.DueOn;
    }

    internal void GiveMoreTime(DateOnly until, string reason, Officer by, DateOnly on)
    {
        _extensions.Add(new DirectionExtension(_extensions.Count + 1, until, reason, by, on));
        GrantedUntil = until;
    }

    internal void Withdraw(string reason) => WithdrawnReason = reason;

    internal void StrikeOut(string reason, DateOnly on) => (WithdrawnReason, StruckOutOn) = (reason, on);

    internal void Receive(DateOnly on, string what, Document? document, Officer by) =>
        _evidence.Add(new DirectionEvidence(_evidence.Count + 1, on, what, document, by));

    internal void Assess(DirectionResult result, string why, DateOnly on, Officer by) =>
        _assessments.Add(new DirectionAssessment(_assessments.Count + 1, result, why, on, by, _evidence.Count));
}

/// <summary>Something received that bears on whether a direction was followed.</summary>
public sealed class DirectionEvidence
{
    public const int WhatMaxLength = 20_000;

    private DirectionEvidence()
    {
    }

    internal DirectionEvidence(int ordinal, DateOnly on, string what, Document? document, Officer by)
    {
        Ordinal = ordinal;
        On = on;
        What = what;
        document?.EnsureStands();
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

/// <summary>What an officer who did not record the evidence made of it.</summary>
public sealed class DirectionAssessment
{
    private DirectionAssessment()
    {
    }

    internal DirectionAssessment(int ordinal, DirectionResult result, string why, DateOnly on, Officer by, int evidenceSeen)
    {
        Ordinal = ordinal;
        Result = result;
        Why = why;
        On = on;
        By = by;
        EvidenceSeen = evidenceSeen;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    public DirectionResult Result { get; private set; }

    public string Why { get; private set; } = "";

    public DateOnly On { get; private set; }

    public Officer By { get; private set; } = null!;

    /// <summary>How many pieces of evidence there were when it was made.</summary>
    public int EvidenceSeen { get; private set; }
}

/// <summary>A decision to give more time for a step; the day the notice says stays beside it.</summary>
public sealed class DirectionExtension
{
    private DirectionExtension()
    {
    }

    internal DirectionExtension(int ordinal, DateOnly until, string reason, Officer by, DateOnly on)
    {
        Ordinal = ordinal;
        Until = until;
        Reason = reason;
        By = by;
        On = on;
    }

    public long Id { get; private set; }

    public int Ordinal { get; private set; }

    public DateOnly Until { get; private set; }

    public string Reason { get; private set; } = "";

    public Officer By { get; private set; } = null!;

    /// <summary>The day of the decision.</summary>
    public DateOnly On { get; private set; }
}
