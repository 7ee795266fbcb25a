using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PcpdCases.Application.Door;

/// <summary>One line of the journal: who did, read, exported or was refused what, when and why; append only.</summary>
public sealed class JournalEntry
{
    public const int ChainMaxLength = 32;
    public const int SubjectMaxLength = 200;
    public const int WhyMaxLength = 4000;

    /// <summary>The chain of everything that belongs to no case.</summary>
    public const string OfficeChain = "office";

    private JournalEntry()
    {
    }

    /// <summary>Order of writing over all chains.</summary>
    public long Sequence { get; private set; }

    /// <summary>The case number, or <see cref="OfficeChain"/>.</summary>
    public string Chain { get; private set; } = "";

    /// <summary>1, 2, 3 … within the chain; a gap or a repeat is tampering.</summary>
    public int Position { get; private set; }

    public DateTime At { get; private set; }

    public string ActorHandle { get; private set; } = "";

    public JournalKind Kind { get; private set; }

    /// <summary>The use case, such as "RecordFinding".</summary>
    public string Act { get; private set; } = "";

    /// <summary>What it is about, such as "2026-00042/b/findings/5".</summary>
    public string Subject { get; private set; } = "";

    public string? Why { get; private set; }

    /// <summary>Old → new, field by field, as JSON; null when nothing was written.</summary>
    public string? Changes { get; private set; }

    public Guid OperationId { get; private set; }

    /// <summary>Hash of the entry before it in the chain, "" for the first.</summary>
    public string PreviousHash { get; private set; } = "";

    public string Hash { get; private set; } = "";

    internal static JournalEntry Of(
        string chain, JournalEntryDraft draft, string actorHandle, string act, Guid operationId, DateTime at, int position, string previousHash)
    {
        var entry = new JournalEntry
        {
            Chain = chain,
            Position = position,
            At = at,
            ActorHandle = actorHandle,
            Kind = draft.Kind,
            Act = act,
            Subject = draft.Subject,
            Why = draft.Why,
            Changes = draft.Changes,
            OperationId = operationId,
            PreviousHash = previousHash,
        };
        entry.Hash = entry.ComputeHash();
        return entry;
    }

    /// <summary>SHA-256 in lower-case hexadecimal over every stored field but the sequence and the hash itself.</summary>
    public string ComputeHash()
    {
        // A JSON array of strings: no separator can be forged by what somebody typed.
        var fields = new[]
        {
            PreviousHash,
            Chain,
            Position.ToString(System.Globalization.CultureInfo.InvariantCulture),
            At.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", System.Globalization.CultureInfo.InvariantCulture),
            ActorHandle,
            Kind.ToString(),
            Act,
            Subject,
            Why,
            Changes,
            OperationId.ToString("D"),
        };
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(fields))));
    }
}

/// <summary>What a journal line records.</summary>
public enum JournalKind
{
    Write,
    Read,
    Export,
    Refusal,
}

/// <summary>A journal line before the Desk has given it its place in the chain.</summary>
internal sealed record JournalEntryDraft(JournalKind Kind, string Subject, string? Why, string? Changes)
{
    public string Chain => CaseNumberOf(Subject) ?? JournalEntry.OfficeChain;

    /// <summary>"2026-00042" of "2026-00042/b/findings/5"; null for a subject outside every case.</summary>
    public static string? CaseNumberOf(string subject)
    {
        var head = subject.Split('/')[0];
        return head.Length == 10 && head[4] == '-' && head.Where((_, i) => i != 4).All(char.IsAsciiDigit) ? head : null;
    }
}
