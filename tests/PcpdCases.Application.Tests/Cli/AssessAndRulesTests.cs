using System.CommandLine;
using System.Text.Json;
using PcpdCases.Cli.Commands;

namespace PcpdCases.Application.Tests.Cli;

public sealed class AssessAndRulesTests
{
    private const string Gates = """
        { "fact": "isPersonalData", "value": "established" }, { "fact": "isDataUser", "value": "established" }, { "fact": "heldByDataUser", "value": "established" },
        { "fact": "noPart8Exemption", "value": "established" }, { "fact": "isSecurityMatter", "value": "established" }
        """;

    [Fact]
    public void Assess_When_AFailureStandsUnexcused_PrintsTheOutcomeFirst()
    {
        var (code, output, error) = Assess($$"""
            { "dataUser": "X", "incidentFrom": "2024-11-01", "incidentTo": "2024-11-08", "requirement": "DPP4(1)", "mitigatingDefault": "notShown",
              "findings": [ {{Gates}}, { "fact": "osSupport", "level": "endOfSupportUncontrolled", "system": "db", "contribution": "contributory" } ] }
            """);
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("Contravention", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_When_AskedForJson_GivesOutcomeAndDecisionRecord()
    {
        var (code, output, _) = Assess($$"""{ "findings": [ {{Gates}}, { "fact": "mfaMissing", "value": "established", "contribution": "direct" } ] }""", "--format", "json");
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("insufficientEvidence", json.RootElement.GetProperty("outcome").GetString());
        Assert.Equal("DPP4(1)", json.RootElement.GetProperty("requirement").GetString());
        Assert.StartsWith("{", json.RootElement.GetProperty("decisionRecord").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(0, json.RootElement.GetProperty("settling").GetArrayLength());
    }

    [Theory]
    [InlineData("""{ "findings": [ { "fact": "mfaMising", "value": "established" } ] }""", "mfaMising")]
    [InlineData("""{ "findings": [], "colour": "red" }""", "colour")]
    [InlineData("""{ "findings": [], "findings": [] }""", "twice")]
    [InlineData("""{ "findings": [], "requirement": "DPP9" }""", "DPP9")]
    [InlineData("""{ "findings": [ { "fact": "mfaMissing", "value": "Established" } ] }""", "Established")]
    [InlineData("nonsense", "not JSON")]
    public void Assess_When_TheFileIsMalformed_ExitsWithTwoAndNoOutcome(string file, string saying)
    {
        var (code, output, error) = Assess(file);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains(saying, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Assess_When_ThereIsNoFile_ExitsWithTwo() => Assert.Equal(2, Run("assess", "no-such-file.json").Code);

    [Fact]
    public void Rules_facts_When_AskedForJson_IsAnArrayOfObjectsWithId()
    {
        var (code, output, _) = Run("rules", "facts", "--format", "json");
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        Assert.Contains("osSupport", json.RootElement.EnumerateArray().Select(fact => fact.GetProperty("id").GetString()));
    }

    [Fact]
    public void Rules_When_ListedShownAndCompared_AnswersEach()
    {
        Assert.Contains("hk.dpp4.1/2.0.1", Run("rules", "list").Output, StringComparison.Ordinal);
        Assert.Contains("when mfaMissing", Run("rules", "show", "hk.dpp4.1/2.0.1").Output, StringComparison.Ordinal);
        Assert.Contains("unless compensated", Run("rules", "show", "dpp4.1-mfa-missing").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("rules", "show", "nothing").Code);
        Assert.Contains("are the same", Run("rules", "diff", "hk.dpp4.1/2.0.1", "hk.dpp4.1/2.0.1").Output, StringComparison.Ordinal);
        Assert.Contains("- mfaMissing unless", Run("rules", "diff", "hk.dpp4.1/2.0.1", "hk.dpp4.2/1.0.1").Output, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Assess(string json, params string[] options)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, json);
            return Run(["assess", file, .. options]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        var root = new RootCommand { AssessCommand.Create(), RulesCommand.Create() };
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = root.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
