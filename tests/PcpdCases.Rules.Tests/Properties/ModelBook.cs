using System.Text;
using System.Text.Json.Nodes;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.Properties;

/// <summary>A fact of a made-up dictionary; no levels means three-valued.</summary>
internal sealed record ModelFact(string Id, Polarity Polarity, string Step, string? Area = null, int Levels = 0, bool IsCircumstance = false, string? AppliesIf = null)
{
    public int Highest => Levels == 0 ? 1 : Levels - 1;

    public bool IsFailure => Polarity == Polarity.Adverse && !IsCircumstance;

    public string Level(int at) => $"{Id}-{at}";

    public JsonObject ToJson()
    {
        var json = new JsonObject
        {
            ["id"] = Id,
            ["polarity"] = Polarity.ToString().ToLowerInvariant(),
            ["step"] = Step,
            ["name"] = ModelBook.Both(Id),
            ["help"] = ModelBook.Both(Id),
            ["citations"] = new JsonArray("law"),
            ["question"] = ModelBook.Both($"{Id}?"),
        };
        if (Area is not null)
        {
            json["area"] = Area;
        }
        if (Levels > 0)
        {
            json["levels"] = new JsonArray([.. Enumerable.Range(0, Levels).Select(at => new JsonObject { ["id"] = Level(at), ["name"] = ModelBook.Both(Level(at)) })]);
        }
        if (IsCircumstance)
        {
            json["circumstance"] = true;
        }
        if (IsFailure)
        {
            json["direction"] = "mend";
        }
        if (AppliesIf is not null)
        {
            json["applies"] = AppliesIf;
        }
        return json;
    }
}

/// <summary>A condition of a made-up rule.</summary>
internal abstract record ModelCondition
{
    public abstract IEnumerable<ModelFact> Facts { get; }

    public abstract JsonObject ToJson();

    /// <summary>The fact stands at the level or above, or (falling) at the level or below.</summary>
    public sealed record Reaches(ModelFact Fact, int Level, bool Falling = false) : ModelCondition
    {
        public override IEnumerable<ModelFact> Facts => [Fact];

        public override JsonObject ToJson() => Fact.Levels == 0
            ? new JsonObject { ["fact"] = Fact.Id }
            : new JsonObject { [Falling ? "le" : "ge"] = Fact.Id, ["level"] = Fact.Level(Level) };
    }

    /// <summary>At least so many of the parts.</summary>
    public sealed record Some(int Count, IReadOnlyList<ModelCondition> Parts) : ModelCondition
    {
        public override IEnumerable<ModelFact> Facts => Parts.SelectMany(part => part.Facts);

        public override JsonObject ToJson()
        {
            var parts = new JsonArray([.. Parts.Select(part => part.ToJson())]);
            return Count == Parts.Count ? new JsonObject { ["all"] = parts }
                : Count == 1 ? new JsonObject { ["any"] = parts }
                : new JsonObject { ["atLeast"] = Count, ["of"] = parts };
        }
    }
}

/// <summary>An exception of a made-up rule and the labels of what defeats it.</summary>
internal sealed record ModelException(string Label, ModelCondition When, IReadOnlyList<string> Unless)
{
    public JsonObject ToJson() => new()
    {
        ["label"] = Label,
        ["text"] = ModelBook.Both(Label),
        ["when"] = When.ToJson(),
        ["unless"] = new JsonArray([.. Unless.Select(label => JsonValue.Create(label))]),
    };
}

/// <summary>A made-up rule.</summary>
internal sealed record ModelRule(string Id, string Area, ModelCondition When, IReadOnlyList<ModelException> Unless)
{
    public IEnumerable<ModelFact> Facts => When.Facts.Concat(Unless.SelectMany(exception => exception.When.Facts)).Distinct();

    public JsonObject ToJson() => new()
    {
        ["id"] = Id,
        ["issue"] = Area,
        ["limb"] = "c",
        ["text"] = ModelBook.Both(Id),
        ["when"] = When.ToJson(),
        ["unless"] = new JsonArray([.. Unless.Select(exception => exception.ToJson())]),
        ["citations"] = new JsonArray("law"),
    };
}

/// <summary>A made-up rule set for incidents of a period.</summary>
internal sealed record ModelSet(string Version, DateOnly From, DateOnly? To, IReadOnlyList<string> Gates, IReadOnlyList<ModelRule> Rules)
{
    public byte[] ToBytes()
    {
        var json = new JsonObject
        {
            ["id"] = "made.up",
            ["version"] = Version,
            ["requirement"] = "DPP4(1)",
            ["from"] = ModelBook.Day(From),
            ["title"] = ModelBook.Both("Made up"),
            ["gates"] = new JsonArray([.. Gates.Select(gate => JsonValue.Create(gate))]),
            ["rules"] = new JsonArray([.. Rules.Select(rule => rule.ToJson())]),
        };
        if (To is { } to)
        {
            json["to"] = ModelBook.Day(to);
        }
        return Encoding.UTF8.GetBytes(json.ToJsonString());
    }
}

/// <summary>A made-up dictionary with its rule sets, and the same as the engine reads it from JSON.</summary>
internal sealed record ModelBook(IReadOnlyList<ModelFact> Facts, IReadOnlyList<ModelSet> Sets)
{
    private RuleBook? _read;

    /// <summary>The book as read by the service's own readers.</summary>
    public RuleBook Read => _read ??= ReadNow();

    public IEnumerable<string> Areas => Facts.Select(fact => fact.Area).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    public IEnumerable<ModelFact> Gates => Facts.Where(fact => fact.Polarity == Polarity.Gate);

    public ModelFact Find(string id) => Facts.First(fact => fact.Id == id);

    public byte[] DictionaryBytes() => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["version"] = "1",
        ["sources"] = new JsonArray(new JsonObject { ["id"] = "law", ["title"] = Both("Law"), ["from"] = "1990-01-01", ["binding"] = true }),
        ["areas"] = new JsonArray([.. Areas.Select(area => new JsonObject { ["id"] = area, ["name"] = Both(area) })]),
        ["directions"] = new JsonArray(new JsonObject { ["id"] = "mend", ["remedy"] = Both("Mend"), ["prevent"] = Both("Prevent") }),
        ["facts"] = new JsonArray([.. Facts.Select(fact => fact.ToJson())]),
    }.ToJsonString());

    public override string ToString() => string.Join('\n', Sets.Select(set => Encoding.UTF8.GetString(set.ToBytes())).Prepend(
        string.Join("; ", Facts.Select(fact => $"{fact.Id} {fact.Polarity} {fact.Step} {fact.Area} {fact.Levels} {fact.AppliesIf}"))));

    internal static JsonObject Both(string words) => new() { ["en"] = words, ["zhHant"] = words };

    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    // Equality is by what was made up, so a copy made with another list is read anew.
    public bool Equals(ModelBook? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private RuleBook ReadNow()
    {
        var dictionary = FactDictionaryFile.Read(DictionaryBytes(), "made up");
        return new RuleBook(dictionary, [.. Sets.Select(set => RuleSet.Read(set.ToBytes(), set.Version, dictionary))]);
    }
}
