using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>A few findings and what some rules must say of them: the test of a rule, kept as data beside it.</summary>
public sealed record RuleTest(string Id, IReadOnlyList<FactReading> Findings, FactValue MitigatingDefault, IReadOnlyDictionary<string, Truth> Rules)
{
    /// <summary>Reads a file of tests strictly.</summary>
    /// <exception cref="RulesException">Anything unknown, doubled, missing or of the wrong shape.</exception>
    public static IReadOnlyList<RuleTest> Read(byte[] bytes, string file)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. StrictNode.Parse(bytes, file).Members(["tests"]).Child("tests").Items().Select(node =>
        {
            node.Members(["id", "findings", "rules"], "mitigatingDefault");
            var id = node.Child("id").Text();
            return seen.Add(id)
                ? new RuleTest(
                    id,
                    [.. node.Child("findings").Items().Select(FactsFile.Finding)],
                    node.Optional("mitigatingDefault")?.OneOf<FactValue>() ?? FactValue.Unknown,
                    node.Child("rules").Entries().ToDictionary(entry => entry.Name, entry => entry.Node.OneOf<Truth>(), StringComparer.Ordinal))
                : throw node.Wrong($"the test \"{id}\" is given twice");
        })];
    }

    /// <summary>The question the test asks a rule set.</summary>
    public CaseFacts Ask(RuleSet set) => new()
    {
        DataUser = Id,
        Requirement = set.Requirement,
        IncidentFrom = set.From,
        IncidentTo = set.From,
        MitigatingDefault = MitigatingDefault,
        Findings = Findings,
    };
}
