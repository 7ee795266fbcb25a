using System.Text;
using BenchmarkDotNet.Attributes;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Benchmarks.Rules;

/// <summary>Every case of an office of 100,000, asked again.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private const int Cases = 100_000;

    private CaseFacts[] _cases = [];
    private PossibleOutcomes[] _outcomes = [];
    private (string Question, string Record)[] _stored = [];

    [GlobalSetup]
    public void Setup()
    {
        _cases = BenchmarkCases.Make(Cases);
        _outcomes = [.. _cases.Select(facts => OutcomeOnly.Of(facts, RuleBook.Published))];
        _stored = [.. _cases.Take(Cases / 10).Select(facts => (
            Encoding.UTF8.GetString(BenchmarkCases.ToJson(facts)),
            Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published).ToDecisionRecord()))];
    }

    /// <summary>Outcomes of 100,000 cases compared with what they were.</summary>
    [Benchmark]
    public int Outcomes()
    {
        var same = 0;
        for (var at = 0; at < _cases.Length; at++)
        {
            same += OutcomeOnly.Of(_cases[at], RuleBook.Published) == _outcomes[at] ? 1 : 0;
        }
        return same == Cases ? same : throw new InvalidOperationException("An outcome differs.");
    }

    /// <summary>10,000 stored determinations, from their stored JSON to the same bytes.</summary>
    [Benchmark]
    public int TenThousandRecords()
    {
        var replay = new Replay(HolidayCalendar.Published);
        foreach (var (question, record) in _stored)
        {
            if (replay.Difference(question, record) is { } difference)
            {
                throw new InvalidOperationException(difference);
            }
        }
        return _stored.Length;
    }
}
