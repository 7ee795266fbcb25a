using Microsoft.Extensions.Localization;
using PcpdCases.Portal.Features.Determinations;
using PcpdCases.Portal.Features.Findings;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;
using PcpdCases.Rules.Severity;

namespace PcpdCases.Portal.Features.Rules;

/// <summary>Words for rule sets, their parts and their effect.</summary>
public static class RuleWords
{
    public static string Of(IStringLocalizer<Words> L, RulesPart part) => part switch
    {
        RulesPart.Dictionary => L["Dictionary of facts"],
        RulesPart.RuleSets => L["Rule sets"],
        RulesPart.Compare => L["Compare|versions"],
        RulesPart.Impact => L["Effect on past cases"],
        RulesPart.Workbench => L["Workbench"],
        RulesPart.Severity => L["Severity (ENISA)"],
    };

    public static string AddressOf(RulesPart part) => part switch
    {
        RulesPart.Dictionary => Urls.Rules,
        RulesPart.RuleSets => Urls.RuleSet(Newest.Name),
        RulesPart.Compare => Urls.CompareRules,
        RulesPart.Impact => Urls.RulesImpact,
        RulesPart.Workbench => Urls.Workbench,
        RulesPart.Severity => Urls.Severity,
    };

    /// <summary>The rules of DPP 4(1) for incidents of today.</summary>
    public static RuleSet Newest => RuleBook.Published.InForce.Last(set => set.Requirement is PcpdCases.Rules.Requirement.Dpp41);

    /// <summary>The matter of DPP 4(1) that a fact or a rule is about.</summary>
    public static string Of(IStringLocalizer<Words> L, Limb limb) => limb switch
    {
        Limb.A => L["(a) kind of data and harm"],
        Limb.B => L["(b) place of storage"],
        Limb.C => L["(c) measures in the equipment"],
        Limb.D => L["(d) integrity and competence of people"],
        Limb.E => L["(e) secure transmission"],
    };

    public static string Of(IStringLocalizer<Words> L, SeverityBand band) => band switch
    {
        SeverityBand.Low => L["Low"],
        SeverityBand.Medium => L["Medium"],
        SeverityBand.High => L["High"],
        SeverityBand.VeryHigh => L["Very high"],
    };

    /// <summary>An outcome, or that the rules refuse the facts.</summary>
    public static string Of(IStringLocalizer<Words> L, Outcome? outcome) => outcome is { } known ? DeterminationWords.Of(L, known) : L["Cannot be assessed"];

    /// <summary>What a rule says, or that it was not tried.</summary>
    public static string Of(IStringLocalizer<Words> L, Truth? truth) => truth is { } known ? DeterminationWords.Of(L, known) : L["Not tried"];

    /// <summary>The incidents a rule set is for.</summary>
    public static string PeriodOf(IStringLocalizer<Words> L, RuleSet set) => set.To is { } to
        ? L["Incidents of {0} to {1}", DateText.Show(set.From), DateText.Show(to)]
        : L["Incidents from {0} on", DateText.Show(set.From)];

    /// <summary>Whether a rule set decides now, or which one has replaced it.</summary>
    public static string StandingOf(IStringLocalizer<Words> L, RuleSet set)
    {
        var later = RuleBook.Published.RuleSets.FirstOrDefault(other => other.Id == set.Id && other.Supersedes == set.Version);
        return later is null ? L["In force for its incidents"] : L["Superseded by {0}", later.Version.ToString()];
    }

    /// <summary>A source, with a mark where it only shows what was practicable.</summary>
    public static string Cited(IStringLocalizer<Words> L, Source source) =>
        source.IsBinding ? source.Title.Show() : L["{0} (guidance)", source.Title.Show()];

    /// <summary>An excuse, with what has to be found for it where its own words do not say so.</summary>
    public static string Excuse(RuleException exception)
    {
        var (text, found) = (exception.Text.Show(), exception.When.InWords().Show());
        return text == found ? text : $"{text} ({found})";
    }

    /// <summary>One finding of an invented case: the fact, how it is read, and how it contributed.</summary>
    public static string Found(IStringLocalizer<Words> L, FactReading reading)
    {
        var read = $"{DeterminationWords.NameOf(reading.Fact, reading.System)}: {DeterminationWords.ReadingOf(L, reading)}";
        return FactDictionary.Published.Find(reading.Fact) is { CountsIfContributed: true } && IsAdverse(reading)
            ? $"{read} · {FindingWords.Of(L, reading.Contribution)}"
            : read;
    }

    private static bool IsAdverse(FactReading reading) => reading.Level is not null || reading.Value is FactValue.Established;
}
