using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <content>What to ask next.</content>
internal sealed partial class Explanation
{
    public IReadOnlyList<SuggestedQuestion> Questions(IReadOnlyList<FactDefinition> openGates)
    {
        var questions = new List<SuggestedQuestion>();
        foreach (var gate in openGates.Concat(OpenApplicability()))
        {
            questions.Add(Ask(gate));
        }
        Ask(_openFailures, questions);
        // What speaks against the data user may stand on both sides; it is asked for once.
        Ask(_openExcuses.FindAll(leaf => leaf.Fact.Polarity == Polarity.Mitigating || !_openFailures.Exists(open => open.Fact == leaf.Fact)), questions);
        return questions;
    }

    /// <summary>Asks each open fact once, in the dictionary's order, for the systems it is open on.</summary>
    private void Ask(List<Leaf> open, List<SuggestedQuestion> questions)
    {
        // Two places a fact: whether it is so, and, once it was found, whether it contributed.
        var asked = new bool[_table.Dictionary.Facts.Count * 2];
        Dictionary<int, SortedSet<string>>? systems = null;
        foreach (var leaf in open)
        {
            var place = leaf.Fact.Index * 2 + (_evaluation.WouldHold(leaf) ? 1 : 0);
            asked[place] = true;
            if (leaf.SystemName is { } system)
            {
                systems ??= [];
                systems.TryAdd(place, new SortedSet<string>(StringComparer.Ordinal));
                systems[place].Add(system);
            }
        }
        for (var place = Array.IndexOf(asked, true); place >= 0; place = Array.IndexOf(asked, true, place + 1))
        {
            var (fact, wasFound) = (_table.Dictionary.Facts[place / 2], place % 2 == 1);
            questions.Add(systems is null && !wasFound ? Ask(fact)
                : new SuggestedQuestion(fact.Id, systems?.GetValueOrDefault(place)?.ToList() ?? [], Words.Question(fact, wasFound)));
        }
    }

    private SuggestedQuestion Ask(FactDefinition fact) => _table.Dictionary.Asked(fact);

    // Whether a step applies at all is asked before its details, unless something was found of it already.
    private SortedSet<FactDefinition> OpenApplicability()
    {
        var (gates, found) = (new SortedSet<FactDefinition>(Comparer<FactDefinition>.Create((one, other) => one.Index.CompareTo(other.Index))), new HashSet<string>());
        foreach (var leaf in _openFailures)
        {
            if (leaf.Fact.AppliesIf is { } id && _table.Found(leaf.Fact, leaf.System) > 0)
            {
                found.Add(id);
            }
        }
        foreach (var leaf in _openFailures)
        {
            if (leaf.Fact.AppliesIf is { } id && !found.Contains(id) && _table.Dictionary.Find(id) is { } gate && _table.Gate(gate.Index) == Truth.Unknown)
            {
                gates.Add(gate);
            }
        }
        return gates;
    }
}
