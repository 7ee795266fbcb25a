using System.Text;
using System.Text.Json.Nodes;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;
using Xunit.Abstractions;

namespace PcpdCases.Rules.Tests.RuleSets;

/// <summary>Whether the named tests would notice a slip of the pen: each rule is changed in one place and must then be refused or fail a test.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private static readonly RuleBook Nothing = new(FactDictionary.Published, []);

    private static readonly Dictionary<string, RuleTest> Tests = RuleBook.Published.Tests.ToDictionary(test => test.Id);

    public static TheoryData<string> Published => [.. RuleBook.Published.RuleSets.Select(set => set.Name)];

    [Theory]
    [MemberData(nameof(Published))]
    public void Rule_when_changed_in_one_place_is_refused_or_fails_a_named_test(string name)
    {
        var set = JsonNode.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "RuleSets", name + ".json")))!.AsObject();
        var rules = set["rules"]!.AsArray();
        var (made, survivors) = (new SortedDictionary<string, int>(), new List<string>());
        foreach (var rule in rules.OfType<JsonObject>())
        {
            Assert.Empty(Lint(set, rule));
            foreach (var (kind, mutant) in RuleMutants.Of(rule, FactDictionary.Published))
            {
                made[kind] = made.GetValueOrDefault(kind) + 1;
                if (Lint(set, mutant).Count == 0 && LabelsFit(mutant))
                {
                    survivors.Add($"{kind}: {mutant.ToJsonString()}");
                }
            }
        }
        output.WriteLine($"{name}: {made.Values.Sum() - survivors.Count} of {made.Values.Sum()} mutants caught ({string.Join(", ", made.Select(kind => $"{kind.Key} {kind.Value}"))})");
        Assert.Empty(survivors);
    }

    [Theory]
    [MemberData(nameof(Published))]
    public void Gate_when_closed_or_dropped_shows_in_the_outcome(string name)
    {
        var set = RuleBook.Published.Find(name)!;
        var bytes = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "RuleSets", name + ".json"));
        Assert.Equal(GatesOf(set.Requirement), set.Gates.Select(gate => gate.Id));
        foreach (var gate in set.Gates)
        {
            var facts = new CaseFacts
            {
                DataUser = "X",
                Requirement = set.Requirement,
                IncidentFrom = set.From,
                IncidentTo = set.From,
                Findings = [.. set.Gates.Select(other => new FactReading(other.Id) { Value = ReferenceEquals(other, gate) ? FactValue.NotEstablished : FactValue.Established })],
            };
            var mutant = JsonNode.Parse(bytes)!.AsObject();
            mutant["gates"]!.AsArray().RemoveAt(set.Gates.ToList().IndexOf(gate));
            Assert.Equal(PossibleOutcomes.NotApplicable, OutcomeOnly.Of(facts, new RuleBook(FactDictionary.Published, [set])));
            Assert.NotEqual(PossibleOutcomes.NotApplicable, OutcomeOnly.Of(facts, new RuleBook(FactDictionary.Published, [RuleSet.Read(Bytes(mutant), name, FactDictionary.Published)])));
        }
    }

    [Fact]
    public void Mutants_when_made_of_a_rule_with_every_operator_are_of_every_kind()
    {
        var rule = JsonNode.Parse("""
            { "id": "x", "when": { "all": [ { "ge": "leaverAccount", "level": "prolonged" }, { "atLeast": 2, "of": [ { "fact": "mfaMissing" }, { "any": [ { "fact": "lockoutMissing" }, { "le": "harm", "level": "limited" } ] }, { "fact": "passwordsWeak" } ] } ] },
              "unless": [ { "label": "a", "when": { "fact": "mfaNotPracticable" } }, { "label": "b", "when": { "fact": "mfaCompensated" } } ] }
            """)!.AsObject();
        Assert.Equal(
            ["all<->any", "atLeast±1", "drop exception", "drop part", "level±1", "swap fact", "swap labels"],
            RuleMutants.Of(rule, FactDictionary.Published).Select(mutant => mutant.Kind).Distinct().Order(StringComparer.Ordinal));
    }

    // What a label says must be what the exception is about; no outcome tells it.
    private static bool LabelsFit(JsonObject rule) => rule["unless"]!.AsArray().All(exception =>
        exception!["when"]!.ToJsonString().Contains(exception["label"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> Lint(JsonObject set, JsonObject rule)
    {
        var alone = new JsonObject();
        foreach (var (name, value) in set)
        {
            if (name != "supersedes")
            {
                alone[name] = name == "rules" ? new JsonArray(rule.DeepClone()) : value?.DeepClone();
            }
        }
        return RuleSetLinter.Lint(Bytes(alone), "mutant", Nothing, [.. rule["tests"]!.AsArray().Select(test => Tests[test!.GetValue<string>()])]);
    }

    private static byte[] Bytes(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString());

    private static string[] GatesOf(Requirement requirement) => requirement switch
    {
        Requirement.Dpp41 => ["isPersonalData", "isDataUser", "heldByDataUser", "noPart8Exemption", "isSecurityMatter"],
        Requirement.Dpp42 => ["isPersonalData", "isDataUser", "heldByDataUser", "noPart8Exemption", "isSecurityMatter", "processorEngaged"],
        Requirement.Dpp22 => ["isPersonalData", "isDataUser", "heldByDataUser", "noPart8Exemption"],
    };
}
