using System.Globalization;

namespace PcpdCases.Rules.RuleSets;

/// <summary>The version of a rule set: major where an outcome can fall, minor where one can only rise, patch where none changes.</summary>
public sealed record RuleSetVersion(int Major, int Minor, int Patch) : IComparable<RuleSetVersion>
{
    public static bool operator <(RuleSetVersion left, RuleSetVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(RuleSetVersion left, RuleSetVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(RuleSetVersion left, RuleSetVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RuleSetVersion left, RuleSetVersion right) => left.CompareTo(right) >= 0;

    public int CompareTo(RuleSetVersion? other) =>
        other is null ? 1 : (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <summary>The version as written, such as "2.0.1".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    internal static RuleSetVersion Read(StrictNode node)
    {
        var parts = node.Text().Split('.');
        var numbers = new int[3];
        for (var at = 0; at < numbers.Length; at++)
        {
            if (parts.Length != numbers.Length || !int.TryParse(parts[at], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[at]))
            {
                throw node.Wrong("a version as 2.0.1 is expected");
            }
        }
        return new RuleSetVersion(numbers[0], numbers[1], numbers[2]);
    }
}
