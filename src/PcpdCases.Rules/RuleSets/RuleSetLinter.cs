using System.Globalization;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>What is wrong with a rule set although it can be read.</summary>
public static class RuleSetLinter
{
    /// <summary>Every problem found, in the order of the rules; what cannot be read at all is the only problem told.</summary>
    /// <param name="bytes">The rule set's file.</param>
    /// <param name="file">Its name.</param>
    /// <param name="book">What it would join: its dictionary, the sets in force and the known tests.</param>
    /// <param name="tests">Tests that come with the file.</param>
    public static IReadOnlyList<string> Lint(byte[] bytes, string file, RuleBook book, IReadOnlyList<RuleTest>? tests = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        try
        {
            return Lint(RuleSet.Read(bytes, file, book.Dictionary), book, tests);
        }
        catch (RulesException unreadable)
        {
            return [unreadable.Message];
        }
    }

    /// <summary>Every problem of every rule set of a book.</summary>
    public static IReadOnlyList<string> Lint(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return [.. book.RuleSets.SelectMany(set => Lint(set, book, null))];
    }

    private static IReadOnlyList<string> Lint(RuleSet set, RuleBook book, IReadOnlyList<RuleTest>? tests)
    {
        var known = new Dictionary<string, RuleTest>(StringComparer.Ordinal);
        foreach (var test in book.Tests.Concat(tests ?? []))
        {
            known[test.Id] = test;
        }
        return
        [
            .. Period(set, book),
            .. Version(set, book),
            .. set.Rules.SelectMany((rule, at) => Rule(set, rule).Concat(Shadow(set, at)).Concat(RuleTestCheck.Problems(set, at, known, book.Dictionary))),
        ];
    }

    private static IEnumerable<string> Period(RuleSet set, RuleBook book)
    {
        if (set.Gates.Count == 0)
        {
            yield return $"{set.Name}: no gate says when the requirement applies.";
        }
        if (set.To < set.From)
        {
            yield return $"{set.Name}: it ends before it begins.";
        }
        if (set.Supersedes is { } earlier)
        {
            var replaced = earlier < set.Version ? book.Find($"{set.Id}/{earlier}") : null;
            if (replaced is null)
            {
                yield return $"{set.Name}: it supersedes {earlier}, and there is no such earlier version.";
            }
            else if (set.From > replaced.From || (set.To ?? DateOnly.MaxValue) < (replaced.To ?? DateOnly.MaxValue))
            {
                yield return $"{set.Name}: it supersedes {replaced.Name} but leaves some of its days without rules.";
            }
        }
        foreach (var other in book.RuleSets.Where(other => other.Requirement == set.Requirement))
        {
            if (other.Name == set.Name && other.Sha256 != set.Sha256)
            {
                yield return $"{set.Name}: this version is published with other bytes. Give the change a version of its own.";
            }
            else if (other.Name != set.Name && book.InForce.Contains(other) && other.Touches(set.From, set.To)
                && !(set.Supersedes == other.Version && set.Id == other.Id) && !(book.RuleSets.Contains(set) && !book.InForce.Contains(set)))
            {
                yield return $"{set.Name}: {other.Name} is in force on the same days.";
            }
        }
    }

    /// <summary>A patch changes no outcome, a minor version lets outcomes only rise, a major one may change any.</summary>
    private static IEnumerable<string> Version(RuleSet set, RuleBook book)
    {
        if (book.Before(set) is not { } before || set.Version.Major > before.Version.Major)
        {
            yield break;
        }
        var diff = RuleSetDiff.Between(before, set, book.Dictionary);
        if (diff.Falls is { } falls)
        {
            yield return $"{set.Name}: an outcome can fall against {before.Name} ({falls.RuleId}: {string.Join(", ", falls.Findings)}); that takes a new major version.";
        }
        else if (diff.Gates.Count > 0)
        {
            yield return $"{set.Name}: its gates are not those of {before.Name} ({string.Join(", ", diff.Gates.Select(gate => gate.Id))}); that takes a new major version.";
        }
        else if (diff.Rises is { } rises && set.Version.Minor == before.Version.Minor)
        {
            yield return $"{set.Name}: an outcome can rise against {before.Name} ({rises.RuleId}: {string.Join(", ", rises.Findings)}); that takes a new minor version.";
        }
    }

    private static IEnumerable<string> Rule(RuleSet set, Rule rule)
    {
        if (!rule.Citations.Any(source => source.From <= set.From && source.IsBinding))
        {
            yield return $"{rule.Id}: no binding citation was in force on {Day(set.From)}.";
        }
        if (rule.When.Facts.GroupBy(fact => fact.Id).Any(same => same.Count() > 1))
        {
            yield return $"{rule.Id}: a fact stands twice in \"when\".";
        }
        if (rule.When.Facts.FirstOrDefault(fact => fact.IsFailure && fact.IssueArea != rule.Issue.Id) is { } stray)
        {
            yield return $"{rule.Id}: \"{stray.Id}\" belongs to the area {stray.IssueArea}, not {rule.Issue.Id}.";
        }
        if (rule.Facts.FirstOrDefault(fact => fact.From > (set.To ?? DateOnly.MaxValue) || fact.To < set.From) is { } gone)
        {
            yield return $"{rule.Id}: the rule is dead: \"{gone.Id}\" is not in force in its time.";
        }
        if (!rule.Unless.Any(exception => exception.When.Facts.Any(fact => fact.Polarity == Polarity.Mitigating && fact.Step != FactDefinition.EveryStep)))
        {
            yield return $"{rule.Id}: nothing excuses a step that was not reasonably practicable.";
        }
    }

    /// <summary>A rule that never adds to what another one finds already.</summary>
    private static IEnumerable<string> Shadow(RuleSet set, int at)
    {
        for (var other = 0; other < set.Rules.Count; other++)
        {
            var (own, shadow) = (set.Compiled.TermsOf(at).ToList(), set.Compiled.TermsOf(other).ToList());
            if (other != at && own.TrueForAll(term => shadow.Exists(wider => Bits.IsSubset(wider, term)))
                && (other < at || !shadow.TrueForAll(term => own.Exists(wider => Bits.IsSubset(wider, term)))))
            {
                yield return $"{set.Rules[at].Id}: {set.Rules[other].Id} holds wherever it does; the rule is shadowed.";
            }
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
