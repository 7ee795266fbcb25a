using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Precedents;

namespace PcpdCases.Cli.Commands;

/// <summary>An assessment for a terminal, the outcome first.</summary>
internal static class AssessmentText
{
    public static string Label(Outcome outcome) => outcome switch
    {
        Outcome.InsufficientEvidence => "Insufficient evidence",
        Outcome.NotApplicable => "Not applicable",
        Outcome.NoContravention => "No contravention on the issues examined",
        Outcome.Contravention => "Contravention",
    };

    public static void Write(TextWriter output, Assessment answer)
    {
        output.WriteLine(answer.Outcome == Outcome.Contravention ? "Contravention" : $"{answer.Outcome}: {Label(answer.Outcome)}");
        output.WriteLine($"{answer.Requirement.Code()}, {answer.DataUser}");
        output.WriteLine($"Still possible: {string.Join(", ", answer.Possible)}");
        output.WriteLine($"Examined: {Or(answer.Examined.Select(area => area.Id), "nothing")}");
        output.WriteLine($"Not examined: {Or(answer.NotExamined.Select(area => area.Id), "nothing")}");
        if (answer.NotAssessedBefore is { } day)
        {
            output.WriteLine(FormattableString.Invariant($"Not assessed: what may lie before {day:yyyy-MM-dd}"));
        }
        Section(output, "Gates", answer.Gates.Select(Fact));
        foreach (var issue in answer.Issues)
        {
            output.WriteLine();
            output.WriteLine(issue.Area.Name.En);
            foreach (var rule in issue.Rules)
            {
                Rule(output, rule);
            }
        }
        Section(output, "For the data user", answer.ForDataUser.Select(Fact));
        Section(output, "Sufficient alone", answer.SufficientReasons.Select(reason => string.Join(" and ", reason.Findings.Select(Name))));
        Section(output, "Would undo it if not made out", answer.LoadBearing.Shown.Select(set => string.Join(" and ", set.Select(Name))));
        Section(output, "Could still be shown", answer.CouldStillBeShown.Select(Fact));
        Section(output, "Would settle it", answer.Settling.Select(set =>
            $"{set.Outcome}: {string.Join("; ", set.Facts.Select(fact => $"{Name(new FindingKey(fact.Fact, fact.System))} {fact.Needed.En}"))}"));
        Section(output, "To ask", answer.Questions.Select(question => $"{question.Fact}: {question.Text.En}"));
        Section(output, "Directions", answer.Directions.Select(direction => $"{Name(new FindingKey(direction.Fact, direction.System))}: {direction.Remedy.En}"));
        Section(output, "Advice", answer.Advice.Select(advice => $"{Name(new FindingKey(advice.Fact, advice.System))}: {advice.Text.En}"));
        Section(output, "Recommendations to the class", answer.Recommendations.Select(known => $"{(known.FromFindings ? "*" : " ")} {known.Text.En}"));
        Section(output, "Closest published decisions", answer.Precedents.Select(Precedent));
        if (answer.Precedents.Count > 0)
        {
            output.WriteLine($"  {Rules.Precedents.Precedent.Caution.En}");
        }
        output.WriteLine();
        foreach (var set in answer.Provenance.RuleSets)
        {
            output.WriteLine($"Rule set {set.Id}/{set.Version} {set.Sha256}");
        }
        output.WriteLine($"Dictionary {answer.Provenance.DictionaryVersion} {answer.Provenance.DictionarySha256}");
        output.WriteLine($"Calendar {answer.Provenance.CalendarVersion} {answer.Provenance.CalendarSha256}");
        output.WriteLine($"Engine {answer.Provenance.EngineVersion}, input {answer.Provenance.InputSha256}");
    }

    private static void Rule(TextWriter output, RuleAssessment rule)
    {
        output.WriteLine($"  {rule.RuleId}: {rule.Truth}");
        foreach (var trial in rule.Trials.Where(trial => trial.Truth == rule.Truth))
        {
            foreach (var fact in trial.Application)
            {
                output.WriteLine($"    {Fact(fact)}");
            }
            if (trial.Truth == Truth.True || trial.Exceptions.Any(exception => exception.Truth == Truth.True))
            {
                foreach (var exception in trial.Exceptions)
                {
                    output.WriteLine($"    unless {exception.Label}: {exception.Truth}");
                }
            }
        }
    }

    private static string Precedent(PrecedentComparison comparison) =>
        $"{comparison.Precedent.DataUser.En}{(comparison.Forces ? " (this case is no weaker: the same outcome follows)" : "")}: "
        + $"alike in {Or(comparison.Like.Select(fact => fact.Id), "nothing")}; "
        + $"only there {Or(comparison.OnlyThere.Select(fact => fact.Id), "nothing")}; "
        + $"only here {Or(comparison.OnlyHere.Concat(comparison.ForDataUserHere).Select(fact => fact.Id), "nothing")}";

    private static void Section(TextWriter output, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }
        output.WriteLine();
        output.WriteLine(heading);
        foreach (var line in all)
        {
            output.WriteLine($"  {line}");
        }
    }

    private static string Fact(FactApplication fact) => $"{Name(new FindingKey(fact.Fact, fact.System))}: {fact.Reading.En} ({fact.Truth})";

    private static string Name(FindingKey key) => key.System is null ? key.Fact : $"{key.Fact} [{key.System}]";

    private static string Or(IEnumerable<string> words, string none) => words.Any() ? string.Join(", ", words) : none;
}
