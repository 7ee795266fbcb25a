namespace PcpdCases.Portal.Shared;

/// <summary>One field on which two officers differ.</summary>
public sealed class ConflictField(string name, string label, string before, string theirs, string mine)
{
    public string Name { get; } = name;

    public string Label { get; } = label;

    public string Before { get; } = before;

    public string Theirs { get; } = theirs;

    public string Mine { get; } = mine;

    /// <summary>Mine where I changed something; theirs where only they did.</summary>
    public bool TakeMine { get; set; } = mine != before;

    /// <summary>The fields that differ between what I typed and what is now saved.</summary>
    public static IReadOnlyList<ConflictField> Between(IReadOnlyDictionary<string, string> before, object theirs, object mine, Func<string, string> label)
    {
        var saved = FormValues.Of(theirs);
        return [.. FormValues.Of(mine)
            .Where(field => saved[field.Key] != field.Value)
            .Select(field => new ConflictField(field.Key, label(field.Key), before.GetValueOrDefault(field.Key, ""), saved[field.Key], field.Value))];
    }
}
