using System.Globalization;
using System.Text;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <summary>What a question was, as one hash: the order of its findings and the words around them do not matter.</summary>
internal static class InputRecord
{
    public static string Sha256(CaseFacts facts)
    {
        var text = new StringBuilder(256);
        var lines = new List<string>(facts.Findings.Count);
        foreach (var reading in facts.Findings)
        {
            Part(text, reading.Fact);
            Part(text, reading.System);
            Part(text, reading.Level);
            Part(text, reading.Value is { } value ? StrictNode.Spelling(value) : null);
            Part(text, StrictNode.Spelling(reading.Contribution));
            Part(text, Day(reading.HeldFrom));
            Part(text, Day(reading.HeldTo));
            Part(text, reading.Why is { } why ? StrictNode.Spelling(why) : null);
            lines.Add(text.ToString());
            text.Clear();
        }
        lines.Sort(StringComparer.Ordinal);
        Part(text, facts.Requirement.Code());
        Part(text, Day(facts.IncidentFrom));
        Part(text, Day(facts.IncidentTo));
        Part(text, StrictNode.Spelling(facts.MitigatingDefault));
        Part(text, facts.Scope is null ? "named" : "given");
        text.Append('\n');
        foreach (var area in facts.Scope?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>())
        {
            Part(text, area);
        }
        for (var at = 0; at < lines.Count; at++)
        {
            if (at == 0 || lines[at] != lines[at - 1])
            {
                text.Append('\n').Append(lines[at]);
            }
        }
        return EmbeddedFile.Sha256(Encoding.UTF8.GetBytes(text.ToString()));
    }

    // Each part with its length, so that no name can pass for two.
    private static void Part(StringBuilder text, string? part) =>
        text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:").Append(part).Append(';');

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
