using System.Globalization;

namespace PcpdCases.Domain;

/// <summary>A whole number as its source states it: exact, about, more than, at least, a range, or unknown.</summary>
public sealed record Amount
{
    private Amount(Precision precision, long? number, long? upper)
    {
        Precision = precision;
        Number = number;
        Upper = upper;
    }

    public static Amount Unknown { get; } = new(Precision.Unknown, null, null);

    public Precision Precision { get; private init; }

    /// <summary>The number, or the lower end of a range; null when unknown.</summary>
    public long? Number { get; private init; }

    /// <summary>The upper end of a range; null otherwise.</summary>
    public long? Upper { get; private init; }

    public static Amount Exact(long number) => Of(Precision.Exact, number, null);

    public static Amount About(long number) => Of(Precision.About, number, null);

    public static Amount MoreThan(long number) => Of(Precision.MoreThan, number, null);

    public static Amount AtLeast(long number) => Of(Precision.AtLeast, number, null);

    public static Amount Between(long lower, long upper) => Of(Precision.Range, lower, upper);

    /// <summary>An amount from its three parts.</summary>
    /// <exception cref="DomainException">When the parts do not belong together.</exception>
    public static Amount Of(Precision precision, long? number, long? upper)
    {
        if (precision == Precision.Unknown)
        {
            return number is null && upper is null
                ? Unknown
                : throw new DomainException("A number that is unknown has no figure. Remove the figure or say how exact it is.");
        }
        if (number is null or < 0)
        {
            throw new DomainException("A number needs a figure of zero or more, or is marked as unknown.");
        }
        if (precision == Precision.Range && (upper is null || upper <= number))
        {
            throw new DomainException("A range needs an upper end above its lower end.");
        }
        if (precision != Precision.Range && upper is not null)
        {
            throw new DomainException("Only a range has an upper end. Remove it or choose a range.");
        }
        return new Amount(precision, number, upper);
    }

    /// <summary>Whether the exact number given is one that this amount allows; "about" allows any.</summary>
    public bool Allows(long exact) => Precision switch
    {
        Precision.Unknown => true,
        Precision.Exact => exact == Number,
        Precision.About => true,
        Precision.MoreThan => exact > Number,
        Precision.AtLeast => exact >= Number,
        Precision.Range => exact >= Number && exact <= Upper,
    };

    /// <summary>The amount in English, for the journal and explanations.</summary>
    public override string ToString() => Precision switch
    {
        Precision.Unknown => "unknown",
        Precision.Exact => Figure(Number),
        Precision.About => $"about {Figure(Number)}",
        Precision.MoreThan => $"more than {Figure(Number)}",
        Precision.AtLeast => $"at least {Figure(Number)}",
        Precision.Range => $"{Figure(Number)} to {Figure(Upper)}",
    };

    private static string Figure(long? number) => (number ?? 0).ToString("N0", CultureInfo.InvariantCulture);
}
