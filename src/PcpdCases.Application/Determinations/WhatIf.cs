using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Application.Determinations;

/// <summary>One question asked with other readings than were found: in memory only, never written, never what is proposed.</summary>
public sealed class WhatIf(ProceedingAssessment asFound)
{
    private readonly Dictionary<FindingKey, FactReading> _found = asFound.Facts.Findings.ToDictionary(KeyOf);
    private readonly Dictionary<FindingKey, FactReading> _assumed = [];
    private FactValue _mitigatingDefault = asFound.Facts.MitigatingDefault;

    public ProceedingAssessment AsFound { get; } = asFound;

    /// <summary>The last answer the rules gave; refused only when they never gave one.</summary>
    public ProceedingAssessment Now { get; private set; } = asFound;

    /// <summary>Why the rules refuse what is assumed, while <see cref="Now"/> stays as it was; null when they do not.</summary>
    public string? Refusal { get; private set; }

    public bool IsOn => _assumed.Count > 0 || _mitigatingDefault != AsFound.Facts.MitigatingDefault;

    /// <summary>How mitigating facts nobody listed are read.</summary>
    public FactValue MitigatingDefault
    {
        get => _mitigatingDefault;
        set
        {
            _mitigatingDefault = value;
            Work();
        }
    }

    /// <summary>What the rules were asked about: gates, then what speaks against the data user, then for it.</summary>
    public IReadOnlyList<FindingKey> Readings
    {
        get
        {
            var keys = _found.Keys.Union(_assumed.Keys)
                .Union((AsFound.Assessment?.Gates ?? []).Select(gate => new FindingKey(gate.Fact, null)))
                .ToLookup(key => key.Fact, StringComparer.Ordinal);
            return
            [
                .. FactDictionary.Published.Facts.Where(fact => keys.Contains(fact.Id)).OrderBy(Place)
                    .SelectMany(fact => keys[fact.Id].OrderBy(key => key.System, StringComparer.Ordinal)),
            ];
        }
    }

    /// <summary>Facts the rules on the requirement know and nobody has read; what could excuse a rule that came true stands first.</summary>
    public IReadOnlyList<FactDefinition> Addable
    {
        get
        {
            var read = _found.Keys.Concat(_assumed.Keys).Select(key => key.Fact).ToHashSet(StringComparer.Ordinal);
            var excuses = (Now.Assessment?.Issues ?? []).SelectMany(issue => issue.Rules).SelectMany(rule => rule.Trials).Where(trial => trial.Truth is Truth.True)
                .SelectMany(trial => trial.Exceptions).SelectMany(exception => exception.Application).Select(fact => fact.Fact).ToHashSet(StringComparer.Ordinal);
            return
            [
                .. RuleBook.Published.InForce.Where(set => set.Requirement == AsFound.Facts.Requirement)
                    .SelectMany(set => set.Rules).SelectMany(rule => rule.Facts).Distinct()
                    .Where(fact => !read.Contains(fact.Id))
                    .OrderByDescending(fact => excuses.Contains(fact.Id)),
            ];
        }
    }

    /// <summary>The rules that come out otherwise than on what was found.</summary>
    public IReadOnlyList<RuleChange> Changes
    {
        get
        {
            var (before, now) = (Truths(AsFound.Assessment), Truths(Now.Assessment));
            return
            [
                .. before.Keys.Union(now.Keys)
                    .Select(rule => new RuleChange(rule.Id, (now.GetValueOrDefault(rule) ?? before[rule]).Text, before.GetValueOrDefault(rule)?.Truth, now.GetValueOrDefault(rule)?.Truth))
                    .Where(change => change.Before != change.Now),
            ];
        }
    }

    public FactReading? Found(FindingKey key) => _found.GetValueOrDefault(key);

    /// <summary>What is assumed instead of what was found; null while it is read as found.</summary>
    public FactReading? Assumed(FindingKey key) => _assumed.GetValueOrDefault(key);

    /// <summary>Reads a fact otherwise than found, or one that nobody has found yet.</summary>
    public void Assume(FactReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Put(reading);
        Work();
    }

    /// <summary>Reads every finding of a load-bearing set as not made out.</summary>
    public void AssumeNotMadeOut(IEnumerable<FindingKey> set)
    {
        ArgumentNullException.ThrowIfNull(set);
        foreach (var key in set)
        {
            var best = FactDictionary.Published.Find(key.Fact)?.Levels?[0].Id;
            Put((Found(key) ?? new FactReading(key.Fact) { System = key.System }) with { Level = best, Value = best is null ? FactValue.NotEstablished : null });
        }
        Work();
    }

    /// <summary>Reads a fact as found again; one that nobody has found is left out.</summary>
    public void ReadAsFound(FindingKey key)
    {
        _assumed.Remove(key);
        Work();
    }

    /// <summary>Reads everything as found again.</summary>
    public void Reset()
    {
        _assumed.Clear();
        _mitigatingDefault = AsFound.Facts.MitigatingDefault;
        Work();
    }

    // What is only assumed rests on no evidence.
    private void Put(FactReading reading) => _assumed[KeyOf(reading)] = reading with { Evidence = [], Why = null };

    private void Work()
    {
        var answer = !IsOn ? AsFound : AssessmentQueries.Of(AsFound.FactsVersion, AsFound.Facts with
        {
            MitigatingDefault = _mitigatingDefault,
            Findings = [.. AsFound.Facts.Findings.Select(reading => _assumed.GetValueOrDefault(KeyOf(reading), reading)), .. _assumed.Where(entry => !_found.ContainsKey(entry.Key)).Select(entry => entry.Value)],
        });
        Refusal = IsOn ? answer.Refusal : null;
        if (Refusal is null)
        {
            Now = answer;
        }
    }

    private static FindingKey KeyOf(FactReading reading) => new(reading.Fact, reading.System);

    private static int Place(FactDefinition fact) => fact.Polarity switch
    {
        Polarity.Gate => 0,
        Polarity.Adverse => 1,
        Polarity.Mitigating => 2,
    };

    private static Dictionary<(string Set, string Id), RuleAssessment> Truths(Assessment? assessment) =>
        (assessment?.Issues ?? []).SelectMany(issue => issue.Rules).ToDictionary(rule => (rule.RuleSet, rule.RuleId));
}

/// <summary>A rule that comes out otherwise than on what was found; null where it was not tried.</summary>
public sealed record RuleChange(string RuleId, Bilingual Text, Truth? Before, Truth? Now);
