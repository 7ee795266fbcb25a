using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Seeding;

/// <summary>What the shape of a seed file cannot say: keys that must agree and lists that must match.</summary>
internal static class SeedChecks
{
    public static void Organisations(string file, IReadOnlyList<SeedOrganisation> organisations)
    {
        Unique(file, "$.organisations", organisations.Select(o => o.Key));
        for (var i = 0; i < organisations.Count; i++)
        {
            var earlier = organisations.Take(i).Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
            if (organisations[i].Parent is { } parent && !earlier.Contains(parent))
            {
                throw new SeedFileException(file, $"$.organisations[{i}].parent", "the key of an organisation further up in this file");
            }
        }
    }

    public static void Case(string file, SeedCase read, IReadOnlySet<string> organisations)
    {
        Known(file, "$.parties", "organisation", read.Parties.Select(p => p.Organisation), organisations, "the key of an organisation in organisations.json");
        Unique(file, "$.parties", read.Parties.Select(p => p.Organisation));
        var parties = read.Parties.Select(p => p.Organisation).ToHashSet(StringComparer.Ordinal);
        const string OneOfTheParties = "the organisation of one of the parties";
        Known(file, "$.notification.from", null, read.Notification.From, parties, OneOfTheParties);
        for (var i = 0; i < read.Systems.Count; i++)
        {
            Known(file, $"$.systems[{i}].parties", null, read.Systems[i].Parties, parties, OneOfTheParties);
        }
        Known(file, "$.affectedGroups", "party", read.AffectedGroups.Select(g => g.Party), parties, OneOfTheParties);

        switch (read)
        {
            case PublishedSeedCase published:
                Known(file, "$.proceedings", "dataUser", published.Proceedings.Select(p => p.DataUser), parties, OneOfTheParties);
                for (var i = 0; i < published.Proceedings.Count; i++)
                {
                    var proceeding = published.Proceedings[i];
                    Findings(file, $"$.proceedings[{i}]", proceeding.Findings, proceeding.Deficiencies);
                    Requirement(file, $"$.proceedings[{i}]", proceeding.Determination);
                }
                break;
            case InventedSeedCase invented:
                Journey(file, invented.Journey, parties, OneOfTheParties);
                break;
            default:
                throw new SeedFileException(file, "$.kind", "published or invented");
        }
    }

    private static void Journey(string file, SeedJourney journey, IReadOnlySet<string> parties, string oneOfTheParties)
    {
        Findings(file, "$.journey", journey.Findings, journey.Deficiencies);
        Requirement(file, "$.journey", journey.Determination);
        Known(file, "$.journey.round.addressees", null, journey.Round.Addressees, parties, oneOfTheParties);
        Known(file, "$.journey.round.replies", "from", journey.Round.Replies.Select(r => r.From), journey.Round.Addressees.ToHashSet(StringComparer.Ordinal), "one of the round's addressees");
        for (var i = 0; i < journey.Round.Replies.Count; i++)
        {
            if (journey.Round.Replies[i].Answers.Count != journey.Round.Questions.Count)
            {
                throw new SeedFileException(file, $"$.journey.round.replies[{i}].answers", $"as many answers as there are questions ({journey.Round.Questions.Count})");
            }
        }
        var findings = journey.Findings.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        Known(file, "$.journey.directions", "finding", journey.Directions.Select(d => d.Finding), findings, "the key of a finding");
        Known(file, "$.journey.calls", "from", journey.Calls.Select(c => c.From), parties, oneOfTheParties);
        for (var i = 0; i < journey.Measures.Count; i++)
        {
            Known(file, $"$.journey.measures[{i}].closes", null, journey.Measures[i].Closes, findings, "the key of a finding");
        }
    }

    private static void Findings(string file, string path, IReadOnlyList<SeedFinding> findings, IReadOnlyList<SeedDeficiency> deficiencies)
    {
        Unique(file, $"{path}.findings", findings.Select(f => f.Key));
        for (var i = 0; i < findings.Count; i++)
        {
            Reading(file, $"{path}.findings[{i}]", findings[i]);
        }
        var keys = findings.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < deficiencies.Count; i++)
        {
            Known(file, $"{path}.deficiencies[{i}].findings", null, deficiencies[i].Findings, keys, "the key of a finding of the same proceeding");
        }
    }

    private static void Reading(string file, string path, SeedFinding finding)
    {
        if (finding.Value is null == finding.Level is null)
        {
            throw new SeedFileException(file, path, "either a value or a level");
        }
        if (FactDictionary.Published.Find(finding.Fact) is not { } fact)
        {
            throw new SeedFileException(file, $"{path}.fact", $"an id of the dictionary of facts, not \"{finding.Fact}\"");
        }
        if (fact.IsOrdinal == finding.Level is null)
        {
            throw new SeedFileException(file, path, fact.IsOrdinal ? $"a level: {Levels(fact)}" : "a value and no level");
        }
        if (finding.Level is { } level && fact.LevelIndex(level) < 0)
        {
            throw new SeedFileException(file, $"{path}.level", $"one of {Levels(fact)}");
        }
    }

    private static string Levels(FactDefinition fact) => string.Join(", ", fact.Levels!.Select(level => level.Id));

    private static void Requirement(string file, string path, SeedDetermination determination)
    {
        if (!Requirements.TryParse(determination.Requirement, out _))
        {
            throw new SeedFileException(file, $"{path}.determination.requirement", $"one of {string.Join(", ", Enum.GetValues<Requirement>().Select(known => known.Code()))}");
        }
    }

    private static void Known(string file, string path, string? member, IEnumerable<string> values, IReadOnlySet<string> known, string expected)
    {
        var place = 0;
        foreach (var value in values)
        {
            if (!known.Contains(value))
            {
                throw new SeedFileException(file, $"{path}[{place}]{(member is null ? "" : "." + member)}", $"{expected}, not \"{value}\"");
            }
            place++;
        }
    }

    private static void Unique(string file, string path, IEnumerable<string> values)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var place = 0;
        foreach (var value in values)
        {
            if (!seen.Add(value))
            {
                throw new SeedFileException(file, $"{path}[{place}]", $"something said once only, not \"{value}\" again");
            }
            place++;
        }
    }
}
