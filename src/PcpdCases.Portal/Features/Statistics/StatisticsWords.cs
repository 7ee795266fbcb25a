using System.Globalization;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Statistics;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Statistics;

/// <summary>Words for statistics.</summary>
public static class StatisticsWords
{
    public static string Of(IStringLocalizer<Words> L, NoticeStanding standing) => standing switch
    {
        NoticeStanding.Running => L["Running"],
        NoticeStanding.Overdue => L["Overdue"],
        NoticeStanding.Suspended => L["Suspended by an appeal"],
        NoticeStanding.Met => L["Met"],
        NoticeStanding.Cancelled => L["Cancelled"],
        NoticeStanding.SetAside => L["Set aside on appeal"],
    };

    public static string Of(IStringLocalizer<Words> L, DirectionStanding standing) => standing switch
    {
        DirectionStanding.MetInTime => L["Met in time"],
        DirectionStanding.MetLate => L["Met late"],
        DirectionStanding.PartlyMet => L["Partly met"],
        DirectionStanding.NotMet => L["Not met"],
        DirectionStanding.Open => L["Not assessed yet"],
    };

    /// <summary>A figure, or the words for one that is hidden.</summary>
    public static string Of(IStringLocalizer<Words> L, ReportValue value) => value.Shown is { } shown ? shown.ToString("N0", CultureInfo.InvariantCulture) : L["hidden"];
}
