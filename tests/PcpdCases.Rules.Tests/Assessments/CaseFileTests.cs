using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.Assessments;

/// <summary>Whole cases as data, in Cases/*.json: what is found, stage by stage, and what must come of it.</summary>
public sealed class CaseFileTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static TheoryData<string, string> Stages
    {
        get
        {
            var stages = new TheoryData<string, string>();
            foreach (var (file, stage) in All())
            {
                stages.Add(file, stage.Name);
            }
            return stages;
        }
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Case_when_assessed_at_a_stage_comes_out_as_it_must(string file, string name)
    {
        var stage = All().Single(one => one.File == file && one.Stage.Name == name).Stage;
        var facts = stage.Ask();
        Check(stage.Expected, facts, Cases.Assess(facts));
    }

    [Fact]
    public void Cases_when_taken_together_reach_every_outcome() => Assert.Equal(
        Enum.GetValues<Outcome>().Order(), All().Select(one => one.Stage.Expected.Outcome).Distinct().Order());

    internal static IReadOnlyList<FactReading> Readings { get; } = [.. All().SelectMany(one => one.Stage.Ask().Findings)];

    private static void Check(Expectation expected, CaseFacts facts, Assessment answer)
    {
        var rules = answer.Issues.SelectMany(issue => issue.Rules).ToList();
        var held = rules.Where(rule => rule.Truth == Truth.True).Select(rule => rule.RuleId).Distinct().ToList();
        var asked = answer.Questions.Select(question => question.Fact).ToList();

        Assert.Equal(expected.Outcome, answer.Outcome);
        Assert.Equal(expected.Possible, answer.Possible);
        Same(expected.OnlyTrue, held);
        Assert.Empty(held.Intersect(expected.NotTrue));
        Assert.All(expected.NotTrue, id => Assert.Contains(RuleBook.Published.RuleSets, set => set.Find(id) is not null));
        Assert.Empty(expected.Asked.Except(asked));
        Assert.Empty(expected.NotAsked.Intersect(asked));
        Same(expected.Directions, answer.Directions.Select(direction => direction.Fact));
        Same(expected.Advice, answer.Advice.Select(advice => advice.Fact));
        Assert.Empty(expected.ForDataUser.Except(answer.ForDataUser.Select(favour => favour.Fact)));
        Same(expected.CouldStillBeShown, answer.CouldStillBeShown.Select(fact => fact.Fact));
        Same(expected.LoadBearing?.Select(Joined), answer.LoadBearing.Shown.Select(set => Joined(set.Select(finding => finding.Fact))));
        Same(expected.Examined, answer.Examined.Select(area => area.Id));
        Assert.Empty(expected.NotExamined.Except(answer.NotExamined.Select(area => area.Id)));
        Same(expected.ForcedBy, answer.Precedents.Where(precedent => precedent.Forces).Select(precedent => precedent.Precedent.Id));
        Assert.Empty(expected.CounterPrecedents.Except(rules.SelectMany(rule => rule.Trials).SelectMany(trial => trial.Exceptions).SelectMany(exception => exception.CounterPrecedents)));
        if (expected.NotAssessedBefore is { } first)
        {
            Assert.Equal(first, answer.NotAssessedBefore);
        }
        if (expected.Pack is { } pack)
        {
            CheckPack(FactDictionary.Published.FindPack(pack)!, facts, asked);
        }
        Assert.Equal(answer.Outcome == Outcome.InsufficientEvidence, answer.Settling.Count > 0 || answer.Examined.Count == 0);
    }

    private static void CheckPack(CausePack pack, CaseFacts facts, List<string> asked)
    {
        Assert.InRange(pack.Questions.Count, 1, 15);
        Same(facts.Scope, pack.Areas.Select(area => area.Id));
        Assert.Empty(pack.Questions.Select(question => question.Id).Except(asked));
    }

    private static void Same(IEnumerable<string>? expected, IEnumerable<string> actual)
    {
        if (expected is not null)
        {
            Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
        }
    }

    private static string Joined(IEnumerable<string> facts) => string.Join(' ', facts.Order(StringComparer.Ordinal));

    private static IEnumerable<(string File, Stage Stage)> All() => Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal)
        .SelectMany(path => JsonSerializer.Deserialize<CaseFile>(File.ReadAllBytes(path), Strict)!.Stages, (path, stage) => (Path.GetFileNameWithoutExtension(path), stage));

    private sealed record CaseFile(string Story, IReadOnlyList<Stage> Stages);

    /// <summary>One question and what must come of it; its findings stand in it or, of a published case, in a seed.</summary>
    private sealed record Stage(string Name, JsonObject Facts, Expectation Expected, string? Seed = null, int Proceeding = 0)
    {
        public CaseFacts Ask()
        {
            var facts = (JsonObject)Facts.DeepClone();
            facts.TryAdd("findings", new JsonArray());
            var asked = FactsFile.Read(Encoding.UTF8.GetBytes(facts.ToJsonString()), Name, dictionary: FactDictionary.Published);
            return Seed is null ? asked : asked with { Findings = PublishedCaseTests.Read(Seed, Proceeding).Findings };
        }
    }

    /// <summary>What must come out; what is left out is not checked, an empty list is.</summary>
    private sealed record Expectation(Outcome Outcome, IReadOnlyList<Outcome> Possible)
    {
        /// <summary>Exactly the rules that are true.</summary>
        public IReadOnlyList<string>? OnlyTrue { get; init; }

        public IReadOnlyList<string> NotTrue { get; init; } = [];

        public IReadOnlyList<string> Asked { get; init; } = [];

        public IReadOnlyList<string> NotAsked { get; init; } = [];

        public IReadOnlyList<string>? Directions { get; init; }

        public IReadOnlyList<string>? Advice { get; init; }

        public IReadOnlyList<string> ForDataUser { get; init; } = [];

        public IReadOnlyList<string>? CouldStillBeShown { get; init; }

        public IReadOnlyList<IReadOnlyList<string>>? LoadBearing { get; init; }

        public IReadOnlyList<string>? Examined { get; init; }

        public IReadOnlyList<string> NotExamined { get; init; } = [];

        public IReadOnlyList<string>? ForcedBy { get; init; }

        public IReadOnlyList<string> CounterPrecedents { get; init; } = [];

        public DateOnly? NotAssessedBefore { get; init; }

        /// <summary>The cause whose pack is the first round.</summary>
        public string? Pack { get; init; }
    }
}
