using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PcpdCases.Rules.Assessments;

/// <summary>The part of an answer that must come out the same on a replay: ids, values and outcome, members sorted.</summary>
/// <remarks>No value in it is counted in days, so the calendar's hash is not part of it: a warning day added later changes no decision.</remarks>
internal static class DecisionRecord
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Assessment assessment)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            List(json, "examined", assessment.Examined.Select(area => area.Id));
            json.WriteStartObject("gates");
            foreach (var gate in assessment.Gates.OrderBy(gate => gate.Fact, StringComparer.Ordinal))
            {
                json.WriteString(gate.Fact, StrictNode.Spelling(gate.Truth));
            }
            json.WriteEndObject();
            json.WriteString("outcome", StrictNode.Spelling(assessment.Outcome));
            List(json, "possible", assessment.Possible.Select(StrictNode.Spelling));
            Provenance(json, assessment.Provenance);
            json.WriteString("requirement", assessment.Requirement.Code());
            json.WriteStartArray("rules");
            foreach (var rule in assessment.Issues.SelectMany(issue => issue.Rules)
                .OrderBy(rule => rule.RuleId, StringComparer.Ordinal).ThenBy(rule => rule.RuleSet, StringComparer.Ordinal))
            {
                Rule(json, rule);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Rule(Utf8JsonWriter json, RuleAssessment rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.RuleId);
        json.WriteString("ruleSet", rule.RuleSet);
        json.WriteStartArray("trials");
        foreach (var trial in rule.Trials)
        {
            json.WriteStartObject();
            json.WriteStartObject("exceptions");
            foreach (var exception in trial.Exceptions.OrderBy(exception => exception.Label, StringComparer.Ordinal))
            {
                json.WriteString(exception.Label, StrictNode.Spelling(exception.Truth));
            }
            json.WriteEndObject();
            json.WriteString("system", trial.System);
            json.WriteString("value", StrictNode.Spelling(trial.Truth));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("value", StrictNode.Spelling(rule.Truth));
        json.WriteEndObject();
    }

    private static void Provenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("provenance");
        json.WriteString("dictionary", provenance.DictionarySha256);
        json.WriteString("engine", provenance.EngineVersion);
        json.WriteString("input", provenance.InputSha256);
        json.WriteStartArray("ruleSets");
        foreach (var set in provenance.RuleSets)
        {
            json.WriteStartObject();
            json.WriteString("id", set.Id);
            json.WriteString("sha256", set.Sha256);
            json.WriteString("version", set.Version);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
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
}
