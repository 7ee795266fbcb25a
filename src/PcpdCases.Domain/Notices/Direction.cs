using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Notices;

/// <summary>One step a notice directs the data user to take, and what became of it.</summary>
public sealed class Direction
{
    public const int StepMaxLength = 20_000;
    public const int DeliverableMaxLength = 4000;
    public const int WhyMaxLength = 4000;

    private readonly List<DirectionEvidence> _evidence = [];

    private Direction()
    {
    }

    internal Direction(int ordinal) => Ordinal = ordinal;

    public long Id { get; private set; }

    public int Version { get; private set; }

    public int Ordinal { get; private set; }

    public string Step { get; private set; } = "";

    public int? FindingOrdinal { get; private set; }

    public DirectionPurpose Purpose { get; private set; }

    public string? Deliverable { get; private set; }

    /// <summary>The date on or before which the step is to be taken; null while the draft has none yet.</summary>
    public DateOnly? DueOn { get; private set; }

    public IReadOnlyList<DirectionEvidence> Evidence => _evidence;

    /// <summary>Null until assessed.</summary>
    public DirectionAssessment? Assessment { get; private set; }

    public Officer? AssessedBy { get; private set; }

    public DateOnly? AssessedOn { get; private set; }

    public string? Why { get; private set; }

    /// <summary>Why the draft dropped it; null while it stands.</summary>
    public string? WithdrawnReason { get; private set; }

    public bool Stands => WithdrawnReason is null;

    public bool IsMet => Assessment is DirectionAssessment.Met;

    internal void Describe(DirectionText text)
    {
        if (!Wording.IsGiven(text.Step, StepMaxLength))
        {
            throw new DomainException("A direction says which step is to be taken, in at most {0} characters (s.50(1A)(c)).", StepMaxLength);
        }
        if (!Wording.Fits(text.Deliverable, DeliverableMaxLength))
        {
            throw new DomainException("What is to be delivered has at most {0} characters.", DeliverableMaxLength);
        }
        Step = text.Step.Trim();
        FindingOrdinal = text.FindingOrdinal;
        Purpose = text.Purpose;
        Deliverable = Wording.Clean(text.Deliverable);
        DueOn = text.DueOn;
    }

    internal void Withdraw(string reason)
    {
        if (!Wording.IsGiven(reason, WhyMaxLength))
        {
            throw new DomainException("Say why the direction is withdrawn, in at most {0} characters.", WhyMaxLength);
        }
        WithdrawnReason = reason.Trim();
    }

    internal void AddEvidence(DateOnly on, string what, Document? document, Officer by)
    {
        if (!Wording.IsGiven(what, DirectionEvidence.WhatMaxLength))
        {
            throw new DomainException("Say what came in, in at most {0} characters.", DirectionEvidence.WhatMaxLength);
        }
        _evidence.Add(new DirectionEvidence(_evidence.Count + 1, on, what.Trim(), document, by));
    }

    internal void Assess(DirectionAssessment result, string why, Officer by, DateOnly on)
    {
        if (_evidence.Exists(received => received.RecordedBy.Is(by)))
        {
            throw DomainException.NotPermitted("You recorded evidence of direction {0}. Another officer must assess it.", Ordinal);
        }
        if (result is DirectionAssessment.Met && _evidence.Count == 0)
        {
            throw new DomainException("Nothing came in on direction {0} yet. Record the evidence before it is assessed as met.", Ordinal);
        }
        if (!Wording.IsGiven(why, WhyMaxLength))
        {
            throw new DomainException("Give the reason of the assessment, in at most {0} characters.", WhyMaxLength);
        }
        Assessment = result;
        Why = why.Trim();
        AssessedBy = by;
        AssessedOn = on;
    }
}
