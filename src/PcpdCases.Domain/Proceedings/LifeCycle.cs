using System.Text;

namespace PcpdCases.Domain.Proceedings;

/// <summary>The life cycle of a proceeding, as data in one place; every move names what must be true first.</summary>
public static class LifeCycle
{
    /// <summary>Every stage a finding, a determination or a notice may stand in.</summary>
    public static readonly IReadOnlyList<Stage> Investigative = [Stage.Investigation, Stage.Decision, Stage.Enforcement];

    public static IReadOnlyList<Move> Moves { get; } =
    [
        new(ProceedingAct.Triage, [Stage.Received], Stage.Triage, "criteria and reason recorded"),
        new(ProceedingAct.StartComplianceCheck, [Stage.Triage], Stage.ComplianceCheck, "basis s.8(1)"),
        new(ProceedingAct.StartInvestigation, [Stage.Triage, Stage.ComplianceCheck], Stage.Investigation, "grounds under s.38; s.41 notice, or why it is withheld; an investigator"),
        new(ProceedingAct.CompleteInvestigation, [Stage.Investigation], Stage.Decision, "no finding is still a draft or waiting for its reply"),
        new(ProceedingAct.Enforce, [Stage.Decision], Stage.Enforcement, "a countersigned contravention and an action"),
        new(ProceedingAct.BackToInvestigation, [Stage.Decision, Stage.Enforcement], Stage.Investigation, "new facts or a remittal, with the reason"),
        new(ProceedingAct.Close, [Stage.Triage, Stage.ComplianceCheck, Stage.Decision, Stage.Enforcement], Stage.Closed, "an end that fits the stage; nothing left open"),
        new(ProceedingAct.Discontinue, [Stage.Received, Stage.Triage, Stage.ComplianceCheck, Stage.Investigation, Stage.Decision], Stage.Closed, "the reason"),
        new(ProceedingAct.Reopen, [Stage.Closed], Stage.Triage, "the reason"),
    ];

    /// <summary>The move an act makes from a stage; null when it makes none.</summary>
    public static Move? Find(ProceedingAct act, Stage from) =>
        Moves.FirstOrDefault(move => move.Act == act && move.From.Contains(from));

    /// <summary>Acts that move on from a stage, in the order of the cycle.</summary>
    public static IEnumerable<Move> FromStage(Stage stage) => Moves.Where(move => move.From.Contains(stage));

    /// <summary>The ends a proceeding may have from a stage; a compliance check finds no contravention.</summary>
    public static IReadOnlyList<ProceedingEnd> EndsFrom(Stage stage) => stage switch
    {
        Stage.Received => [],
        Stage.Triage => [ProceedingEnd.NoFurtherAction],
        Stage.ComplianceCheck => [ProceedingEnd.NoFurtherAction, ProceedingEnd.AdviceGiven],
        Stage.Investigation => [],
        Stage.Decision =>
        [
            ProceedingEnd.NoContravention, ProceedingEnd.ContraventionWithWarning, ProceedingEnd.ContraventionWithUndertaking,
            ProceedingEnd.ContraventionNoFurtherAction, ProceedingEnd.AdviceGiven, ProceedingEnd.NoFurtherAction,
        ],
        Stage.Enforcement => [ProceedingEnd.ContraventionWithNotice, ProceedingEnd.ContraventionNoFurtherAction],
        Stage.Closed => [],
    };

    /// <summary>The cycle as a Mermaid state diagram.</summary>
    public static string Diagram()
    {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> Received\n");
        foreach (var move in Moves)
        {
            foreach (var from in move.From)
            {
                text.Append("    ").Append(from).Append(" --> ").Append(move.To).Append(": ").Append(move.Act).Append('\n');
            }
        }
        return text.Append("    Closed --> [*]\n").ToString();
    }
}

/// <summary>One permitted move.</summary>
/// <param name="Gate">What must be true first, in words.</param>
public sealed record Move(ProceedingAct Act, IReadOnlyList<Stage> From, Stage To, string Gate);

/// <summary>What moves a proceeding.</summary>
public enum ProceedingAct
{
    Triage,
    StartComplianceCheck,
    StartInvestigation,
    CompleteInvestigation,
    Enforce,
    BackToInvestigation,
    Close,
    Discontinue,
    Reopen,
}
