using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Domain.Calendars;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Portal.Features.Calendars;

/// <summary>The years of the calendar and the days added to it; everyone may look, administrators propose, confirm and withdraw.</summary>
public sealed partial class CalendarPage
{
    private readonly Notice _notice = new();
    private Loadable<CalendarView>? _view;
    private bool _proposing;

    [Inject]
    public required CalendarQueries Queries { get; init; }

    [Inject]
    public required ConfirmCalendarDay Confirm { get; init; }

    [Inject]
    public required WithdrawCalendarDay Withdraw { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private bool MayChange => Officer.May(Permission.AdministerCalendar);

    private bool MayConfirm(CalendarDay day) => MayChange && day.State is CalendarDayState.Proposed && !IsOwn(day);

    private bool MayWithdraw(CalendarDay day) => MayChange && day.State switch
    {
        CalendarDayState.Proposed => true,
        CalendarDayState.Confirmed => !IsOwn(day),
        CalendarDayState.Withdrawn => false,
    };

    private string? WhyNot(CalendarDay day) => !IsOwn(day) ? null : day.State switch
    {
        CalendarDayState.Proposed => L["You proposed this day. Another administrator confirms it."].Value,
        CalendarDayState.Confirmed => L["You proposed this day. Another administrator withdraws it."].Value,
        CalendarDayState.Withdrawn => null,
    };

    private bool IsOwn(CalendarDay day) => day.ProposedBy.Handle == Officer.Handle;

    private static string On(DateTime at) => DateText.Show(HongKongTime.DateOf(at));

    private static IEnumerable<DayOff> DaysOff(CalendarView view, CalendarYear year) => view.Calendar.DaysOff.Where(day => day.Date.Year == year.Year);

    private async Task ConfirmAsync(CalendarDay day)
    {
        var sure = await Dialogs.SureAsync(
            L["Confirm {0}?", DateText.Show(day.Date)],
            L["Periods counted from now on leave this day out. Dates printed in served letters stay; their pages show an alert."],
            L["Confirm"]);
        if (sure && await Feedback.RunAsync(() => Confirm.RunAsync(new() { Number = day.Number }, Officer.Actor), _notice))
        {
            await _view!.ReloadAsync();
        }
    }

    private async Task WithdrawAsync(CalendarDay day)
    {
        var reason = await Dialogs.ReasonAsync(
            L["Withdraw {0}?", DateText.Show(day.Date)], L["The day stays on the list with the reason and counts no longer."], L["Withdraw"], CalendarDay.ReasonMaxLength);
        if (reason is not null && await Feedback.RunAsync(() => Withdraw.RunAsync(new() { Number = day.Number, Reason = reason }, Officer.Actor), _notice))
        {
            await _view!.ReloadAsync();
        }
    }

    private async Task DoneAsync()
    {
        _proposing = false;
        await _view!.ReloadAsync();
    }
}
