using System.Reflection;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Tests.Door;

public sealed class JournalEntryTests
{
    private static readonly DateTime At = new(2025, 1, 3, 2, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void FirstBreak_WhenChainIsWhole_IsNull()
    {
        Assert.Null(JournalChain.FirstBreak(Chain(3)));
    }

    [Theory]
    [InlineData(nameof(JournalEntry.Why), "another reason")]
    [InlineData(nameof(JournalEntry.ActorHandle), "somebody")]
    [InlineData(nameof(JournalEntry.Changes), "[]")]
    [InlineData(nameof(JournalEntry.Subject), "2025-00001/b")]
    public void FirstBreak_WhenALineWasChanged_NamesIt(string field, string value)
    {
        var chain = Chain(3);
        typeof(JournalEntry).GetProperty(field)!.SetValue(chain[1], value, BindingFlags.NonPublic | BindingFlags.Instance, null, null, null);

        Assert.Equal("2025-00001: line 2 was changed after it was written.", JournalChain.FirstBreak(chain));
    }

    [Fact]
    public void FirstBreak_WhenALineIsMissing_NamesIt()
    {
        var chain = Chain(3);
        chain.RemoveAt(1);

        Assert.Equal("2025-00001: line 2 is missing (found 3).", JournalChain.FirstBreak(chain));
    }

    [Theory]
    [InlineData("2025-00001/b/findings/5", "2025-00001")]
    [InlineData("2025-00001", "2025-00001")]
    [InlineData("organisations/5", null)]
    [InlineData("2025x00001/b", null)]
    public void CaseNumberOf_WhenGivenASubject_FindsTheCase(string subject, string? expected)
    {
        Assert.Equal(expected, JournalEntryDraft.CaseNumberOf(subject));
    }

    private static List<JournalEntry> Chain(int length)
    {
        var chain = new List<JournalEntry>();
        for (var position = 1; position <= length; position++)
        {
            chain.Add(JournalEntry.Of(
                "2025-00001",
                new JournalEntryDraft(JournalKind.Write, "2025-00001/a", "a reason", "[{}]"),
                "manager",
                "CloseProceeding",
                Guid.NewGuid(),
                At,
                position,
                chain.LastOrDefault()?.Hash ?? ""));
        }
        return chain;
    }
}
