using System.Globalization;
using Microsoft.Extensions.Configuration;
using PcpdCases.Application.Hosting;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Tasks;

/// <summary>How many working days the Office gives itself for a stage: <c>Targets:Triage</c> and so on; a stage not named has no target.</summary>
/// <param name="Days">Working days by stage.</param>
public sealed record TargetSettings(IReadOnlyDictionary<Stage, int> Days)
{
    private const string Section = "Targets";

    /// <summary>No targets: the Office sets its own, the product invents none.</summary>
    public static TargetSettings None { get; } = new(new Dictionary<Stage, int>());

    /// <exception cref="SettingsException">What is named is no stage, or what is given is no number of days.</exception>
    public static TargetSettings From(IConfiguration configuration)
    {
        var days = new Dictionary<Stage, int>();
        foreach (var setting in configuration.GetSection(Section).GetChildren())
        {
            var name = $"{Section}__{setting.Key}";
            if (!Enum.TryParse<Stage>(setting.Key, ignoreCase: true, out var stage) || !Enum.IsDefined(stage) || stage is Stage.Closed || char.IsDigit(setting.Key[0]))
            {
                throw new SettingsException($"{name} names no stage with a target. The stages are {string.Join(", ", Enum.GetValues<Stage>().Where(known => known is not Stage.Closed))}.");
            }
            if (!int.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > TimeLimit.MostDays)
            {
                throw new SettingsException($"{name} is \"{setting.Value}\"; it must be 1 to {TimeLimit.MostDays} working days.");
            }
            days.Add(stage, number);
        }
        return new TargetSettings(days);
    }
}
