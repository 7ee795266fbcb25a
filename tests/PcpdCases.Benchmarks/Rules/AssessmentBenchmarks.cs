using BenchmarkDotNet.Attributes;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;
using RulesEngine.Models;

namespace PcpdCases.Benchmarks.Rules;

/// <summary>One case, asked every way, beside RulesEngine on the same rules.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    public const int Cases = 64;

    private CaseFacts[] _cases = [];
    private PreparedCase[] _prepared = [];
    private byte[][] _files = [];
    private RuleParameter[] _inputs = [];
    private RulesEngine.RulesEngine _engine = null!;
    private RulesEngine.RulesEngine _explaining = null!;

    [GlobalSetup]
    public void Setup()
    {
        _cases = BenchmarkCases.Make(Cases);
        _prepared = [.. _cases.Select(facts => new PreparedCase(facts, FactDictionary.Published))];
        _files = [.. _cases.Select(BenchmarkCases.ToJson)];
        _inputs = [.. _cases.Select(facts => RuleParameter.Create("facts", EngineRules.Input(facts)))];
        _engine = EngineRules.Build(RuleBook.Published.InForce.Last(set => set.Requirement == Requirement.Dpp41));
        _explaining = EngineRules.BuildExplained(RuleBook.Published.InForce.Last(set => set.Requirement == Requirement.Dpp41));
        CheckBothAgree(_engine);
        CheckBothAgree(_explaining);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public Task<int> RulesEngine() => AskAsync(_engine);

    /// <summary>The parts of every rule told one by one, as RulesEngine can: each a nested rule with a message.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public Task<int> RulesEngineExplained() => AskAsync(_explaining);

    /// <summary>On a ready typed input, as RulesEngine is given one.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int OutcomeAlone()
    {
        var found = 0;
        foreach (var prepared in _prepared)
        {
            found += OutcomeOnly.Of(prepared, RuleBook.Published) == PossibleOutcomes.Contravention ? 1 : 0;
        }
        return found;
    }

    /// <summary>With every finding looked up by its name, checked and laid out first.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int OutcomeOfNamedFacts()
    {
        var found = 0;
        foreach (var facts in _cases)
        {
            found += OutcomeOnly.Of(facts, RuleBook.Published) == PossibleOutcomes.Contravention ? 1 : 0;
        }
        return found;
    }

    /// <summary>Every section, on a ready typed input, as RulesEngine is given one.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int FullExplanation()
    {
        var found = 0;
        foreach (var prepared in _prepared)
        {
            found += Assessor.Assess(prepared, RuleBook.Published, HolidayCalendar.Published).Outcome == Outcome.Contravention ? 1 : 0;
        }
        return found;
    }

    /// <summary>With every finding looked up by its name, checked, laid out and hashed first.</summary>
    [Benchmark(OperationsPerInvoke = Cases)]
    public int FullExplanationOfNamedFacts()
    {
        var found = 0;
        foreach (var facts in _cases)
        {
            found += Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published).Outcome == Outcome.Contravention ? 1 : 0;
        }
        return found;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public int JsonToJson()
    {
        var length = 0;
        foreach (var file in _files)
        {
            length += Assessor.Assess(FactsFile.Read(file, "case"), RuleBook.Published, HolidayCalendar.Published).ToDecisionRecord().Length;
        }
        return length;
    }

    private async Task<int> AskAsync(RulesEngine.RulesEngine engine)
    {
        var found = 0;
        foreach (var input in _inputs)
        {
            var results = await engine.ExecuteAllRulesAsync(EngineRules.Workflow, input);
            found += results.Exists(result => result.IsSuccess) ? 1 : 0;
        }
        return found;
    }

    // A comparison of speed says something only where both find the same.
    private void CheckBothAgree(RulesEngine.RulesEngine engine)
    {
        for (var at = 0; at < Cases; at++)
        {
            var theirs = engine.ExecuteAllRulesAsync(EngineRules.Workflow, _inputs[at]).AsTask().GetAwaiter().GetResult().Exists(result => result.IsSuccess);
            var ours = OutcomeOnly.Of(_cases[at], RuleBook.Published) == PossibleOutcomes.Contravention;
            if (theirs != ours)
            {
                throw new InvalidOperationException($"Case {at}: RulesEngine finds {theirs}, the rules service {ours}.");
            }
        }
    }
}
