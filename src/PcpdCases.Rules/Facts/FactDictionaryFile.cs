namespace PcpdCases.Rules.Facts;

/// <summary>Reads a dictionary of facts from JSON, strictly.</summary>
public static class FactDictionaryFile
{
    /// <summary>The most areas a dictionary has: a scope is kept in one machine word.</summary>
    private const int MostAreas = 64;

    /// <summary>The dictionary in a file.</summary>
    /// <exception cref="RulesException">Anything unknown, doubled, missing, of the wrong shape or without a direction.</exception>
    public static FactDictionary Read(byte[] bytes, string file)
    {
        var root = StrictNode.Parse(bytes, file).Members(["version", "sources", "areas", "directions", "facts"], "packs", "recommendations");
        var sources = Unique(root.Child("sources"), node =>
        {
            node.Members(["id", "title", "from", "binding"]);
            return new Source(node.Child("id").Text(), node.Child("title").Both(), node.Child("from").Day(), node.Child("binding").Flag());
        }, source => source.Id);
        var areas = Unique(root.Child("areas"), node =>
        {
            node.Members(["id", "name"]);
            return new IssueArea(node.Child("id").Text(), node.Child("name").Both());
        }, area => area.Id);
        if (areas.Count > MostAreas)
        {
            throw root.Child("areas").Wrong($"at most {MostAreas} areas are expected");
        }
        var directions = Unique(root.Child("directions"), node =>
        {
            node.Members(["id", "remedy", "prevent"]);
            return new Direction(node.Child("id").Text(), node.Child("remedy").Both(), node.Child("prevent").Both());
        }, direction => direction.Id);
        var at = 0;
        var facts = Unique(root.Child("facts"), node => Fact(node, at++, sources, areas, directions), fact => fact.Id);
        CheckReferences(root.Child("facts"), facts);
        FactDefinition Known(StrictNode id) => facts.Find(fact => fact.Id == id.Text()) ?? throw id.Wrong($"there is no fact \"{id.Text()}\" in the dictionary");
        IssueArea KnownArea(StrictNode id) => areas.Find(area => area.Id == id.Text()) ?? throw id.Wrong($"there is no area \"{id.Text()}\"");
        return new FactDictionary(root.Child("version").Text(), EmbeddedFile.Sha256(bytes), sources, areas, facts)
        {
            Packs = root.Optional("packs") is not { } packs ? [] : Unique(packs, node =>
            {
                node.Members(["id", "name", "areas", "questions"]);
                var questions = node.Child("questions").Items().Select(Known).ToList();
                return questions.Count <= CausePack.MostQuestions
                    ? new CausePack(node.Child("id").Text(), node.Child("name").Both(), [.. node.Child("areas").Items().Select(KnownArea)], questions)
                    : throw node.Child("questions").Wrong($"a first round asks at most {CausePack.MostQuestions} questions");
            }, pack => pack.Id),
            Recommendations = root.Optional("recommendations") is not { } recommendations ? [] : Unique(recommendations, node =>
            {
                node.Members(["id", "text", "areas"]);
                return new Recommendation(node.Child("id").Text(), node.Child("text").Both(), [.. node.Child("areas").Items().Select(KnownArea)]);
            }, recommendation => recommendation.Id),
        };
    }

    private static FactDefinition Fact(StrictNode node, int index, List<Source> sources, List<IssueArea> areas, List<Direction> directions)
    {
        node.Members(
            ["id", "polarity", "step", "name", "help", "citations", "question"],
            "levels", "area", "limb", "circumstance", "direction", "applies", "stateOf", "from", "to");
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
        if (circumstance && polarity != Polarity.Adverse)
        {
            throw node.Child("circumstance").Wrong("only an adverse fact is a circumstance");
        }
        var direction = node.Optional("direction") is not { } named ? null
            : directions.Find(known => known.Id == named.Text()) ?? throw named.Wrong($"there is no direction \"{named.Text()}\"");
        if (direction is null && polarity == Polarity.Adverse && !circumstance)
        {
            throw node.Wrong("an adverse fact needs a direction");
        }
        if (direction is not null && polarity != Polarity.Adverse)
        {
            throw node.Child("direction").Wrong("only an adverse fact leads to a direction");
        }
        var citations = node.Child("citations").Items()
            .Select(cited => sources.Find(known => known.Id == cited.Text()) ?? throw cited.Wrong($"there is no source \"{cited.Text()}\""))
            .ToList();
        return new FactDefinition
        {
            Id = node.Child("id").Text(),
            Index = index,
            Polarity = polarity,
            Levels = Levels(node.Optional("levels"), polarity),
            Step = node.Child("step").Text(),
            IssueArea = area?.Text(),
            Limb = node.Optional("limb")?.OneOf<Limb>(),
            IsCircumstance = circumstance,
            AppliesIf = node.Optional("applies")?.Text(),
            From = node.Optional("from")?.Day(),
            To = node.Optional("to")?.Day(),
            Name = node.Child("name").Both(),
            Help = node.Child("help").Both(),
            Citations = citations.Count > 0 ? citations : throw node.Child("citations").Wrong("a source is expected"),
            Question = node.Child("question").Both(),
            Direction = direction,
        };
    }

    /// <summary>Facts that name other facts: the gate they apply behind, and the matter they are one state of.</summary>
    private static void CheckReferences(StrictNode list, List<FactDefinition> facts)
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (node, fact) in list.Items().Zip(facts))
        {
            if (node.Optional("applies") is { } gate && facts.Find(known => known.Id == gate.Text()) is not { Polarity: Polarity.Gate })
            {
                throw gate.Wrong($"\"{gate.Text()}\" is not a gate");
            }
            if (node.Optional("stateOf") is { } matter)
            {
                var other = facts.Exists(known => known.Id == matter.Text()) ? matter.Text() : states.GetValueOrDefault(matter.Text());
                if (other is not null)
                {
                    throw matter.Wrong($"\"{fact.Id}\" and \"{other}\" exclude each other: make them levels of one fact");
                }
                states.Add(matter.Text(), fact.Id);
            }
        }
    }

    private static List<FactLevel>? Levels(StrictNode? node, Polarity polarity)
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
        return polarity == Polarity.Gate ? throw node.Wrong("a gate is established or not; it has no levels")
            : levels.Count is >= 2 and <= 9 ? levels
            : throw node.Wrong("two to nine levels are expected");
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
