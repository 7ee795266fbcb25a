namespace PcpdCases.Rules.RuleSets;

/// <summary>A rule set somebody thinks of publishing, with everything wrong with it and how it differs from what stands.</summary>
/// <param name="RuleSet">Null when the file cannot be read as a rule set at all.</param>
/// <param name="Problems">What the linter says, each with its place; empty when it could be published.</param>
/// <param name="Difference">From the version it would follow; null when there is none or the file cannot be read.</param>
public sealed record RuleSetDraft(RuleSet? RuleSet, IReadOnlyList<string> Problems, RuleSetDiff? Difference)
{
    /// <summary>The largest file read, in bytes.</summary>
    public const int MostBytes = StrictNode.MostBytes;

    /// <summary>The draft in a file, beside the rule sets of a book.</summary>
    /// <param name="file">Its name and bytes.</param>
    /// <param name="tests">The tests that come with it; null without any.</param>
    /// <param name="book">What it would join.</param>
    public static RuleSetDraft Read(DraftFile file, DraftFile? tests, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(book);
        var (read, problems) = TestsIn(tests);
        problems.AddRange(RuleSetLinter.Lint(file.Bytes, file.Name, book, read));
        try
        {
            var set = RuleSet.Read(file.Bytes, file.Name, book.Dictionary);
            return new(set, problems, book.Followed(set) is { } followed ? RuleSetDiff.Between(followed, set, book.Dictionary) : null);
        }
        catch (RulesException)
        {
            // The linter has told it already.
            return new(null, problems, null);
        }
    }

    private static (IReadOnlyList<RuleTest> Tests, List<string> Problems) TestsIn(DraftFile? tests)
    {
        try
        {
            return (tests is null ? [] : RuleTest.Read(tests.Bytes, tests.Name), []);
        }
        catch (RulesException unreadable)
        {
            return ([], [unreadable.Message]);
        }
    }
}

/// <summary>A file as it was handed in.</summary>
public sealed record DraftFile(string Name, byte[] Bytes);
