using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PcpdCases.Application.Persistence;

/// <summary>Keeps a few ordinals in one column, as "1,3,4".</summary>
internal static class OrdinalsConversion
{
    private const char Separator = ',';

    public static void HasOrdinals(this PropertyBuilder<IReadOnlyList<int>> property, int maxLength) => property
        .HasMaxLength(maxLength)
        .HasConversion(
            ordinals => string.Join(Separator, ordinals),
            text => Read(text),
            new ValueComparer<IReadOnlyList<int>>(
                (one, other) => one!.SequenceEqual(other!),
                ordinals => ordinals.Aggregate(0, (hash, ordinal) => HashCode.Combine(hash, ordinal))));

    private static IReadOnlyList<int> Read(string text) =>
        [.. text.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
}
