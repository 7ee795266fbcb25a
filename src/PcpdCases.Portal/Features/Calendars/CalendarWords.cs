using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Domain.Calendars;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules;

namespace PcpdCases.Portal.Features.Calendars;

/// <summary>Words for the days officers add to the calendar.</summary>
public static class CalendarWords
{
    public static string Of(IStringLocalizer<Words> L, CalendarDayKind kind) => kind switch
    {
        CalendarDayKind.GaleWarning => L["Gale warning"],
        CalendarDayKind.BlackRainstormWarning => L["Black rainstorm warning"],
        CalendarDayKind.GeneralHoliday => L["General holiday gazetted later"],
    };

    public static string Of(IStringLocalizer<Words> L, CalendarDayState state) => state switch
    {
        CalendarDayState.Proposed => L["Proposed, does not count yet"],
        CalendarDayState.Confirmed => L["Confirmed|calendar day"],
        CalendarDayState.Withdrawn => L["Withdrawn|calendar day"],
    };

    public static string IconOf(CalendarDayState state) => state switch
    {
        CalendarDayState.Proposed => Icons.Material.Outlined.PendingActions,
        CalendarDayState.Confirmed => Icons.Material.Outlined.Verified,
        CalendarDayState.Withdrawn => Icons.Material.Outlined.Undo,
    };

    /// <summary>Why a day is left out, and what it is called when it is a holiday.</summary>
    public static string WhyOf(IStringLocalizer<Words> L, CalendarDay day) =>
        day is { Name: { } name, ChineseName: { } chinese } ? $"{Of(L, day.Kind)} · {new Bilingual(name, chinese).Show()}" : Of(L, day.Kind);
}
