using System.Text.Json;

namespace PcpdCases.Rules.Assessments;

/// <summary>Which rules a stored answer rested on.</summary>
public static class DecidedRules
{
    /// <summary>The ids of the rules that held, each once, in order.</summary>
    /// <param name="decisionRecord">What <see cref="Assessment.ToDecisionRecord"/> wrote.</param>
    /// <exception cref="JsonException">When it is no such record.</exception>
    public static IReadOnlyList<string> Of(string decisionRecord)
    {
        using var record = JsonDocument.Parse(decisionRecord);
        var holds = StrictNode.Spelling(Truth.True);
        return [.. record.RootElement.GetProperty("rules").EnumerateArray()
            .Where(rule => rule.GetProperty("value").ValueEquals(holds))
            .Select(rule => rule.GetProperty("id").GetString()!)
            .Distinct()];
    }
}
