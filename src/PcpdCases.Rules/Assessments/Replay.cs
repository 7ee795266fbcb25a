using System.Text;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>Asks again what was asked when a decision was formed, and compares the answers byte by byte.</summary>
public static class Replay
{
    /// <summary>Null when the answer is the stored decision record; else what is different, in a sentence.</summary>
    /// <param name="question">The facts as <see cref="FactsFile.Write"/> wrote them.</param>
    /// <param name="record">The decision record stored beside them.</param>
    /// <param name="book">The rules to ask.</param>
    /// <param name="calendar">The calendar to count with.</param>
    public static string? Difference(string question, string record, RuleBook book, HolidayCalendar calendar)
    {
        try
        {
            var answer = Assessor.Assess(FactsFile.Read(Encoding.UTF8.GetBytes(question), "the stored facts"), book, calendar);
            var again = answer.ToDecisionRecord();
            return string.Equals(again, record, StringComparison.Ordinal)
                ? null
                : $"the record differs from character {Shared(again, record) + 1}; the outcome is now {StrictNode.Spelling(answer.Outcome)}";
        }
        catch (RulesException refusal)
        {
            return refusal.Message;
        }
    }

    private static int Shared(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}
