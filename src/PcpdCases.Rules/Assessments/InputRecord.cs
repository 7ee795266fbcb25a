using System.Globalization;
using System.Text;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Assessments;

/// <summary>What a question was, as one hash: the order of its findings and the words around them do not matter.</summary>
internal static class InputRecord
{
    public static string Sha256(CaseFacts facts)
    {
        var lines = facts.Findings
            .Select(reading => Line(
                reading.Fact, reading.System, reading.Level, reading.Value?.ToString(),
                reading.Contribution.ToString(), Day(reading.HeldFrom), Day(reading.HeldTo), reading.Why?.ToString()))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Prepend(Line([.. facts.Scope?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()]))
            .Prepend(Line(
                facts.Requirement.Code(), Day(facts.IncidentFrom), Day(facts.IncidentTo),
                facts.MitigatingDefault.ToString(), facts.Scope is null ? "named" : "given"));
        return EmbeddedFile.Sha256(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    // Each part with its length, so that no name can pass for two.
    private static string Line(params string?[] parts) =>
        string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part};")));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
