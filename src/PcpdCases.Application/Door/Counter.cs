namespace PcpdCases.Application.Door;

/// <summary>A row that gives consecutive numbers, raised in the transaction that uses the number.</summary>
public sealed class Counter
{
    public const int NameMaxLength = 64;

    private Counter()
    {
    }

    public string Name { get; private set; } = "";

    public int Value { get; private set; }

    public static Counter StartedAt(string name, int value) => new() { Name = name, Value = value };

    internal int Next() => ++Value;
}
