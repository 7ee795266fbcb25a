using System.Globalization;

namespace PcpdCases.Rules.Severity;

/// <summary>ENISA's severity of a breach, SE = DPC × EI + CB, exact in quarters; it describes harm and decides nothing.</summary>
public readonly record struct SeverityScore : IComparable<SeverityScore>
{
    private const int QuartersPerPoint = 4;

    private SeverityScore(int quarters) => Quarters = quarters;

    /// <summary>The score times four.</summary>
    public int Quarters { get; }

    /// <summary>The score itself; exact, since quarters are.</summary>
    public decimal Value => (decimal)Quarters / QuartersPerPoint;

    public SeverityBand Band => Quarters switch
    {
        < 2 * QuartersPerPoint => SeverityBand.Low,
        < 3 * QuartersPerPoint => SeverityBand.Medium,
        < 4 * QuartersPerPoint => SeverityBand.High,
        _ => SeverityBand.VeryHigh,
    };

    public static bool operator <(SeverityScore left, SeverityScore right) => left.Quarters < right.Quarters;

    public static bool operator >(SeverityScore left, SeverityScore right) => left.Quarters > right.Quarters;

    public static bool operator <=(SeverityScore left, SeverityScore right) => left.Quarters <= right.Quarters;

    public static bool operator >=(SeverityScore left, SeverityScore right) => left.Quarters >= right.Quarters;

    /// <summary>The score of a data processing context (1 to 4), an ease of identification (1 to 4 quarters) and circumstances (0 to 8 quarters).</summary>
    /// <exception cref="RulesException">A part out of its range; nothing is rounded or cut off.</exception>
    public static SeverityScore Of(int context, int easeQuarters, int circumstanceQuarters)
    {
        Require("DPC", context, 1, 4, "1 to 4");
        Require("EI", easeQuarters, 1, 4, "0.25, 0.5, 0.75 or 1");
        Require("CB", circumstanceQuarters, 0, 8, "0 to 2 in quarters");
        return new SeverityScore(context * easeQuarters + circumstanceQuarters);
    }

    /// <summary>A number in whole quarters, such as 0.75 as 3.</summary>
    /// <exception cref="RulesException">Not a multiple of a quarter.</exception>
    public static int ToQuarters(string part, decimal value)
    {
        return Math.Abs(value) <= 100 && value * QuartersPerPoint == decimal.Truncate(value * QuartersPerPoint)
            ? (int)(value * QuartersPerPoint)
            : throw new RulesException(string.Create(CultureInfo.InvariantCulture, $"{part} goes by quarters; {value} does not."));
    }

    /// <summary>A number that has to be whole, such as the data processing context.</summary>
    /// <exception cref="RulesException">Not whole.</exception>
    public static int ToWhole(string part, decimal value) =>
        value == decimal.Truncate(value) && Math.Abs(value) <= 100
            ? (int)value
            : throw new RulesException(string.Create(CultureInfo.InvariantCulture, $"{part} is a small whole number; {value} is not."));

    public int CompareTo(SeverityScore other) => Quarters.CompareTo(other.Quarters);

    /// <summary>The score as written, such as "3.75".</summary>
    public override string ToString() => Value.ToString("0.##", CultureInfo.InvariantCulture);

    private static void Require(string part, int value, int least, int most, string range)
    {
        if (value < least || value > most)
        {
            throw new RulesException($"{part} is {range}.");
        }
    }
}
