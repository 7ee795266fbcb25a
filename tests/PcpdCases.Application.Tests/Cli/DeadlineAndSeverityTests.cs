using System.CommandLine;
using System.Text.Json;
using PcpdCases.Cli.Commands;

namespace PcpdCases.Application.Tests.Cli;

public sealed class DeadlineAndSeverityTests
{
    [Fact]
    public void Deadline_When_WarningDaysIntervene_PrintsTheDateFirstAndThenItsWorking()
    {
        var (code, output, error) = Run("deadline", "--from", "2025-09-09", "--days", "14");
        Assert.Equal((0, ""), (code, error));
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal("2025-09-25", lines[0]);
        Assert.Contains(lines, line => line.Contains("gale warning day", StringComparison.Ordinal));
    }

    [Fact]
    public void Deadline_When_AskedForJson_GivesEverything()
    {
        var (code, output, _) = Run("deadline", "--from", "2025-08-21", "--days", "7", "--including-first-day", "--format", "json");
        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("2025-08-27", json.RootElement.GetProperty("date").GetString());
        Assert.NotEmpty(json.RootElement.GetProperty("working")[0].GetProperty("zhHant").GetString()!);
        Assert.Equal(64, json.RootElement.GetProperty("calendarSha256").GetString()!.Length);
    }

    [Theory]
    [InlineData("--from", "9/9/2025", "--days", "14")]
    [InlineData("--from", "2025-09-09", "--days", "0")]
    [InlineData("--from", "1999-09-09", "--days", "14")]
    public void Deadline_When_ItCannotBeCounted_ExitsWithTwoAndSaysWhy(params string[] options)
    {
        var (code, output, error) = Run(["deadline", .. options]);
        Assert.Equal((2, ""), (code, output));
        Assert.NotEmpty(error);
    }

    [Theory]
    [InlineData("4", "0.75", "0.75", "3.75 High")]
    [InlineData("4", "1", "1", "5 Very high")]
    [InlineData("1", "0.25", "0", "0.25 Low")]
    public void Severity_When_Scored_PrintsTheScoreAndTheBand(string context, string ease, string circumstances, string expected)
    {
        var (code, output, _) = Run("severity", "--dpc", context, "--ei", ease, "--cb", circumstances);
        Assert.Equal(0, code);
        Assert.Equal(expected, output.Trim());
    }

    [Fact]
    public void Severity_When_AskedForJson_GivesNumbersAndBand()
    {
        var (_, output, _) = Run("severity", "--dpc", "4", "--ei", "0.75", "--cb", "0.75", "--format", "json");
        using var json = JsonDocument.Parse(output);
        Assert.Equal(3.75m, json.RootElement.GetProperty("score").GetDecimal());
        Assert.Equal("high", json.RootElement.GetProperty("band").GetString());
    }

    [Theory]
    [InlineData("1.5", "1", "0")]
    [InlineData("4", "0.3", "0")]
    [InlineData("5", "1", "0")]
    [InlineData("4", "0,75", "0")]
    [InlineData("4", "1", "79228162514264337593543950335")]
    public void Severity_When_APartIsWrong_ExitsWithTwoAndNoScore(string context, string ease, string circumstances)
    {
        var (code, output, error) = Run("severity", "--dpc", context, "--ei", ease, "--cb", circumstances);
        Assert.Equal((2, ""), (code, output));
        Assert.NotEmpty(error);
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        var root = new RootCommand { DeadlineCommand.Create(), SeverityCommand.Create() };
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = root.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
