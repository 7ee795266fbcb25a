using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Assessments;

/// <summary>A case checked and laid out against a dictionary, ready to be asked as often as wanted, by one thread at a time.</summary>
public sealed class PreparedCase
{
    /// <exception cref="RulesException">A malformed or contradictory finding.</exception>
    public PreparedCase(CaseFacts facts, FactDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(dictionary);
        Table.Load(facts, dictionary);
    }

    internal CaseTable Table { get; } = new();

    /// <summary>What the case is, as one hash; worked out when it is first asked for.</summary>
    internal string InputSha256 => field ??= InputRecord.Sha256(Table);

    /// <exception cref="RulesException">The book has another dictionary.</exception>
    internal CaseTable For(RuleBook book) => ReferenceEquals(Table.Dictionary, book.Dictionary)
        ? Table
        : throw new RulesException("The case was prepared with another dictionary.");
}
