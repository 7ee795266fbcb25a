using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;

namespace PcpdCases.Benchmarks.Lists;

/// <summary>Times what the portal reads at scale, beside the same read by hand, in turns; ends with the worst ratio.</summary>
internal static class ListsReport
{
    private const double WorstAllowed = 2;
    // A portal runs for weeks. Its code is compiled for good when it has run some thirty times, and only once nothing new is being compiled.
    private const int Warmups = 60;
    private static readonly TimeSpan WarmupTime = TimeSpan.FromSeconds(1);
    private const int Readings = 40;

    /// <param name="cases">How many cases the office holds.</param>
    /// <param name="only">Measures only what has this in its name; everything when empty.</param>
    public static async Task<int> RunAsync(int cases, string only)
    {
        using var office = await FilledOffice.OpenAsync(cases);
        var actor = Actor.Officer("compliance");
        var today = HongKongTime.DateOf(office.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var hand = new ByHand(office, actor.Handle, today);
        var fullest = (await hand.OneAsync("SELECT i.Number FROM Incidents i ORDER BY i.DocumentsCounted DESC, i.Number"))!;
        var estimates = (int)await office.CountAsync($"SELECT COUNT(*) FROM AffectedEstimates e JOIN AffectedGroups g ON g.Id = e.AffectedGroupId JOIN Incidents i ON i.Id = g.IncidentId WHERE i.Number = '{fullest}'");
        MeasuredQuery[] all =
        [
            .. CaseListQueries.All(office, actor, hand), .. CaseFileQueries.All(office, fullest, estimates, actor, hand), .. TextSearchQueries.All(office, actor, hand),
        ];
        var queries = Array.FindAll(all, query => query.Name.Contains(only, StringComparison.OrdinalIgnoreCase));
        foreach (var query in queries)
        {
            await WarmAsync(query);
        }
        Line($"{cases} cases; the fullest is {fullest}. Milliseconds, median and 95th percentile of {Readings} readings, in turns.");
        Line($"{"",-40} {"product",9} {"p95",8} {"by hand",9} {"ratio",6}");
        var worst = (Ratio: 0.0, Name: "none");
        foreach (var query in queries)
        {
            await WarmAsync(query);
            var (product, byHand) = await MeasureAsync(query);
            var ratio = Median(product) / Median(byHand);
            var late = Percentile95(product) > query.TargetMilliseconds ? $"  over {query.TargetMilliseconds:F0}" : "";
            Line($"{query.Name,-40} {Median(product),9:F2} {Percentile95(product),8:F2} {Median(byHand),9:F2} {ratio,6:F2}{late}");
            worst = ratio > worst.Ratio ? (ratio, query.Name) : worst;
        }
        Line($"worst ratio {worst.Ratio:F2} ({worst.Name})");
        return worst.Ratio <= WorstAllowed ? 0 : 1;
    }

    private static async Task WarmAsync(MeasuredQuery query)
    {
        var warming = Stopwatch.StartNew();
        for (var round = 0; round < Warmups || warming.Elapsed < WarmupTime; round++)
        {
            var (rows, same) = (await query.Product(), await query.Hand());
            if (rows != same)
            {
                throw new InvalidOperationException($"{query.Name}: the product reads {rows} rows, by hand {same}; they do not do the same.");
            }
        }
    }

    private static async Task<(double[] Product, double[] ByHand)> MeasureAsync(MeasuredQuery query)
    {
        var (product, byHand) = (new double[Readings], new double[Readings]);
        for (var at = 0; at < Readings; at++)
        {
            product[at] = await TimeAsync(query.Product);
            byHand[at] = await TimeAsync(query.Hand);
        }
        Array.Sort(product);
        Array.Sort(byHand);
        return (product, byHand);
    }

    private static async Task<double> TimeAsync(Func<Task<int>> read)
    {
        var clock = Stopwatch.StartNew();
        await read();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Median(double[] sorted) => sorted[sorted.Length / 2];

    private static double Percentile95(double[] sorted) => sorted[(int)Math.Ceiling(sorted.Length * 0.95) - 1];

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
