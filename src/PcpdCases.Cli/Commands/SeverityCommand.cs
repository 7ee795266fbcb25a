using System.CommandLine;
using PcpdCases.Rules.Severity;

namespace PcpdCases.Cli.Commands;

/// <summary><c>severity</c>: ENISA's score of a breach and its band.</summary>
internal static class SeverityCommand
{
    public static Command Create()
    {
        var context = new Option<string>("--dpc") { Description = "Data processing context, 1 to 4.", Required = true };
        var ease = new Option<string>("--ei") { Description = "Ease of identification, 0.25 to 1.", Required = true };
        var circumstances = new Option<string>("--cb") { Description = "Circumstances of the breach, 0 to 2.", Required = true };
        var format = RulesAnswer.FormatOption();
        return new Command("severity", "Score the severity of a breach as ENISA does, exactly in quarters.") { context, ease, circumstances, format }
            .Answers((parsed, output) =>
            {
                var score = SeverityScore.Of(
                    SeverityScore.ToWhole("DPC", RulesAnswer.Number("--dpc", parsed.GetValue(context)!)),
                    SeverityScore.ToQuarters("EI", RulesAnswer.Number("--ei", parsed.GetValue(ease)!)),
                    SeverityScore.ToQuarters("CB", RulesAnswer.Number("--cb", parsed.GetValue(circumstances)!)));
                if (parsed.GetValue(format) == RulesAnswer.Format.Json)
                {
                    RulesAnswer.WriteJson(output, new { Score = score.Value, score.Quarters, score.Band });
                    return;
                }
                output.WriteLine($"{score} {Words(score.Band)}");
            });
    }

    private static string Words(SeverityBand band) => band switch
    {
        SeverityBand.Low => "Low",
        SeverityBand.Medium => "Medium",
        SeverityBand.High => "High",
        SeverityBand.VeryHigh => "Very high",
    };
}
