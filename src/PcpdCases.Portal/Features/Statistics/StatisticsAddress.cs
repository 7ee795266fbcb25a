using System.Globalization;
using PcpdCases.Application.Statistics;

namespace PcpdCases.Portal.Features.Statistics;

/// <summary>Writes what the reports are asked for as an address and reads it back; what cannot be read is left out.</summary>
public static class StatisticsAddress
{
    public static string Of(StatisticsPeriod period, bool hideSmall) => Urls.Reports + Query(period, hideSmall);

    /// <summary>The address under which the tables are sent as a file.</summary>
    public static string ExportOf(StatisticsPeriod period, bool hideSmall, string format) => $"{Urls.Exports}/statistics.{format}{Query(period, hideSmall)}";

    public static (StatisticsPeriod Period, bool HideSmall) Read(string? from, string? asOf, string? small, DateOnly today)
    {
        var end = Day(asOf) ?? today;
        var plain = StatisticsPeriod.YearUntil(end);
        return (plain with { From = Day(from) ?? plain.From }, small != Shown);
    }

    private const string Shown = "shown";

    private static string Query(StatisticsPeriod period, bool hideSmall) =>
        string.Create(CultureInfo.InvariantCulture, $"?from={period.From:yyyy-MM-dd}&asOf={period.AsOf:yyyy-MM-dd}{(hideSmall ? "" : $"&small={Shown}")}");

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1 and < 9999 ? day : null;
}
