namespace PcpdCases.Rules.Facts;

/// <summary>Every fact the rules know, with the words for it; ids and the order of levels are append-only.</summary>
public sealed class FactDictionary
{
    private const string PublishedFile = "Facts/dictionary.json";
    private static readonly Lazy<FactDictionary> PublishedOnce =
        new(() => Read(EmbeddedFile.Read(PublishedFile), PublishedFile));

    private readonly Dictionary<string, FactDefinition> _facts;
    private readonly Dictionary<string, IssueArea> _areas;
    private readonly Dictionary<string, Source> _sources;

    private FactDictionary(string version, string sha256, IReadOnlyList<Source> sources, IReadOnlyList<IssueArea> areas, IReadOnlyList<FactDefinition> facts)
    {
        (Version, Sha256, Sources, Areas, Facts) = (version, sha256, sources, areas, facts);
        _sources = sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        _areas = areas.ToDictionary(area => area.Id, StringComparer.Ordinal);
        _facts = facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
    }

    /// <summary>The dictionary shipped with this engine.</summary>
    public static FactDictionary Published => PublishedOnce.Value;

    public string Version { get; }

    public string Sha256 { get; }

    public IReadOnlyList<Source> Sources { get; }

    public IReadOnlyList<IssueArea> Areas { get; }

    public IReadOnlyList<FactDefinition> Facts { get; }

    public IEnumerable<FactDefinition> Gates => Facts.Where(fact => fact.Polarity == Polarity.Gate);

    /// <summary>The fact of an id; null when there is none.</summary>
    public FactDefinition? Find(string id) => _facts.GetValueOrDefault(id);

    public IssueArea? FindArea(string id) => _areas.GetValueOrDefault(id);

    public Source? FindSource(string id) => _sources.GetValueOrDefault(id);

    /// <summary>Reads a dictionary strictly.</summary>
    /// <exception cref="RulesException">Anything unknown, doubled, missing or of the wrong shape.</exception>
    public static FactDictionary Read(byte[] bytes, string file)
    {
        var root = StrictNode.Parse(bytes, file).Members(["version", "sources", "areas", "facts"]);
        var sources = Unique(root.Child("sources"), node =>
        {
            node.Members(["id", "title", "from"]);
            return new Source(node.Child("id").Text(), node.Child("title").Both(), node.Child("from").Day());
        }, source => source.Id);
        var areas = Unique(root.Child("areas"), node =>
        {
            node.Members(["id", "name"]);
            return new IssueArea(node.Child("id").Text(), node.Child("name").Both());
        }, area => area.Id);
        var facts = Unique(root.Child("facts"), node => Fact(node, sources, areas), fact => fact.Id);
        return new FactDictionary(root.Child("version").Text(), EmbeddedFile.Sha256(bytes), sources, areas, facts);
    }

    private static FactDefinition Fact(StrictNode node, List<Source> sources, List<IssueArea> areas)
    {
        node.Members(
            ["id", "polarity", "step", "name", "help", "citations", "question"],
            "levels", "area", "limb", "circumstance", "remedy", "prevent");
        var polarity = node.Child("polarity").OneOf<Polarity>();
        var area = node.Optional("area");
        if (area is null != polarity is Polarity.Gate)
        {
            throw node.Wrong("a gate has no area, and every other fact has one");
        }
        if (area is not null && !areas.Exists(known => known.Id == area.Text()))
        {
            throw area.Wrong($"there is no area \"{area.Text()}\"");
        }
        var circumstance = node.Optional("circumstance")?.Flag() ?? false;
        var hasDirections = node.Optional("remedy") is not null && node.Optional("prevent") is not null;
        if (circumstance ? polarity != Polarity.Adverse : hasDirections != (polarity == Polarity.Adverse))
        {
            throw node.Wrong("an adverse fact has the directions \"remedy\" and \"prevent\", and no other fact has any; only an adverse fact is a circumstance");
        }
        var citations = node.Child("citations").Items()
            .Select(cited => sources.Find(known => known.Id == cited.Text()) ?? throw cited.Wrong($"there is no source \"{cited.Text()}\""))
            .ToList();
        if (citations.Count == 0)
        {
            throw node.Child("citations").Wrong("a source is expected");
        }
        return new FactDefinition
        {
            Id = node.Child("id").Text(),
            Polarity = polarity,
            Levels = Levels(node.Optional("levels")),
            Step = node.Child("step").Text(),
            IssueArea = area?.Text(),
            Limb = node.Optional("limb")?.OneOf<Limb>(),
            IsCircumstance = circumstance,
            Name = node.Child("name").Both(),
            Help = node.Child("help").Both(),
            Citations = citations,
            Question = node.Child("question").Both(),
            DirectionRemedy = node.Optional("remedy")?.Both(),
            DirectionPrevent = node.Optional("prevent")?.Both(),
        };
    }

    private static List<FactLevel>? Levels(StrictNode? node)
    {
        if (node is null)
        {
            return null;
        }
        var levels = Unique(node, item =>
        {
            item.Members(["id", "name"]);
            return new FactLevel(item.Child("id").Text(), item.Child("name").Both());
        }, level => level.Id);
        return levels.Count >= 2 ? levels : throw node.Wrong("at least two levels are expected");
    }

    private static List<T> Unique<T>(StrictNode list, Func<StrictNode, T> read, Func<T, string> id)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var all = new List<T>();
        foreach (var node in list.Items())
        {
            var item = read(node);
            if (!known.Add(id(item)))
            {
                throw node.Wrong($"\"{id(item)}\" is given twice");
            }
            all.Add(item);
        }
        return all;
    }
}
