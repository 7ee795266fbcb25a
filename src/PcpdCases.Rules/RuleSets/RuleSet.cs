using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>The rules of one requirement for incidents of a period; a published version is never edited.</summary>
public sealed class RuleSet
{
    /// <summary>More rules than a requirement will ever need; a larger file is a mistake or an attack.</summary>
    private const int MostRules = 500;

    /// <summary>The id without the version, such as "hk.dpp4.1".</summary>
    public required string Id { get; init; }

    /// <summary>Major, minor, patch: see <see cref="RuleSetLinter"/> for what each may change.</summary>
    public required RuleSetVersion Version { get; init; }

    public required Requirement Requirement { get; init; }

    /// <summary>The first day of incidents it is for.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of incidents it is for; null while it runs on.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The version it replaces for the same incidents; null for the first of its period.</summary>
    public RuleSetVersion? Supersedes { get; init; }

    public required Bilingual Title { get; init; }

    /// <summary>What must hold before the requirement applies.</summary>
    public required IReadOnlyList<FactDefinition> Gates { get; init; }

    public required IReadOnlyList<Rule> Rules { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The id with the version, such as "hk.dpp4.1/2.0.1".</summary>
    public string Name => field ??= $"{Id}/{Version}";

    /// <summary>The rule set as an answer names it.</summary>
    internal RuleSetStamp Stamp => field ??= new RuleSetStamp(Id, Version.ToString(), Sha256);

    internal CompiledRuleSet Compiled { get; private set; } = null!;

    /// <summary>Whether some day of the interval, open where null, falls into the period.</summary>
    public bool Touches(DateOnly? from, DateOnly? to) =>
        (to is null || to >= From) && (from is null || To is null || from <= To);

    public Rule? Find(string rule) => Rules.FirstOrDefault(known => known.Id == rule);

    /// <summary>Reads a rule set strictly against a dictionary.</summary>
    /// <exception cref="RulesException">Anything unknown, doubled, missing, of the wrong shape or weighing the wrong way.</exception>
    public static RuleSet Read(byte[] bytes, string file, FactDictionary dictionary)
    {
        var root = StrictNode.Parse(bytes, file).Members(["id", "version", "requirement", "from", "title", "gates", "rules"], "to", "supersedes");
        var code = root.Child("requirement");
        var list = root.Child("rules");
        var rules = new List<Rule>();
        foreach (var node in list.Items())
        {
            var rule = Rule.Read(node, dictionary);
            if (rules.Exists(known => known.Id == rule.Id))
            {
                throw node.Wrong($"the rule \"{rule.Id}\" is given twice");
            }
            rules.Add(rule);
        }
        if (rules.Count is 0 or > MostRules)
        {
            throw list.Wrong($"1 to {MostRules} rules are expected");
        }
        var set = new RuleSet
        {
            Id = root.Child("id").Text(),
            Version = RuleSetVersion.Read(root.Child("version")),
            Requirement = Requirements.TryParse(code.Text(), out var requirement) ? requirement : throw code.Wrong($"\"{code.Text()}\" is not a requirement"),
            From = root.Child("from").Day(),
            To = root.Optional("to")?.Day(),
            Supersedes = root.Optional("supersedes") is { } earlier ? RuleSetVersion.Read(earlier) : null,
            Title = root.Child("title").Both(),
            Gates = [.. root.Child("gates").Items().Select(gate =>
                dictionary.Find(gate.Text()) is { Polarity: Polarity.Gate } known ? known : throw gate.Wrong($"\"{gate.Text()}\" is not a gate"))],
            Rules = rules,
            Sha256 = EmbeddedFile.Sha256(bytes),
        };
        set.Compiled = new CompiledRuleSet(set, dictionary);
        return set;
    }
}
