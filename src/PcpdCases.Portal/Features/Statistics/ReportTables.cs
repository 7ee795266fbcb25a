using System.Globalization;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Statistics;
using PcpdCases.Portal.Features.Determinations;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Features.Organisations;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Portal.Features.Statistics;

/// <summary>Sets the statistics out as tables, with small numbers hidden where that is asked for.</summary>
public static class ReportTables
{
    public static IReadOnlyList<ReportTable> Of(IStringLocalizer<Words> L, StatisticsView view, bool hideSmall) =>
    [
        Counts("months", L["Notifications received by month"], [L["Month"], L["Notifications"]], view.Months, MonthOf, hideSmall),
        Counts("sectors", L["Data users notified about, by sector"], [L["Sector"], L["Data users"]], view.Sectors, sector => OrganisationWords.Of(L, sector), hideSmall),
        Counts("causes", L["Incidents notified, by cause"], [L["Cause"], L["Incidents"]], view.Causes, cause => ParticularsWords.Of(L, cause), hideSmall),
        Counts("deficiencies", L["Contraventions, by what was deficient"], [L["Fact"], L["Proceedings"]], view.Deficiencies, FactName, hideSmall, summed: false),
        Stages(L, view.Stages, hideSmall),
        Outcomes(L, view.Outcomes, hideSmall),
        Counts(
            "departures", L["Departures from the rules service"], [L["Reason, and what it is aimed at"], L["Determinations"]],
            [.. view.Departures.Select(line => new CountLine<DepartureLine>(line, line.Count))],
            line => line.Target is null ? DeterminationWords.Of(L, line.Reason) : $"{DeterminationWords.Of(L, line.Reason)}: {line.Target}", hideSmall),
        Rules(L, view.Rules, hideSmall),
        Counts("notices", L["Notices served, as they stood"], [L["Standing"], L["Notices"]], view.Notices, standing => StatisticsWords.Of(L, standing), hideSmall),
        Counts("directions", L["Steps directed, as they stood"], [L["Standing"], L["Steps"]], view.Directions, standing => StatisticsWords.Of(L, standing), hideSmall),
    ];

    private static ReportTable Counts<T>(
        string key, string title, IReadOnlyList<string> columns, IReadOnlyList<CountLine<T>> lines, Func<T, string> label, bool hideSmall, bool summed = true)
    {
        var small = Small([.. lines.Select(line => line.Count)], hideSmall);
        return new ReportTable(
            key, title, columns,
            [.. lines.Select((line, at) => new ReportRow(label(line.Of), [Value(line.Count, small.Hidden[at])]))],
            summed ? Value(lines.Sum(line => line.Count), small.TotalHidden) : null);
    }

    // Days of few proceedings would tell how long one of them took.
    private static ReportTable Stages(IStringLocalizer<Words> L, IReadOnlyList<StageDays> stages, bool hideSmall) => new(
        "stages", L["Days per stage, of stages that were left"],
        [L["Stage"], L["Median days"], L["Quarter within"], L["Three quarters within"], L["Longest"], L["Stages left"]],
        [.. stages.Select(stage => (stage, Small: hideSmall && stage.Count < SmallNumbers.Least)).Select(row => new ReportRow(CaseWords.Of(L, row.stage.Stage),
        [
            Value(row.stage.Median, row.Small), Value(row.stage.LowerQuartile, row.Small), Value(row.stage.UpperQuartile, row.Small),
            Value(row.stage.Longest, row.Small), Value(row.stage.Count, row.Small),
        ]))],
        null);

    private static ReportTable Outcomes(IStringLocalizer<Words> L, IReadOnlyList<OutcomeLine> outcomes, bool hideSmall)
    {
        var small = Small([.. outcomes.SelectMany(line => (int[])[line.Agreeing, line.Departing])], hideSmall);
        return new ReportTable(
            "outcomes", L["Determinations countersigned"], [L["Outcome"], L["As the rules service says"], L["Departing from it"]],
            [.. outcomes.Select((line, at) => new ReportRow(
                DeterminationWords.Of(L, line.Outcome), [Value(line.Agreeing, small.Hidden[2 * at]), Value(line.Departing, small.Hidden[(2 * at) + 1])]))],
            Value(outcomes.Sum(line => line.Agreeing + line.Departing), small.TotalHidden));
    }

    private static ReportTable Rules(IStringLocalizer<Words> L, IReadOnlyList<RuleLine> rules, bool hideSmall)
    {
        var small = Small([.. rules.SelectMany(line => (int[])[line.Agreeing, line.Departing])], hideSmall);
        return new ReportTable(
            "rules", L["Rules that held in determinations countersigned"], [L["Rule"], L["As the rules service says"], L["Departing from it"]],
            [.. rules.Select((line, at) => new ReportRow(
                RuleName(line.Rule), [Value(line.Agreeing, small.Hidden[2 * at]), Value(line.Departing, small.Hidden[(2 * at) + 1])]))],
            null);
    }

    private static SmallNumbers Small(IReadOnlyList<int> counts, bool hideSmall) => hideSmall ? SmallNumbers.Of(counts) : SmallNumbers.None(counts);

    private static ReportValue Value(int count, bool hidden) => new(hidden ? null : count);

    private static string MonthOf(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static string RuleName(string id) =>
        RuleBook.Published.RuleSets.Select(set => set.Find(id)).LastOrDefault(rule => rule is not null) is { } rule ? $"{rule.Issue.Name.Show()} ({id})" : id;

    private static string FactName(string id) => FactDictionary.Published.Find(id)?.Name.Show() ?? id;
}
