using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PcpdCases.Benchmarks.Rules;

/// <summary>Runs the benchmarks of the rules service and prints them as ratios, since machines differ and are noisy.</summary>
internal static class RulesReport
{
    private const double NanosecondsPerSecond = 1e9;

    public static int Run()
    {
        var config = ManualConfig.CreateMinimumViable()
            .AddJob(Job.Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(20), logOutput: false)).WithWarmupCount(3).WithIterationCount(7))
            .WithOptions(ConfigOptions.DisableOptimizationsValidator);
        var summaries = new[] { BenchmarkRunner.Run<AssessmentBenchmarks>(config), BenchmarkRunner.Run<ReplayBenchmarks>(config) };
        var reports = summaries.SelectMany(summary => summary.Reports).Where(report => report.ResultStatistics is not null)
            .ToDictionary(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name);
        if (reports.Count != 9)
        {
            ConsoleLogger.Default.WriteLineError("A benchmark did not finish; see above.");
            return 1;
        }
        var theirs = Median(reports[nameof(AssessmentBenchmarks.RulesEngine)]);
        var outcome = theirs / Median(reports[nameof(AssessmentBenchmarks.OutcomeAlone)]);
        var named = theirs / Median(reports[nameof(AssessmentBenchmarks.OutcomeOfNamedFacts)]);
        var explained = Median(reports[nameof(AssessmentBenchmarks.RulesEngineExplained)]) / Median(reports[nameof(AssessmentBenchmarks.FullExplanation)]);
        var explanationOfNamed = theirs / Median(reports[nameof(AssessmentBenchmarks.FullExplanationOfNamedFacts)]);
        var explanation = theirs / Median(reports[nameof(AssessmentBenchmarks.FullExplanation)]);
        var json = theirs / Median(reports[nameof(AssessmentBenchmarks.JsonToJson)]);
        var allocated = reports[nameof(AssessmentBenchmarks.OutcomeAlone)].GcStats.GetBytesAllocatedPerOperation(reports[nameof(AssessmentBenchmarks.OutcomeAlone)].BenchmarkCase);
        var replay = Median(reports[nameof(ReplayBenchmarks.Outcomes)]) / NanosecondsPerSecond;
        var records = Median(reports[nameof(ReplayBenchmarks.TenThousandRecords)]) / NanosecondsPerSecond;
        Line($"outcome only        {outcome,8:F1} times RulesEngine's speed (target 20), {allocated} bytes allocated (target 0)");
        Line($"  from named facts  {named,8:F1} times RulesEngine's speed on a ready typed input");
        Line($"full explanation    {explanation,8:F2} times RulesEngine's speed (target 1)");
        Line($"  from named facts  {explanationOfNamed,8:F2} times RulesEngine's speed on a ready typed input");
        Line($"                    {explained,8:F2} times the speed of RulesEngine telling the parts of each rule");
        Line($"JSON to JSON        {json,8:F2} times RulesEngine's speed on a ready typed input");
        Line($"replay of 100,000   {replay,8:F2} s for the outcomes (target below 2); whole records at {10_000 / records,0:F0} a second");
        return outcome >= 20 && explanation >= 1 && allocated == 0 && replay < 2 ? 0 : 1;
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
