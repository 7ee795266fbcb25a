using System.Collections.Concurrent;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.Precedents;

namespace PcpdCases.Rules.RuleSets;

/// <summary>A dictionary with the rule sets written in it, their tests and the published precedents.</summary>
public sealed class RuleBook
{
    private const string PublishedFolder = "RuleSets/";
    private const string TestsFile = "/tests.json";
    private const string PrecedentsFile = "Precedents/published.json";

    private static readonly Lazy<RuleBook> PublishedOnce = new(() => new RuleBook(
        FactDictionary.Published,
        [.. RuleSetFiles.Select(name => RuleSet.Read(EmbeddedFile.Read(name), name, FactDictionary.Published))],
        [.. EmbeddedFile.Names(PublishedFolder).Where(name => name.EndsWith(TestsFile, StringComparison.Ordinal))
            .SelectMany(name => RuleTest.Read(EmbeddedFile.Read(name), name))],
        Precedent.Read(EmbeddedFile.Read(PrecedentsFile), PrecedentsFile, FactDictionary.Published)));

    private readonly RuleSet[][] _byRequirement;
    private readonly ConcurrentDictionary<(RuleSet Set, FactValue MitigatingDefault), UntouchedRules> _untouched = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _against;
    private readonly Lazy<ILookup<string, RuleUse>> _uses;

    /// <exception cref="RulesException">Two rule sets of one requirement are in force on one day, or a superseded one is missing.</exception>
    public RuleBook(FactDictionary dictionary, IReadOnlyList<RuleSet> ruleSets, IReadOnlyList<RuleTest>? tests = null, IReadOnlyList<Precedent>? precedents = null)
    {
        Dictionary = dictionary;
        RuleSets = [.. ruleSets.OrderBy(set => set.Id, StringComparer.Ordinal).ThenBy(set => set.Version)];
        Tests = tests ?? [];
        Precedents = precedents ?? [];
        _against = Precedents.SelectMany(precedent => precedent.Counters, (precedent, label) => (label, precedent.Id))
            .GroupBy(entry => entry.label, entry => entry.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, IReadOnlyList<string> (same) => [.. same], StringComparer.Ordinal);
        InForce = [.. RuleSets.Where(set => !RuleSets.Any(later => later.Id == set.Id && later.Supersedes == set.Version)).OrderBy(set => set.From)];
        foreach (var set in InForce)
        {
            var other = InForce.FirstOrDefault(other => !ReferenceEquals(other, set) && other.Requirement == set.Requirement && other.Touches(set.From, set.To));
            if (other is not null)
            {
                throw new RulesException($"{set.Name} and {other.Name} are in force on the same days.");
            }
        }
        _uses = new(() => InForce
            .SelectMany(set => set.Rules.SelectMany(rule => rule.Facts, (rule, fact) => (fact.Id, Use: new RuleUse(set, rule))))
            .ToLookup(entry => entry.Id, entry => entry.Use, StringComparer.Ordinal));
        _byRequirement = [.. Enum.GetValues<Requirement>().Select(requirement => InForce.Where(set => set.Requirement == requirement).ToArray())];
    }

    /// <summary>The newest dictionary and every rule set shipped with this engine.</summary>
    public static RuleBook Published => PublishedOnce.Value;

    public FactDictionary Dictionary { get; }

    /// <summary>Every rule set, by id and version.</summary>
    public IReadOnlyList<RuleSet> RuleSets { get; }

    /// <summary>The rule sets no other supersedes, the earliest first.</summary>
    public IReadOnlyList<RuleSet> InForce { get; }

    public IReadOnlyList<RuleTest> Tests { get; }

    public IReadOnlyList<Precedent> Precedents { get; }

    /// <summary>The rule set of a name such as "hk.dpp4.1/2.0.1"; null when there is none.</summary>
    public RuleSet? Find(string name) => RuleSets.FirstOrDefault(set => set.Name == name);

    /// <summary>The version before another of the same id; null for the first.</summary>
    public RuleSet? Before(RuleSet set) => RuleSets.LastOrDefault(other => other.Id == set.Id && other.Version < set.Version);

