using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>Reads the exceptions of a rule, which may be defeated by other exceptions of the same rule.</summary>
internal static class ExceptionReader
{
    /// <summary>An exception, what defeats it, and what defeats that: more could not be explained.</summary>
    private const int MostDepth = 3;

    public static IReadOnlyList<RuleException> Read(StrictNode list, FactDictionary dictionary)
    {
        var nodes = new Dictionary<string, StrictNode>(StringComparer.Ordinal);
        foreach (var node in list.Items())
        {
            node.Members(["label", "text", "when"], "unless");
            if (!nodes.TryAdd(node.Child("label").Text(), node))
            {
                throw node.Wrong($"the label \"{node.Child("label").Text()}\" is given twice");
            }
        }
        var defeaters = nodes.ToDictionary(entry => entry.Key, entry => Defeaters(entry.Key, entry.Value, nodes), StringComparer.Ordinal);
        var defeating = defeaters.Values.SelectMany(labels => labels).ToHashSet(StringComparer.Ordinal);
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in nodes.Keys.Where(label => !defeating.Contains(label)))
        {
            Descend(label, []);
        }
        var circular = nodes.Keys.FirstOrDefault(label => !depths.ContainsKey(label));
        if (circular is not null)
        {
            throw nodes[circular].Wrong($"the exception \"{circular}\" is part of a circle of exceptions");
        }
        return [.. nodes.Select(entry => new RuleException(
            entry.Key,
            entry.Value.Child("text").Both(),
            // What defeats an excuse weighs against the data user again, and so on in turn.
            Condition.Read(entry.Value.Child("when"), dictionary, excuses: depths[entry.Key] % 2 == 0),
            defeaters[entry.Key],
            defeating.Contains(entry.Key)))];

        void Descend(string label, IReadOnlyList<string> path)
        {
            if (path.Contains(label, StringComparer.Ordinal))
            {
                throw nodes[label].Wrong($"the exception \"{label}\" is part of a circle of exceptions");
            }
            if (path.Count == MostDepth)
            {
                throw nodes[label].Wrong($"exceptions to exceptions go {MostDepth} deep at most");
            }
            if (!depths.TryAdd(label, path.Count) && depths[label] % 2 != path.Count % 2)
            {
                throw nodes[label].Wrong($"the exception \"{label}\" would weigh both ways");
            }
            foreach (var defeater in defeaters[label])
            {
                Descend(defeater, [.. path, label]);
            }
        }
    }

    private static IReadOnlyList<string> Defeaters(string label, StrictNode node, Dictionary<string, StrictNode> nodes) =>
        node.Optional("unless") is not { } named ? [] : [.. named.Items().Select(other =>
            other.Text() == label ? throw other.Wrong($"the exception \"{label}\" cannot defeat itself")
            : nodes.ContainsKey(other.Text()) ? other.Text()
            : throw other.Wrong($"there is no exception \"{other.Text()}\" in this rule"))];
}
