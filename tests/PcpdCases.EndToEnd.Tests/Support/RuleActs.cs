using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using PcpdCases.Application.Hosting;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>What officers do with the rules: a draft made of a published rule set, a fact added on the workbench.</summary>
internal static class RuleActs
{
    /// <summary>A file to hand in: the rules of DPP 4(1) in force, changed.</summary>
    public static FilePayload Of(string version, Action<JsonArray> change)
    {
        var folder = Path.Combine(ProjectPaths.From(AppContext.BaseDirectory).Root, "src", "PcpdCases.Rules", "RuleSets", "hk.dpp4.1");
        var root = JsonNode.Parse(File.ReadAllBytes(Path.Combine(folder, "2.0.1.json")))!.AsObject();
        (root["version"], root["supersedes"]) = (version, "2.0.1");
        change(root["rules"]!.AsArray());
        return new FilePayload { Name = $"{version}.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(root.ToJsonString()) };
    }

    /// <summary>Finds a fact by what is typed and adds it.</summary>
    public static Task AddFactAsync(this IPage page, string typed, string name) =>
        page.FindAsync("Add a fact: type part of its name in either language", typed, name);

    public static JsonNode Rule(this JsonArray rules, string id) => rules.Single(rule => (string?)rule!["id"] == id)!;
}
