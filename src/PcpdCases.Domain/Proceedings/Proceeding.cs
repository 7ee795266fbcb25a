using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Proceedings;

/// <summary>The Office's dealing with one data user about one incident.</summary>
public sealed partial class Proceeding : IAggregateRoot
{
    public const int LetterMaxLength = 4;
    public const int ReasonMaxLength = 4000;

    private readonly List<StageChange> _stageChanges = [];
    private readonly List<HoldPeriod> _holds = [];
    private readonly List<Finding> _findings = [];
    private readonly List<Deficiency> _deficiencies = [];
    private readonly List<ScopeEntry> _scope = [];
    private readonly List<Determination> _determinations = [];
    private readonly List<FollowUpAction> _actions = [];

    private Proceeding()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public Party Party { get; private set; } = null!;

    /// <summary>The public name within its case: "a", "b" and so on.</summary>
    public string Letter { get; private set; } = "";

    public Stage Stage { get; private set; }

    public DateTime OpenedAt { get; private set; }

    /// <summary>The officer who runs the investigation; null until a manager assigns one.</summary>
    public Officer? Investigator { get; private set; }

    public bool OnHold { get; private set; }

    public string? HoldReason { get; private set; }

    public string? TriageCriteria { get; private set; }

    public string? TriageReason { get; private set; }

    /// <summary>On what footing the Office acts; null until a check or an investigation starts.</summary>
    public ProceedingBasis? Basis { get; private set; }

    /// <summary>The grounds of an investigation under s.38.</summary>
    public string? Grounds { get; private set; }

    /// <summary>When the data user was told under s.41; null when withheld or not yet an investigation.</summary>
    public DateOnly? Section41NoticeOn { get; private set; }

    /// <summary>Why the s.41 notice was withheld.</summary>
    public string? Section41Withheld { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    /// <summary>When the data user was informed of the result under s.47(2).</summary>
    public DateOnly? ResultLetterOn { get; private set; }

    public ProceedingEnd? End { get; private set; }

    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Rises with any finding, evidence, gate or scope change; a determination stores it and countersigning demands it.</summary>
    public int FactsVersion { get; private set; }

    /// <summary>How many notices were ever drafted; the counter gives ordinals that are never used twice.</summary>
    public int NoticesCounted { get; private set; }

    /// <summary>How many remedial measures were ever recorded.</summary>
    public int MeasuresCounted { get; private set; }

    /// <summary>How many times advice was ever given.</summary>
    public int AdviceCounted { get; private set; }

    public IReadOnlyList<StageChange> StageChanges => _stageChanges;

    /// <summary>When it was on hold, in order; the last one may still run.</summary>
    public IReadOnlyList<HoldPeriod> Holds => _holds;

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<Deficiency> Deficiencies => _deficiencies;

    public IReadOnlyList<ScopeEntry> Scope => _scope;

    public IReadOnlyList<Determination> Determinations => _determinations;

    public IReadOnlyList<FollowUpAction> Actions => _actions;

    /// <summary>The public path of the proceeding, such as "2026-00042/b".</summary>
    public string Path => $"{Incident.Number}/{Letter}";

    internal static Proceeding Open(Incident incident, Party party, string letter, DateTime now) =>
        new() { Incident = incident, Party = party, Letter = letter, OpenedAt = now };

    /// <summary>Makes an officer the investigator.</summary>
    public void Assign(Officer investigator)
    {
        EnsureOpen();
        if (!investigator.Holds(Roles.Investigator | Roles.Manager))
        {
            throw new DomainException("{0} is not an investigator. Choose an officer with that role.", investigator.Name);
        }
        Investigator = investigator;
    }

    private void MoveBy(ProceedingAct act, Officer by, DateTime now, string? reason)
    {
        if (OnHold && act is not ProceedingAct.Discontinue)
        {
            throw new DomainException("{0} is on hold. Resume it first.", Path);
        }
        var move = LifeCycle.Find(act, Stage)
            ?? throw new DomainException("{0} is at the stage {1}; this step does not lead on from there.", Path, Stage);
        _stageChanges.Add(new StageChange(_stageChanges.Count + 1, act, Stage, move.To, by.Handle, now, Wording.Clean(reason)));
        Stage = move.To;
    }

    internal int NextNotice() => ++NoticesCounted;

    internal int NextMeasure() => ++MeasuresCounted;

    internal int NextAdvice() => ++AdviceCounted;

    internal void EnsureUnlocked() => Incident.EnsureOpenToOfficers();

    internal void EnsureOpen()
    {
        EnsureUnlocked();
        if (Stage is Stage.Closed)
        {
            throw new DomainException("Case {0} is closed. Reopen it first.", Path);
        }
    }
}
