using System.Globalization;
using Microsoft.Extensions.Configuration;
using PcpdCases.Application.Hosting;

namespace PcpdCases.Application.Tasks;

/// <summary>When the Office is reminded: <c>Reminders:FromHour</c>, by default 8.</summary>
/// <param name="FromHour">Nobody is reminded before this hour in Hong Kong, 0 to 23.</param>
public sealed record ReminderSettings(int FromHour)
{
    private const int Morning = 8;
    private const int LastHour = 23;

    public static ReminderSettings Default { get; } = new(Morning);

    /// <exception cref="SettingsException">When it is no hour of the day.</exception>
    public static ReminderSettings From(IConfiguration configuration)
    {
        var typed = configuration["Reminders:FromHour"];
        return string.IsNullOrWhiteSpace(typed) ? Default
            : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= LastHour ? new(hour)
            : throw new SettingsException($"Reminders__FromHour is \"{typed}\"; it must be an hour from 0 to {LastHour}.");
    }
}
