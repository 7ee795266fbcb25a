using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Domain.Determinations;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Determinations;

/// <summary>Words for outcomes, determinations and actions.</summary>
public static class DeterminationWords
{
    public static string Of(IStringLocalizer<Words> L, Outcome outcome) => outcome switch
    {
        Outcome.InsufficientEvidence => L["Insufficient evidence"],
        Outcome.NotApplicable => L["Not applicable"],
        Outcome.NoContravention => L["No contravention on the issues examined"],
        Outcome.Contravention => L["Contravention"],
    };

    public static string IconOf(Outcome outcome) => outcome switch
    {
        Outcome.InsufficientEvidence => Icons.Material.Outlined.HelpOutline,
        Outcome.NotApplicable => Icons.Material.Outlined.DoNotDisturbAlt,
        Outcome.NoContravention => Icons.Material.Outlined.CheckCircle,
        Outcome.Contravention => Icons.Material.Outlined.Gavel,
    };

    /// <summary>The result in one sentence.</summary>
    public static string SentenceOf(IStringLocalizer<Words> L, Assessment assessment) => assessment.Outcome switch
    {
        Outcome.InsufficientEvidence => L["What is found so far does not decide whether {0} contravened {1}.", assessment.DataUser, assessment.Requirement.Code()],
        Outcome.NotApplicable => L["On what is found {1} does not apply to {0} here.", assessment.DataUser, assessment.Requirement.Code()],
        Outcome.NoContravention => L["On the issues examined {0} did not contravene {1}.", assessment.DataUser, assessment.Requirement.Code()],
        Outcome.Contravention => L["On what is found {0} contravened {1}.", assessment.DataUser, assessment.Requirement.Code()],
    };

    public static string Of(IStringLocalizer<Words> L, DeterminationStatus status) => status switch
    {
        DeterminationStatus.Proposed => L["Waits for the second signature"],
        DeterminationStatus.Countersigned => L["Countersigned"],
        DeterminationStatus.Returned => L["Returned"],
        DeterminationStatus.Superseded => L["Superseded"],
    };

    public static string Of(IStringLocalizer<Words> L, OverrideReason reason) => reason switch
    {
        OverrideReason.FindingWeighedDifferently => L["A finding is weighed differently"],
        OverrideReason.RuleDoesNotFit => L["A rule does not fit this case"],
        OverrideReason.LawReadDifferently => L["The law is read differently"],
        OverrideReason.NewAuthority => L["There is new authority"],
        OverrideReason.Other => L["Other"],
    };

    public static string Of(IStringLocalizer<Words> L, ActionKind kind) => kind switch
    {
        ActionKind.EnforcementNotice => L["Enforcement notice"],
        ActionKind.Warning => L["Warning"],
        ActionKind.Advice => L["Advice"],
        ActionKind.Undertaking => L["Undertaking"],
        ActionKind.None => L["No further action"],
    };

    public static string Of(IStringLocalizer<Words> L, Truth truth) => truth switch
    {
        Truth.True => L["Made out"],
        Truth.Unknown => L["Open|truth"],
        Truth.False => L["Not made out"],
    };

    /// <summary>What a rule said; null where it was not tried.</summary>
    public static string OfTried(IStringLocalizer<Words> L, Truth? truth) => truth is { } tried ? Of(L, tried) : L["Not tried"];

    /// <summary>Whether an exception stands, and what that means.</summary>
    public static string OfException(IStringLocalizer<Words> L, ExceptionTrial exception) => exception.Truth switch
    {
        Truth.True => exception.Defeats ? L["Made out: the exception falls"] : L["Made out: it excuses"],
        Truth.Unknown => L["Open: it could still excuse"],
        Truth.False => exception.Defeats ? L["Not made out"] : L["Failed: it does not excuse"],
    };

    /// <summary>Since when and how long a state held; null when nobody says.</summary>
    public static string? HeldOf(IStringLocalizer<Words> L, FactApplication fact) => (fact.HeldFrom, fact.HeldTo) switch
    {
        (null, null) => null,
        ({ } from, null) => L["since {0}", DateText.Show(from)].Value,
        (null, { } to) => L["until {0}", DateText.Show(to)].Value,
        ({ } from, { } to) => L["{0} to {1}: {2} days", DateText.Show(from), DateText.Show(to), to.DayNumber - from.DayNumber + 1].Value,
    };

    public static string IconOf(Truth truth) => truth switch
    {
        Truth.True => Icons.Material.Outlined.CheckCircle,
        Truth.Unknown => Icons.Material.Outlined.HelpOutline,
        Truth.False => Icons.Material.Outlined.RemoveCircleOutline,
    };

    public static string Of(IStringLocalizer<Words> L, OutcomeStep step) => step switch
    {
        OutcomeStep.Propose => L["Propose a determination"],
        OutcomeStep.Countersign => L["Countersign"],
        OutcomeStep.Return => L["Return"],
        OutcomeStep.DecideAction => L["Decide the action"],
    };

    /// <summary>The name of a fact, with its system when it has one.</summary>
    public static string NameOf(string fact, string? system)
    {
        var name = FactDictionary.Published.Find(fact)?.Name.Show() ?? fact;
        return system is null ? name : $"{name} ({system})";
    }

    /// <summary>How a fact was read; null when nobody had found it.</summary>
    public static string ReadingOf(IStringLocalizer<Words> L, FactReading? reading) => reading switch
    {
        null => L["not found"],
        { Level: { } level } => FactDictionary.Published.Find(reading.Fact)?.Levels?.FirstOrDefault(known => known.Id == level)?.Name.Show() ?? level,
        { Value: { } value } => Findings.FindingWords.Of(L, value),
        _ => Findings.FindingWords.Of(L, FactValue.Unknown),
    };
}