    /// <summary>The version a rule set follows, or else the one in force on its first day; null when there is neither.</summary>
    public RuleSet? Followed(RuleSet set) =>
        Before(set) ?? InForce.LastOrDefault(other => other.Requirement == set.Requirement && other.Name != set.Name && other.Touches(set.From, set.From));

    /// <summary>The rules in force that a fact stands in.</summary>
    public IEnumerable<RuleUse> UsesOf(FactDefinition fact) => _uses.Value[fact.Id];

    /// <summary>The test of an id; null when there is none.</summary>
    public RuleTest? FindTest(string id) => Tests.FirstOrDefault(test => test.Id == id);

    /// <summary>The same book with one rule set put in place of those it would meet in force.</summary>
    public RuleBook With(RuleSet set) => new(
        Dictionary,
        [.. InForce.Where(other => other.Requirement != set.Requirement || !other.Touches(set.From, set.To)), set],
        Tests,
        Precedents);

    /// <summary>The published book as it was: the dictionary and the rule sets of these hashes and no other.</summary>
    /// <exception cref="RulesException">One of them was never published with this engine.</exception>
    public static RuleBook AsPublished(string dictionarySha256, IReadOnlyCollection<string> ruleSetSha256)
    {
        var dictionary = FactDictionary.AllPublished.FirstOrDefault(known => known.Sha256 == dictionarySha256)
            ?? throw new RulesException($"No dictionary with the hash {dictionarySha256} was published.");
        var files = RuleSetFiles.Select(name => (Name: name, Bytes: EmbeddedFile.Read(name))).ToDictionary(file => EmbeddedFile.Sha256(file.Bytes), StringComparer.Ordinal);
        return new RuleBook(dictionary, [.. ruleSetSha256.Select(hash => files.TryGetValue(hash, out var file)
            ? RuleSet.Read(file.Bytes, file.Name, dictionary)
            : throw new RulesException($"No rule set with the hash {hash} was published."))]);
    }

    /// <summary>What the rules of a set say as long as nothing touches them; null where a case names systems and cannot share it.</summary>
    internal UntouchedRules? Untouched(RuleSet set, CaseTable table) => table.Systems[0] is null
        ? _untouched.GetOrAdd((set, table.Facts.MitigatingDefault), static (key, book) => new UntouchedRules(key.Set, key.MitigatingDefault, book), this)
        : null;

    /// <summary>The ids of the published decisions that speak against an exception.</summary>
    internal IReadOnlyList<string> CounterPrecedents(string label) => _against.GetValueOrDefault(label) ?? [];

    /// <summary>The rule sets of a requirement in force on some day of the interval, open where null, the earliest first.</summary>
    /// <exception cref="RulesException">The interval is the wrong way round, or nothing covers it.</exception>
    internal ReadOnlySpan<RuleSet> Covering(CaseFacts facts)
    {
        if (facts.IncidentFrom > facts.IncidentTo)
        {
            throw new RulesException("The incident ends before it begins.");
        }
        var sets = _byRequirement[(int)facts.Requirement];
        var (first, last) = (0, sets.Length);
        while (first < last && !sets[first].Touches(facts.IncidentFrom, facts.IncidentTo))
        {
            first++;
        }
        while (last > first && !sets[last - 1].Touches(facts.IncidentFrom, facts.IncidentTo))
        {
            last--;
        }
        return first < last ? sets.AsSpan(first, last - first) : throw new RulesException(FormattableString.Invariant(
            $"No rule set of {facts.Requirement.Code()} covers the incident ({facts.IncidentFrom:yyyy-MM-dd} to {facts.IncidentTo:yyyy-MM-dd})."));
    }

    private static IEnumerable<string> RuleSetFiles => EmbeddedFile.Names(PublishedFolder).Where(name => !name.EndsWith(TestsFile, StringComparison.Ordinal));
}

/// <summary>A rule in which a fact stands.</summary>
public sealed record RuleUse(RuleSet Set, Rule Rule);
