using System.Collections.Frozen;
using System.Numerics;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Rules.Facts;

/// <summary>Every fact the rules know, with the words for it; ids and the order of levels are append-only.</summary>
public sealed class FactDictionary
{
    private const string PublishedFolder = "Facts/dictionaries/";

    private static readonly Lazy<IReadOnlyList<FactDictionary>> PublishedOnce = new(() =>
        // Versions count 1, 2, 3: the longer name is the later one.
        [.. EmbeddedFile.Names(PublishedFolder).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => FactDictionaryFile.Read(EmbeddedFile.Read(name), name))]);

    private readonly FrozenDictionary<string, FactDefinition> _facts;
    private readonly FrozenDictionary<string, IssueArea> _areas;
    private readonly FrozenDictionary<string, Source> _sources;
    private readonly FrozenDictionary<string, int> _areaPlaces;
    private readonly ulong[] _areaBits;
    private readonly SuggestedQuestion[] _asked;
    private readonly FactApplication?[] _unread;
    private readonly Settlement?[] _needed;
    private readonly Bilingual?[] _found;
    private readonly int[] _gates;
    private readonly (ulong Areas, SuggestedRecommendation FromFindings, SuggestedRecommendation Other)[] _recommended = [];
    private readonly int _levels;
    private readonly int[] _ranks;
    private readonly (int Rank, byte[] Part)[] _recorded;

    internal FactDictionary(string version, string sha256, IReadOnlyList<Source> sources, IReadOnlyList<IssueArea> areas, IReadOnlyList<FactDefinition> facts)
    {
        (Version, Sha256, Sources, Areas, Facts) = (version, sha256, sources, areas, facts);
        _sources = sources.ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);
        _areaPlaces = areas.Select((area, at) => (area.Id, at)).ToFrozenDictionary(entry => entry.Id, entry => entry.at, StringComparer.Ordinal);
        _areas = areas.ToFrozenDictionary(area => area.Id, StringComparer.Ordinal);
        _facts = facts.ToFrozenDictionary(fact => fact.Id, StringComparer.Ordinal);
        Literals = new LiteralMap(this);
        Highest = [.. facts.Select(fact => (byte)fact.Highest)];
        HighestNotShown = [.. facts.Select(fact => fact.Polarity == Polarity.Mitigating ? (byte)0 : (byte)fact.Highest)];
        _unread = new FactApplication?[facts.Count * 6];
        _needed = new Settlement?[Literals.Count * 2];
        _levels = Highest.DefaultIfEmpty().Max() + 1;
        _found = new Bilingual?[facts.Count * _levels * Enum.GetValues<Contribution>().Length];
        _gates = [.. facts.Select(fact => fact.AppliesIf is { } gate && _facts.GetValueOrDefault(gate) is { } known ? known.Index : -1)];
        ById = [.. facts.OrderBy(fact => fact.Id, StringComparer.Ordinal)];
        _ranks = new int[facts.Count];
        for (var rank = 0; rank < ById.Count; rank++)
        {
            _ranks[ById[rank].Index] = rank;
        }
        var parts = facts.Select(fact => InputRecord.Part(fact.Id)).ToArray();
        var order = Enumerable.Range(0, parts.Length).Order(Comparer<int>.Create((one, other) => parts[one].AsSpan().SequenceCompareTo(parts[other]))).ToArray();
        _recorded = [.. parts.Select((part, at) => (Array.IndexOf(order, at), part))];
        AreaIds = [.. areas.OrderBy(area => area.Id, StringComparer.Ordinal).Select(area => (InputRecord.Part(area.Id), 1UL << AreaIndex(area.Id)))];
        _asked = [.. facts.Select(fact => new SuggestedQuestion(fact.Id, [], fact.Question))];
        _areaBits = [.. facts.Select(fact => fact.IssueArea is { } area ? 1UL << AreaIndex(area) : 0)];
    }

    /// <summary>The newest dictionary shipped with this engine.</summary>
    public static FactDictionary Published => PublishedOnce.Value[^1];

    /// <summary>Every dictionary ever published, the newest last, so that an old decision can be replayed.</summary>
    public static IReadOnlyList<FactDictionary> AllPublished => PublishedOnce.Value;

    public string Version { get; }

    public string Sha256 { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<IssueArea> Areas { get; }

    public IReadOnlyList<FactDefinition> Facts { get; }

    /// <summary>Where to begin, by cause.</summary>
    public IReadOnlyList<CausePack> Packs { get; internal init; } = [];

    public IReadOnlyList<Recommendation> Recommendations
    {
        get;
        internal init
        {
            field = value;
            _recommended = [.. value.Select(known => (
                known.Areas.Aggregate(0UL, (areas, area) => areas | 1UL << AreaIndex(area.Id)),
                new SuggestedRecommendation(known.Id, known.Text, true),
                new SuggestedRecommendation(known.Id, known.Text, false)))];
        }
    } = [];

    public IEnumerable<FactDefinition> Gates => Facts.Where(fact => fact.Polarity == Polarity.Gate);

    /// <summary>The facts in the order of their ids.</summary>
    internal IReadOnlyList<FactDefinition> ById { get; }

    internal LiteralMap Literals { get; }

    /// <summary>The highest level of each fact, by its place.</summary>
    internal byte[] Highest { get; }

    /// <summary>The same where mitigating facts nobody read are not shown.</summary>
    internal byte[] HighestNotShown { get; }

    /// <summary>How a fact nobody read stands in a rule, for every system; the same for every case, so it is written once.</summary>
    internal FactApplication Unread(FactDefinition fact, Truth truth, bool isDefault)
    {
        ref var known = ref _unread[(fact.Index * 3 + (int)truth) * 2 + (isDefault ? 1 : 0)];
        return known ??= new FactApplication(fact.Id, fact.Name, null, Words.Unread(isDefault), null, [], null, truth);
    }

    /// <summary>What a literal would have to come to, against the data user or for it, on every system; the same for every case.</summary>
    internal Settlement Needed(int literal, bool against)
    {
        ref var known = ref _needed[literal * 2 + (against ? 1 : 0)];
        if (known is null)
        {
            var (fact, level) = Literals[literal];
            known = new Settlement(fact.Id, null, Words.Needed(fact, level, against));
        }
        return known;
    }

    /// <summary>That a fact was found, at a level where it has some, and what of it counts; the same for every case.</summary>
    internal Bilingual Found(FactDefinition fact, int level, Contribution contribution) =>
        _found[((int)contribution * _levels + level) * Facts.Count + fact.Index] ??= Words.Found(fact, level, contribution);

    /// <summary>By the place of a fact that of the gate without which it is not examined; -1 when it always is.</summary>
    internal int GateOf(int fact) => _gates[fact];

    /// <summary>The place of a fact in the order of ids.</summary>
    internal int Rank(FactDefinition fact) => _ranks[fact.Index];

    /// <summary>The id of a fact as its findings are hashed, and its place in that order.</summary>
    internal (int Rank, byte[] Part) Recorded(FactDefinition fact) => _recorded[fact.Index];

    /// <summary>The ids of the areas in order, as a scope is hashed, each with its bit.</summary>
    internal (byte[] Part, ulong Bit)[] AreaIds { get; }

    /// <summary>The question about a fact nobody read, for every system.</summary>
    internal SuggestedQuestion Asked(FactDefinition fact) => _asked[fact.Index];

    /// <summary>The area of a fact as one bit; none for a gate.</summary>
    internal ulong AreaBit(FactDefinition fact) => _areaBits[fact.Index];

    /// <summary>The fact of an id; null when there is none.</summary>
    public FactDefinition? Find(string id) => _facts.GetValueOrDefault(id);

    public IssueArea? FindArea(string id) => _areas.GetValueOrDefault(id);

    public Source? FindSource(string id) => _sources.GetValueOrDefault(id);

    /// <summary>What to recommend to the class: what some of these areas lead to first, the rest after it.</summary>
    internal IReadOnlyList<SuggestedRecommendation> Recommended(ulong areas)
    {
        var suggested = new SuggestedRecommendation[_recommended.Length];
        var at = 0;
        foreach (var known in _recommended)
        {
            if ((known.Areas & areas) != 0)
            {
                suggested[at++] = known.FromFindings;
            }
        }
        foreach (var known in _recommended)
        {
            if ((known.Areas & areas) == 0)
            {
                suggested[at++] = known.Other;
            }
        }
        return suggested;
    }

    /// <summary>The areas of a set of bits, in the dictionary's order.</summary>
    internal IReadOnlyList<IssueArea> AreasOf(ulong bits)
    {
        var areas = new IssueArea[BitOperations.PopCount(bits)];
        for (var at = 0; at < areas.Length; at++)
        {
            areas[at] = Areas[BitOperations.TrailingZeroCount(bits)];
            bits &= bits - 1;
        }
        return areas;
    }

    public CausePack? FindPack(string id) => Packs.FirstOrDefault(pack => pack.Id == id);

    /// <summary>The place of an area in the dictionary; -1 when there is none of that id.</summary>
    internal int AreaIndex(string id) => _areaPlaces.TryGetValue(id, out var place) ? place : -1;
}
