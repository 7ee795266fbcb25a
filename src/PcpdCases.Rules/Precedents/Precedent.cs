using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Precedents;

/// <summary>A published decision on one data user, as far as its source tells the facts; what it does not tell is silent, never "no".</summary>
/// <param name="Decided">The day of the decision; null when no source tells it.</param>
/// <param name="IsPartial">Only some of its facts are told, so it forces nothing.</param>
/// <param name="Counters">Labels of exceptions it speaks against.</param>
public sealed record Precedent(
    string Id,
    Bilingual DataUser,
    Requirement Requirement,
    Outcome Outcome,
    DateOnly? Decided,
    Bilingual Citation,
    bool IsPartial,
    Bilingual Remark,
    IReadOnlyList<string> Counters,
    IReadOnlyList<FactReading> Readings)
{
    /// <summary>What must be said wherever precedents are shown.</summary>
    public static readonly Bilingual Caution = new(
        "Published cases are one-sided: reports appear where there was something to report. Their number proves nothing, and none can show that there was no contravention.",
        "已公布的個案只反映一面：只有值得公布的事件才會發表報告。個案數目不能證明任何事情，亦沒有個案可證明沒有違反規定。");

    /// <summary>Each stated fact with the level it reaches.</summary>
    internal (FactDefinition Fact, int Level)[] Stated { get; private init; } = [];

    /// <summary>The mitigating facts that could excuse one of its failures and that it does not state as shown.</summary>
    internal IReadOnlyList<FactDefinition> Excuses { get; private init; } = [];

    /// <summary>The places of the stated facts.</summary>
    private ulong[] Told { get; init; } = [];

    /// <summary>What speaks against the data user, at the level stated, as literals; and of it the steps not taken.</summary>
    internal ulong[] Against { get; private init; } = [];

    internal ulong[] Failures { get; private init; } = [];

    /// <summary>The places of the gates stated to hold.</summary>
    internal int[] Gates { get; private init; } = [];

    internal bool States(FactDefinition fact) => Bits.Has(Told, fact.Index);

    /// <summary>Reads a file of precedents strictly.</summary>
    /// <exception cref="RulesException">Anything unknown, doubled, missing or of the wrong shape.</exception>
    public static IReadOnlyList<Precedent> Read(byte[] bytes, string file, FactDictionary dictionary)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. StrictNode.Parse(bytes, file).Members(["version", "precedents"]).Child("precedents").Items().Select(node =>
        {
            node.Members(["id", "dataUser", "requirement", "outcome", "citation", "partial", "remark", "readings"], "decided", "counters");
            var code = node.Child("requirement");
            var readings = node.Child("readings").Items().Select(reading => FactsFile.Known(reading, FactsFile.Finding(reading), dictionary)).ToList();
            var stated = readings.ConvertAll(reading => (Fact: dictionary.Find(reading.Fact)!, Level: ReadingBounds.Of(dictionary.Find(reading.Fact)!, reading).Low));
            var steps = stated.Where(entry => entry.Fact.Polarity == Polarity.Adverse && entry.Level > 0).Select(entry => entry.Fact.Step)
                .Append(FactDefinition.EveryStep).ToHashSet(StringComparer.Ordinal);
            return new Precedent(
                seen.Add(node.Child("id").Text()) ? node.Child("id").Text() : throw node.Wrong($"\"{node.Child("id").Text()}\" is given twice"),
                node.Child("dataUser").Both(),
                Requirements.TryParse(code.Text(), out var requirement) ? requirement : throw code.Wrong($"\"{code.Text()}\" is not a requirement"),
                node.Child("outcome").OneOf<Outcome>(),
                node.Optional("decided")?.Day(),
                node.Child("citation").Both(),
                node.Child("partial").Flag(),
                node.Child("remark").Both(),
                [.. node.Optional("counters")?.Items().Select(label => label.Text()) ?? []],
                readings)
            {
                Stated = [.. stated],
                Gates = [.. stated.Where(entry => entry.Fact.Polarity == Polarity.Gate && entry.Level > 0).Select(entry => entry.Fact.Index)],
                Against = Literals(stated.Where(entry => entry.Fact.Polarity == Polarity.Adverse), dictionary),
                Failures = Literals(stated.Where(entry => entry.Fact.IsFailure), dictionary),
                Told = Bits.Of(stated.Select(entry => entry.Fact.Index), dictionary.Facts.Count),
                Excuses = [.. dictionary.Facts.Where(fact => fact.Polarity == Polarity.Mitigating && steps.Contains(fact.Step)
                    && !stated.Exists(entry => entry.Fact == fact && entry.Level > 0))],
            };
        })];
    }

    private static ulong[] Literals(IEnumerable<(FactDefinition Fact, int Level)> stated, FactDictionary dictionary) =>
        Bits.Of(stated.Where(entry => entry.Level > 0).Select(entry => dictionary.Literals.Of(entry.Fact, entry.Level)), dictionary.Literals.Count);
}
