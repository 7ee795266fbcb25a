using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Determinations;
using PcpdCases.Application.Door;
using PcpdCases.Rules;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Cli.Commands;

/// <summary><c>rules</c>: the dictionary and the rule sets, as published or in a file.</summary>
internal static class RulesCommand
{
    private const int Differs = 1;

    public static Command Create() => new("rules", "Look at the dictionary and the rule sets.")
    {
        Facts(),
        List(),
        Show(),
        Lint(),
        Diff(),
        Replayed(),
    };

    private static Command Facts()
    {
        var format = RulesAnswer.FormatOption();
        return new Command("facts", "Every fact of the dictionary.") { format }.Answers((parsed, output) =>
        {
            var facts = FactDictionary.Published.Facts;
            if (parsed.GetValue(format) == RulesAnswer.Format.Json)
            {
                RulesAnswer.WriteJson(output, facts);
                return;
            }
            foreach (var fact in facts)
            {
                var levels = fact.Levels is null ? "" : $" [{string.Join(" < ", fact.Levels.Select(level => level.Id))}]";
                output.WriteLine($"{fact.Id} {StrictName(fact.Polarity)} {fact.IssueArea ?? "gate"}{levels}: {fact.Name.En}");
            }
        });
    }

    private static Command List()
    {
        var format = RulesAnswer.FormatOption();
        return new Command("list", "Every published rule set.") { format }.Answers((parsed, output) =>
        {
            var sets = RuleBook.Published.RuleSets;
            if (parsed.GetValue(format) == RulesAnswer.Format.Json)
            {
                RulesAnswer.WriteJson(output, sets.Select(set => new
                {
                    Id = set.Name,
                    Requirement = set.Requirement.Code(),
                    set.From,
                    set.To,
                    Supersedes = set.Supersedes?.ToString(),
                    InForce = RuleBook.Published.InForce.Contains(set),
                    set.Title,
                    Rules = set.Rules.Count,
                    set.Sha256,
                }));
                return;
            }
            foreach (var set in sets)
            {
                var to = set.To is { } day ? FormattableString.Invariant($" to {day:yyyy-MM-dd}") : "";
                output.WriteLine(FormattableString.Invariant($"{set.Name} {set.Requirement.Code()} from {set.From:yyyy-MM-dd}{to} rules {set.Rules.Count} {set.Sha256}"));
            }
        });
    }

    private static Command Show()
    {
        var id = new Argument<string>("ID") { Description = "A rule set such as hk.dpp4.1/2.0.1, a rule, a fact, or a cause such as lostDevice." };
        var format = RulesAnswer.FormatOption();
        return new Command("show", "One rule set, rule, fact or cause.") { id, format }.Answers((parsed, output) =>
        {
            var named = parsed.GetValue(id)!;
            var json = parsed.GetValue(format) == RulesAnswer.Format.Json;
            if (FactDictionary.Published.Find(named) is { } fact)
            {
                Write(output, json, fact, [$"{fact.Id}: {fact.Name.En} / {fact.Name.ZhHant}", fact.Help.En, .. fact.Citations.Select(source => source.Title.En)]);
                return;
            }
            if (FactDictionary.Published.FindPack(named) is { } pack)
            {
                Write(output, json, pack, [$"{pack.Id}: {pack.Name.En} / {pack.Name.ZhHant}", $"areas {string.Join(", ", pack.Areas.Select(area => area.Id))}", .. pack.Questions.Select(asked => $"{asked.Id}: {asked.Question.En}")]);
                return;
            }
            var rules = RuleBook.Published.Find(named)?.Rules
                ?? [.. RuleBook.Published.InForce.Reverse().SelectMany(set => set.Rules).Where(rule => rule.Id == named).Take(1)];
            if (rules.Count == 0)
            {
                throw new RulesException($"There is no rule set, rule, fact or cause \"{named}\".");
            }
            Write(output, json, rules.Select(Drawn), rules.SelectMany(Lines));
        });
    }

    private static Command Lint()
    {
        var file = new Argument<string>("FILE") { Description = "A rule set; its tests are read from FILE with .tests.json in place of .json." };
        return new Command("lint", "Say what is wrong with a rule set.") { file }.Answers((parsed, output) =>
        {
            var path = parsed.GetValue(file)!;
            var bytes = RulesAnswer.Bytes(path);
            var beside = Path.ChangeExtension(path, ".tests.json");
            var tests = File.Exists(beside) ? RuleTest.Read(RulesAnswer.Bytes(beside), beside) : [];
            var problems = RuleSetLinter.Lint(bytes, path, RuleBook.Published, tests);
            if (problems.Count > 0)
            {
                throw new RulesException(string.Join('\n', problems));
            }
            output.WriteLine($"{path}: nothing wrong.");
        });
    }

    private static Command Diff()
    {
        var (old, next) = (new Argument<string>("OLD") { Description = "A published rule set or a file." }, new Argument<string>("NEW") { Description = "A published rule set or a file." });
        var format = RulesAnswer.FormatOption();
        return new Command("diff", "Say how two rule sets differ, rule by rule and in what they say of any case.") { old, next, format }.Answers((parsed, output) =>
        {
            var diff = RuleSetDiff.Between(Set(parsed.GetValue(old)!), Set(parsed.GetValue(next)!), FactDictionary.Published);
            Write(output, parsed.GetValue(format) == RulesAnswer.Format.Json, RuleSetDiffText.Drawn(diff), RuleSetDiffText.Lines(diff));
        });
    }

    private static Command Replayed() =>
        new Command("replay", "Ask the rules again about every stored determination and name each whose record differs.")
            .Does(async (_, services, output, cancellationToken) =>
            {
                var result = await services.GetRequiredService<ReplayQueries>().ReplayAsync(Actor.System, cancellationToken);
                foreach (var line in result.Differing)
                {
                    await output.WriteLineAsync(line);
                }
                await output.WriteLineAsync(FormattableString.Invariant($"{result.Replayed} determinations replayed, {result.Differing.Count} differ."));
                return result.Differing.Count == 0 ? 0 : Differs;
            });

    private static RuleSet Set(string nameOrFile) =>
        RuleBook.Published.Find(nameOrFile) ?? RuleSet.Read(RulesAnswer.Bytes(nameOrFile), nameOrFile, FactDictionary.Published);

    private static object Drawn(Rule rule) => new
    {
        rule.Id,
        Issue = rule.Issue.Id,
        rule.Limb,
        rule.Text,
        When = rule.When.Draw(),
        Unless = rule.Unless.Select(exception => new { exception.Label, exception.Text, When = exception.When.Draw(), exception.Unless, exception.DefeatsOnly }),
        rule.Citations,
        rule.Tests,
    };

    private static IEnumerable<string> Lines(Rule rule) =>
    [
        $"{rule.Id} ({rule.Issue.Id}, limb {StrictName(rule.Limb)})",
        $"  {rule.Text.En}",
        $"  when {rule.When.Draw()}",
        .. rule.Unless.Select(exception => $"  unless {exception.Draw()}"),
        .. rule.Citations.Select(source => $"  cites {source.Title.En}"),
    ];

    private static string StrictName<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void Write(TextWriter output, bool json, object value, IEnumerable<string> lines)
    {
        if (json)
        {
            RulesAnswer.WriteJson(output, value);
            return;
        }
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }
    }
}
