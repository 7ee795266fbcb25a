namespace PcpdCases.Application.Door;

/// <summary>What an officer has typed into a form and not yet saved; outside the journal.</summary>
public sealed class Draft
{
    public const int KeyMaxLength = 200;

    private Draft()
    {
    }

    public long Id { get; private set; }

    public string Owner { get; private set; } = "";

    /// <summary>The form and what it is about, such as "2026-00042/b/findings/new".</summary>
    public string Key { get; private set; } = "";

    /// <summary>Field name to typed text, as JSON.</summary>
    public string Mine { get; private set; } = "{}";

    /// <summary>The version of the section the form was filled from; null for a new thing.</summary>
    public int? BaseVersion { get; private set; }

    /// <summary>The client's count of keystroke batches; a late lower one never overwrites.</summary>
    public long Sequence { get; private set; }

    public DateTime SavedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public static Draft Start(string owner, string key) => new() { Owner = owner, Key = key, Sequence = -1 };

    /// <summary>Takes the text unless it is older than what is kept.</summary>
    public bool Keep(long sequence, string mine, int? baseVersion, DateTime now, TimeSpan life)
    {
        if (sequence <= Sequence)
        {
            return false;
        }
        Sequence = sequence;
        Mine = mine;
        BaseVersion = baseVersion;
        SavedAt = now;
        ExpiresAt = now + life;
        return true;
    }
}
