using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>A due date as lists draw it: absolute and relative, with an icon, without a component of its own.</summary>
public static class DueMark
{
    private const int SoonDays = 7;

    /// <param name="inTime">The last day on which it is still in time, when that is later: what is due on a holiday.</param>
    public static MarkupString Of(IStringLocalizer<Words> L, DateOnly? due, DateOnly today, DateOnly? inTime = null)
    {
        if (due is not { } day)
        {
            return default;
        }
        var late = (inTime ?? day) < today;
        var soon = day <= today.AddDays(SoonDays);
        var icon = late ? Icons.Material.Outlined.ErrorOutline : soon ? Icons.Material.Outlined.Schedule : Icons.Material.Outlined.Event;
        return Html.Of($"""<span class="due{(late ? " due-late" : soon ? " due-soon" : "")}">{Glyph.Of(icon)}<span class="numeric">{DateText.Show(day)}</span> <span>{Relative(L, day, today, late, inTime)}</span></span>""");
    }

    private static string Relative(IStringLocalizer<Words> L, DateOnly due, DateOnly today, bool late, DateOnly? inTime) => (due.DayNumber - today.DayNumber) switch
    {
        0 => L["today"],
        1 => L["tomorrow"],
        < 0 when !late => L["in time until {0}", DateText.Show(inTime)],
        -1 => L["1 day overdue"],
        < 0 and var days => L["{0} days overdue", -days],
        var days => L["in {0} days", days],
    };
}
