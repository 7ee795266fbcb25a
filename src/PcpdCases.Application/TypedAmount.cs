using PcpdCases.Domain;

namespace PcpdCases.Application;

/// <summary>A number as it is typed: a bare figure is exact, nothing is unknown.</summary>
internal static class TypedAmount
{
    public static Amount Of(Precision? precision, long? number, long? upper) =>
        Amount.Of(precision ?? (number is null ? Precision.Unknown : Precision.Exact), number, upper);

    /// <summary>Whether the parts make one number.</summary>
    public static bool IsWhole(Precision? precision, long? number, long? upper) =>
        precision is { } stated ? IsWhole(stated, number, upper) : number is null or >= 0;

    private static bool IsWhole(Precision precision, long? number, long? upper) => precision switch
    {
        Precision.Unknown => number is null && upper is null,
        Precision.Exact or Precision.About or Precision.MoreThan or Precision.AtLeast => number >= 0 && upper is null,
        Precision.Range => number >= 0 && upper > number,
    };
}
