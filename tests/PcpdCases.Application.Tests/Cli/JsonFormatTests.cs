using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using PcpdCases.Application.Hosting;
using PcpdCases.Cli.Commands;
using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Cli;

/// <summary>Every command's JSON is what its schema in docs says, and nothing else.</summary>
public sealed class JsonFormatTests
{
    private const string Question = """
        { "dataUser": "Example", "incidentFrom": "2024-11-01", "incidentTo": "2024-11-08", "requirement": "DPP4(1)", "mitigatingDefault": "notShown",
          "findings": [ { "fact": "isPersonalData", "value": "established" }, { "fact": "isDataUser", "value": "established" }, { "fact": "heldByDataUser", "value": "established" },
            { "fact": "noPart8Exemption", "value": "established" }, { "fact": "isSecurityMatter", "value": "established" },
            { "fact": "osSupport", "level": "endOfSupportUncontrolled", "system": "db", "contribution": "contributory", "evidence": [ "Reply 2" ], "heldFrom": "2020-01-01" },
            { "fact": "lockoutMissing", "value": "established", "contribution": "direct" }, { "fact": "noPatchExisted", "value": "notShown" } ] }
        """;

    private const string OpenQuestion = """{ "findings": [ { "fact": "mfaMissing", "value": "established", "contribution": "direct" }, { "fact": "lockoutMissing", "value": "unknown", "why": "notAnswered" } ] }""";

    [Theory]
    [InlineData("rules-facts", "rules", "facts")]
    [InlineData("rules-list", "rules", "list")]
    [InlineData("rules-show", "rules", "show", "hk.dpp4.1/2.0.1")]
    [InlineData("rules-show", "rules", "show", "dpp4.1-mfa-missing")]
    [InlineData("rules-show", "rules", "show", "osSupport")]
    [InlineData("rules-show", "rules", "show", "lostDevice")]
    [InlineData("rules-diff", "rules", "diff", "hk.dpp4.1/2.0.0", "hk.dpp4.1/2.0.1")]
    [InlineData("rules-diff", "rules", "diff", "hk.dpp4.1/2.0.0", "hk.dpp4.2/1.0.0")]
    [InlineData("deadline", "deadline", "--from", "2025-09-09", "--days", "14")]
    [InlineData("severity", "severity", "--dpc", "4", "--ei", "0.75", "--cb", "0.75")]
    public void Command_When_AskedForJson_KeepsToItsSchema(string schema, params string[] command) => Holds(schema, Run([.. command, "--format", "json"]));

    [Theory]
    [InlineData(Question)]
    [InlineData(OpenQuestion)]
    public void Assess_When_AskedForJson_KeepsToItsSchema(string question)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, question);
            Holds("facts-file", question);
            Holds("assess", Run(["assess", file, "--format", "json"]));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Schema_When_AMemberIsAdded_Refuses()
    {
        var list = JsonNode.Parse(Run(["rules", "list", "--format", "json"]))!.AsArray();
        list[0]!["colour"] = "red";
        Assert.False(Schema("rules-list").Evaluate(JsonSerializer.SerializeToElement(list)).IsValid);
    }

    [Fact]
    public void Facts_When_Written_KeepToTheSchemaTheyAreReadBy()
    {
        var facts = FactsFile.Read(System.Text.Encoding.UTF8.GetBytes(Question), "question", Requirement.Dpp41, FactDictionary.Published);
        Holds("facts-file", FactsFile.Write(facts));
    }

    private static void Holds(string schema, string json)
    {
        using var document = JsonDocument.Parse(json);
        var result = Schema(schema).Evaluate(document.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(result.IsValid, string.Join("\n", (result.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")).Take(5)));
    }

    private static JsonSchema Schema(string name) =>
        JsonSchema.FromText(File.ReadAllText(Path.Combine(ProjectPaths.From(AppContext.BaseDirectory).Root, "docs", "schemas", $"{name}.schema.json")));

    private static string Run(string[] args)
    {
        var root = new RootCommand { AssessCommand.Create(), RulesCommand.Create(), DeadlineCommand.Create(), SeverityCommand.Create() };
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal((0, ""), (root.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error }), error.ToString()));
        return output.ToString();
    }
}
