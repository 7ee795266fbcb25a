using System.Text;
using System.Text.Json.Nodes;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.RuleSets;

public sealed class RuleSetDraftTests
{
    private const string Published = "hk.dpp4.1/2.0.1";

    [Fact]
    public void Read_When_only_the_version_rises_follows_the_published_one_and_changes_no_outcome()
    {
        var draft = RuleSetDraft.Read(Next("2.0.2", _ => { }), null, RuleBook.Published);

        Assert.Empty(draft.Problems);
        Assert.Equal(Published, draft.Difference!.Old.Name);
        Assert.True(draft.Difference.IsSameOutcome);
    }

    [Fact]
    public void Read_When_a_rule_is_taken_out_under_a_patch_tells_the_case_that_falls()
    {
        var draft = RuleSetDraft.Read(Next("2.0.2", rules => rules.RemoveAt(At(rules, "dpp4.1-mfa-missing"))), null, RuleBook.Published);

        Assert.Contains(draft.Problems, problem => problem.Contains("an outcome can fall", StringComparison.Ordinal));
        Assert.Equal("dpp4.1-mfa-missing", draft.Difference!.Falls!.RuleId);
        Assert.False(draft.Difference.CanRise);
    }

    [Fact]
    public void Read_When_the_file_cannot_be_read_tells_the_place_once()
    {
        var draft = RuleSetDraft.Read(Next("2.0.2", rules => rules[0]!["limb"] = "z"), null, RuleBook.Published);

        Assert.Null(draft.RuleSet);
        Assert.Contains("at /rules/0/limb", Assert.Single(draft.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_When_the_tests_cannot_be_read_tells_that_beside_the_rest()
    {
        var tests = new DraftFile("tests.json", "{ \"tests\": [ { \"id\": 1 } ] }"u8.ToArray());

        var draft = RuleSetDraft.Read(Next("2.0.2", _ => { }), tests, RuleBook.Published);

        Assert.StartsWith("tests.json", Assert.Single(draft.Problems), StringComparison.Ordinal);
        Assert.NotNull(draft.RuleSet);
    }

    [Fact]
    public void UsesOf_When_asked_names_every_rule_in_force_that_a_fact_stands_in()
    {
        foreach (var fact in RuleBook.Published.Dictionary.Facts)
        {
            Assert.Equal(
                RuleBook.Published.InForce.SelectMany(set => set.Rules.Where(rule => rule.Facts.Any(used => used.Id == fact.Id)).Select(rule => (set.Name, rule.Id))),
                RuleBook.Published.UsesOf(fact).Select(use => (use.Set.Name, use.Rule.Id)));
        }
        Assert.NotEmpty(RuleBook.Published.UsesOf(RuleBook.Published.Dictionary.Find("mfaMissing")!));
    }

    private static DraftFile Next(string version, Action<JsonArray> change)
    {
        var root = JsonNode.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "RuleSets", Published + ".json")))!.AsObject();
        root["version"] = version;
        root["supersedes"] = "2.0.1";
        change(root["rules"]!.AsArray());
        return new DraftFile("draft.json", Encoding.UTF8.GetBytes(root.ToJsonString()));
    }

    private static int At(JsonArray rules, string id) => rules.Select((rule, at) => (rule, at)).Single(entry => (string?)entry.rule!["id"] == id).at;
}
