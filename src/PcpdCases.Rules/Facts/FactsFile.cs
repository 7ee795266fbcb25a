using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PcpdCases.Rules.Facts;

/// <summary>Reads a question from JSON, strictly, and writes it.</summary>
public static class FactsFile
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string UnnamedDataUser = "the data user";

    /// <summary>The question in a file; DPP 4(1) when neither the file nor the caller names a requirement.</summary>
    /// <param name="bytes">The file's bytes, UTF-8 JSON of at most 1 MiB.</param>
    /// <param name="file">Its name, for refusals.</param>
    /// <param name="requirement">The requirement asked about whatever the file says.</param>
    /// <param name="dictionary">Where facts and levels must stand; null leaves that to the assessment, which cannot tell the place.</param>
    /// <exception cref="RulesException">Anything unknown, doubled, missing or of the wrong shape, with its place.</exception>
    public static CaseFacts Read(byte[] bytes, string file, Requirement? requirement = null, FactDictionary? dictionary = null)
    {
        var root = StrictNode.Parse(bytes, file)
            .Members(["findings"], "dataUser", "incidentFrom", "incidentTo", "requirement", "scope", "mitigatingDefault");
        var findings = root.Child("findings");
        if (findings.Items().Count > CaseFacts.MostFindings)
        {
            throw findings.Wrong($"{findings.Items().Count} findings are given; at most {CaseFacts.MostFindings} are read");
        }
        return new CaseFacts
        {
            DataUser = root.Optional("dataUser")?.Text() ?? UnnamedDataUser,
            Requirement = requirement ?? (root.Optional("requirement") is { } code ? Named(code) : Requirement.Dpp41),
            IncidentFrom = root.Optional("incidentFrom")?.Day(),
            IncidentTo = root.Optional("incidentTo")?.Day(),
            Scope = root.Optional("scope") is { } scope ? [.. scope.Items().Select(area => area.Text())] : null,
            MitigatingDefault = root.Optional("mitigatingDefault")?.OneOf<FactValue>() ?? FactValue.Unknown,
            Findings = [.. findings.Items().Select(node => Known(node, Finding(node), dictionary))],
        };
    }

    /// <summary>The same question as JSON, which <see cref="Read"/> reads back as it was.</summary>
    public static string Write(CaseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            json.WriteString("dataUser", facts.DataUser);
            json.WriteString("requirement", facts.Requirement.Code());
            Optional(json, "incidentFrom", Day(facts.IncidentFrom));
            Optional(json, "incidentTo", Day(facts.IncidentTo));
            if (facts.Scope is not null)
            {
                List(json, "scope", facts.Scope);
            }
            json.WriteString("mitigatingDefault", StrictNode.Spelling(facts.MitigatingDefault));
            json.WriteStartArray("findings");
            foreach (var reading in facts.Findings)
            {
                Finding(json, reading);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Finding(Utf8JsonWriter json, FactReading reading)
    {
        json.WriteStartObject();
        json.WriteString("fact", reading.Fact);
        Optional(json, "value", reading.Value is { } value ? StrictNode.Spelling(value) : null);
        Optional(json, "level", reading.Level);
        Optional(json, "system", reading.System);
        json.WriteString("contribution", StrictNode.Spelling(reading.Contribution));
        Optional(json, "heldFrom", Day(reading.HeldFrom));
        Optional(json, "heldTo", Day(reading.HeldTo));
        Optional(json, "why", reading.Why is { } why ? StrictNode.Spelling(why) : null);
        if (reading.Evidence.Count > 0)
        {
            List(json, "evidence", reading.Evidence);
        }
        Optional(json, "reference", reading.Reference);
        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static FactReading Finding(StrictNode node)
    {
        node.Members(["fact"], "value", "level", "system", "contribution", "heldFrom", "heldTo", "why", "evidence", "reference");
        return new FactReading(node.Child("fact").Text())
        {
            Value = node.Optional("value")?.OneOf<FactValue>(),
            Level = node.Optional("level")?.Text(),
            System = node.Optional("system")?.Text(),
            Contribution = node.Optional("contribution")?.OneOf<Contribution>() ?? Contribution.Unknown,
            HeldFrom = node.Optional("heldFrom")?.Day(),
            HeldTo = node.Optional("heldTo")?.Day(),
            Why = node.Optional("why")?.OneOf<WhyUnknown>(),
            Evidence = [.. node.Optional("evidence")?.Items().Select(item => item.Text()) ?? []],
            Reference = node.Optional("reference")?.Text(),
        };
    }

    internal static FactReading Known(StrictNode node, FactReading reading, FactDictionary? dictionary)
    {
        if (dictionary is null)
        {
            return reading;
        }
        var fact = dictionary.Find(reading.Fact) ?? throw node.Child("fact").Wrong($"there is no fact \"{reading.Fact}\" in the dictionary");
        return reading.Level is { } level && fact.LevelIndex(level) < 0
            ? throw node.Child("level").Wrong(fact.IsOrdinal
                ? $"\"{fact.Id}\" has no level \"{level}\"; it has {string.Join(", ", fact.Levels!.Select(known => known.Id))}"
                : $"\"{fact.Id}\" has no levels; give a value instead")
            : reading;
    }

    private static Requirement Named(StrictNode code) =>
        Requirements.TryParse(code.Text(), out var requirement) ? requirement : throw code.Wrong($"\"{code.Text()}\" is not a requirement");
}
