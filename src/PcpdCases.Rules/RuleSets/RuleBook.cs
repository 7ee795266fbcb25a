using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.RuleSets;

/// <summary>A dictionary with the rule sets written in it.</summary>
public sealed class RuleBook
{
    private const string PublishedFolder = "RuleSets/";
    private static readonly Lazy<RuleBook> PublishedOnce = new(() => new RuleBook(
        FactDictionary.Published,
        [.. EmbeddedFile.Names(PublishedFolder).Select(name => RuleSet.Read(EmbeddedFile.Read(name), name, FactDictionary.Published))]));

    /// <exception cref="RulesException">Two rule sets of one requirement are in force on one day.</exception>
    public RuleBook(FactDictionary dictionary, IReadOnlyList<RuleSet> ruleSets)
    {
        Dictionary = dictionary;
        RuleSets = [.. ruleSets.OrderBy(set => set.Id, StringComparer.Ordinal).ThenBy(set => set.From)];
        foreach (var set in RuleSets)
        {
            var other = RuleSets.FirstOrDefault(other => !ReferenceEquals(other, set) && other.Requirement == set.Requirement && other.Touches(set.From, set.To));
            if (other is not null)
            {
                throw new RulesException($"{set.Name} and {other.Name} are in force on the same days.");
            }
        }
    }

    /// <summary>The dictionary and every rule set shipped with this engine.</summary>
    public static RuleBook Published => PublishedOnce.Value;

    public FactDictionary Dictionary { get; }

    public IReadOnlyList<RuleSet> RuleSets { get; }

    /// <summary>The rule set of a name such as "hk.dpp4.1/2012"; null when there is none.</summary>
    public RuleSet? Find(string name) => RuleSets.FirstOrDefault(set => set.Name == name);
}
