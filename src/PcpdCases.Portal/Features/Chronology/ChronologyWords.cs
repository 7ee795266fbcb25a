using System.Globalization;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Chronology;
using PcpdCases.Domain.Chronology;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Chronology;

/// <summary>The words for what happened and when.</summary>
public static class ChronologyWords
{
    private const int DaysOfAMonth = 30;
    private const int DaysOfAYear = 365;

    public static string Of(IStringLocalizer<Words> L, MomentPrecision precision) => precision switch
    {
        MomentPrecision.Day => L["On a day"],
        MomentPrecision.About => L["About a day"],
        MomentPrecision.Month => L["In a month"],
        MomentPrecision.Year => L["In a year"],
        MomentPrecision.Range => L["Between two days"],
    };

    public static string Of(IStringLocalizer<Words> L, ChronologyMilestone milestone) => milestone switch
    {
        ChronologyMilestone.Occurred => L["The incident took place, from the first to the last possible day"],
        ChronologyMilestone.OccurredFrom => L["First possible day of the incident"],
        ChronologyMilestone.OccurredTo => L["Last possible day of the incident"],
        ChronologyMilestone.Discovered => L["The incident was discovered"],
        ChronologyMilestone.SubjectsTold => L["The data subjects were told"],
        ChronologyMilestone.NotificationReceived => L["The Office received a notification"],
    };

    /// <summary>When it was, as exactly as it is known.</summary>
    public static string Of(IStringLocalizer<Words> L, Moment when) => when.Precision switch
    {
        MomentPrecision.Day => when.At is { } at ? $"{DateText.Show(when.From)} {at.ToString("HH:mm", CultureInfo.InvariantCulture)}" : DateText.Show(when.From),
        MomentPrecision.About => L["about {0}", DateText.Show(when.From)],
        MomentPrecision.Month => when.From.ToString("MMM yyyy", CultureInfo.GetCultureInfo("en-GB")),
        MomentPrecision.Year => when.From.ToString("yyyy", CultureInfo.InvariantCulture),
        MomentPrecision.Range => L["{0} to {1}", DateText.Show(when.From), DateText.Show(when.To)],
    };

    /// <summary>How much later one moment began than another; null when it was within a day.</summary>
    public static string? Gap(IStringLocalizer<Words> L, Moment before, Moment after)
    {
        var days = after.From.DayNumber - before.From.DayNumber;
        return days switch
        {
            <= 1 => null,
            < 2 * DaysOfAMonth => L["{0} days later", days].Value,
            < 2 * DaysOfAYear => L["about {0} months later", (int)Math.Round(days / 30.44)].Value,
            _ => L["about {0} years later", (int)Math.Round(days / 365.25)].Value,
        };
    }
}
