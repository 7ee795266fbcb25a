using System.Text.Json.Nodes;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Tests.RuleSets;

/// <summary>Every copy of a rule that differs from it in one operator, part, exception, fact or label.</summary>
internal static class RuleMutants
{
    public static IEnumerable<(string Kind, JsonObject Rule)> Of(JsonObject rule, FactDictionary dictionary)
    {
        var places = Conditions(rule["when"]!.AsObject(), ["when"]).ToList();
        var exceptions = rule["unless"]!.AsArray();
        for (var at = 0; at < exceptions.Count; at++)
        {
            places.AddRange(Conditions(exceptions[at]!["when"]!.AsObject(), ["unless", at, "when"]));
            var dropped = at;
            yield return ("drop exception", Changed(rule, copy => copy["unless"]!.AsArray().RemoveAt(dropped)));
            if (at > 0)
            {
                yield return ("swap labels", Changed(rule, copy =>
                {
                    var (one, other) = (copy["unless"]![dropped - 1]!, copy["unless"]![dropped]!);
                    (one["label"], other["label"]) = (other["label"]!.DeepClone(), one["label"]!.DeepClone());
                }));
            }
        }
        foreach (var place in places)
        {
            foreach (var (kind, change) in Changes(At(rule, place), dictionary))
            {
                yield return (kind, Changed(rule, copy => change(At(copy, place))));
            }
        }
    }

    private static IEnumerable<(string Kind, Action<JsonObject> Change)> Changes(JsonObject condition, FactDictionary dictionary)
    {
        if (condition["fact"] is { } three && Neighbour(dictionary, three.GetValue<string>()) is { } other)
        {
            yield return ("swap fact", copy => copy["fact"] = other.Id);
        }
        foreach (var name in new[] { "ge", "le" }.Where(condition.ContainsKey))
        {
            var fact = dictionary.Find(condition[name]!.GetValue<string>())!;
            var level = fact.LevelIndex(condition["level"]!.GetValue<string>());
            foreach (var next in new[] { level - 1, level + 1 }.Where(next => next >= 0 && next < fact.Levels!.Count))
            {
                yield return ("level±1", copy => copy["level"] = fact.Levels![next].Id);
            }
            if (Neighbour(dictionary, fact.Id) is { } ordinal)
            {
                yield return ("swap fact", copy => (copy[name], copy["level"]) = (ordinal.Id, ordinal.Levels![Math.Min(level, ordinal.Levels.Count - 1)].Id));
            }
        }
        foreach (var name in new[] { "all", "any", "of" }.Where(condition.ContainsKey))
        {
            var parts = condition[name]!.AsArray();
            for (var at = 0; at < parts.Count; at++)
            {
                var dropped = at;
                yield return ("drop part", copy => copy[name]!.AsArray().RemoveAt(dropped));
            }
            if (name == "of")
            {
                var count = condition["atLeast"]!.GetValue<int>();
                yield return ("atLeast±1", copy => copy["atLeast"] = count - 1);
                yield return ("atLeast±1", copy => copy["atLeast"] = count + 1);
                continue;
            }
            yield return ("all<->any", copy => copy[name == "all" ? "any" : "all"] = Taken(copy, name));
            if (parts.Count > 2)
            {
                // One more or one fewer than the operator asks for.
                yield return ("atLeast±1", copy => (copy["of"], copy["atLeast"]) = (Taken(copy, name), name == "all" ? parts.Count - 1 : 2));
            }
        }
    }

    private static JsonNode Taken(JsonObject condition, string name)
    {
        var taken = condition[name]!;
        condition.Remove(name);
        return taken;
    }

    // A fact that could stand in its place: of the same polarity, area and kind.
    private static FactDefinition? Neighbour(FactDictionary dictionary, string id)
    {
        var fact = dictionary.Find(id)!;
        var alike = dictionary.Facts.Where(other => other.Polarity == fact.Polarity && other.IssueArea == fact.IssueArea && other.IsOrdinal == fact.IsOrdinal && other.IsFailure == fact.IsFailure).ToList();
        return alike.Count > 1 ? alike[(alike.IndexOf(fact) + 1) % alike.Count] : null;
    }

    private static IEnumerable<object[]> Conditions(JsonObject condition, object[] place)
    {
        yield return place;
        foreach (var name in new[] { "all", "any", "of" }.Where(condition.ContainsKey))
        {
            var parts = condition[name]!.AsArray();
            for (var at = 0; at < parts.Count; at++)
            {
                foreach (var inner in Conditions(parts[at]!.AsObject(), [.. place, name, at]))
                {
                    yield return inner;
                }
            }
        }
    }

    private static JsonObject At(JsonObject rule, object[] place) =>
        place.Aggregate((JsonNode)rule, (node, step) => step is int number ? node[number]! : node[(string)step]!).AsObject();

    private static JsonObject Changed(JsonObject rule, Action<JsonObject> change)
    {
        var copy = rule.DeepClone().AsObject();
        change(copy);
        return copy;
    }
}
