using System.Text;
using System.Text.Json;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>Asks again what was asked when a decision was formed, of the very rules it was asked of, and compares the answers byte by byte.</summary>
public sealed class Replay(HolidayCalendar calendar)
{
    private readonly Dictionary<string, RuleBook> _books = new(StringComparer.Ordinal);

    /// <summary>Null when the answer is the stored decision record; else what is different, in a sentence.</summary>
    /// <param name="question">The facts as <see cref="FactsFile.Write"/> wrote them.</param>
    /// <param name="record">The decision record stored beside them.</param>
    public string? Difference(string question, string record)
    {
        try
        {
            var (book, engine) = AskedOf(record);
            var answer = Assessor.Assess(FactsFile.Read(Encoding.UTF8.GetBytes(question), "the stored facts"), book, calendar);
            // A later engine must say the same; only its own number is not compared.
            var again = (answer with { Provenance = answer.Provenance with { EngineVersion = engine } }).ToDecisionRecord();
            return string.Equals(again, record, StringComparison.Ordinal)
                ? null
                : $"the record differs from character {Shared(again, record) + 1}; the outcome is now {StrictNode.Spelling(answer.Outcome)}";
        }
        catch (RulesException refusal)
        {
            return refusal.Message;
        }
    }

    /// <summary>The published dictionary and rule sets whose hashes the record bears, and the engine's number.</summary>
    private (RuleBook Book, string Engine) AskedOf(string record)
    {
        try
        {
            using var json = JsonDocument.Parse(record);
            var provenance = json.RootElement.GetProperty("provenance");
            var dictionary = provenance.GetProperty("dictionary").GetString()!;
            var sets = provenance.GetProperty("ruleSets").EnumerateArray().Select(set => set.GetProperty("sha256").GetString()!).ToList();
            var name = $"{dictionary} {string.Join(' ', sets)}";
            if (!_books.TryGetValue(name, out var book))
            {
                _books.Add(name, book = RuleBook.AsPublished(dictionary, sets));
            }
            return (book, provenance.GetProperty("engine").GetString()!);
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new RulesException("The decision record does not say which rules it was asked of.", unreadable);
        }
    }

    private static int Shared(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}
