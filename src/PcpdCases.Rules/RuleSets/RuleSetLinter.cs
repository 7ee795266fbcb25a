using System.Globalization;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>What is wrong with a rule set although it can be read.</summary>
public static class RuleSetLinter
{
    /// <summary>Every problem found, in the order of the rules; what cannot be read at all is the only problem told.</summary>
    public static IReadOnlyList<string> Lint(byte[] bytes, string file, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        RuleSet set;
        try
        {
            set = RuleSet.Read(bytes, file, book.Dictionary);
        }
        catch (RulesException unreadable)
        {
            return [unreadable.Message];
        }
        return [.. Book(set, book), .. set.Rules.SelectMany(rule => Rule(set, rule))];
    }

    private static IEnumerable<string> Book(RuleSet set, RuleBook book)
    {
        if (set.Gates.Count == 0)
        {
            yield return $"{set.Name}: no gate says when the requirement applies.";
        }
        if (set.To < set.From)
        {
            yield return $"{set.Name}: it ends before it begins.";
        }
        foreach (var other in book.RuleSets.Where(other => other.Requirement == set.Requirement))
        {
            if (other.Name == set.Name && other.Sha256 != set.Sha256)
            {
                yield return $"{set.Name}: this version is published with other bytes. Give the change a version of its own.";
            }
            else if (other.Name != set.Name && other.Touches(set.From, set.To))
            {
                yield return $"{set.Name}: {other.Name} is in force on the same days.";
            }
        }
    }

    private static IEnumerable<string> Rule(RuleSet set, Rule rule)
    {
        if (!rule.Citations.Any(source => source.From <= set.From))
        {
            yield return $"{rule.Id}: no citation was in force on {Day(set.From)}.";
        }
        if (rule.When.Facts.GroupBy(fact => fact.Id).Any(same => same.Count() > 1))
        {
            yield return $"{rule.Id}: a fact stands twice in \"when\".";
        }
        if (rule.When.Facts.FirstOrDefault(fact => fact.IsFailure && fact.IssueArea != rule.Issue.Id) is { } stray)
        {
            yield return $"{rule.Id}: \"{stray.Id}\" belongs to the area {stray.IssueArea}, not {rule.Issue.Id}.";
        }
        if (!rule.Unless.Any(exception => exception.When.Facts.Any(fact => fact.Polarity == Polarity.Mitigating && fact.Step != FactDefinition.EveryStep)))
        {
            yield return $"{rule.Id}: nothing excuses a step that was not reasonably practicable.";
        }
        foreach (var other in set.Rules.TakeWhile(other => !ReferenceEquals(other, rule)))
        {
            if (other.When.Draw() == rule.When.Draw())
            {
                yield return $"{rule.Id}: {other.Id} has the same \"when\".";
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
