using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Notices;
using PcpdCases.Domain.Notices;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Portal.Features.Notices;

/// <summary>The form of one act on an appeal against a notice, or of its referral.</summary>
public sealed partial class AppealActForm
{
    private readonly LodgeAppealInput _lodge = new();
    private readonly RecordAppealProgressInput _progress = new();
    private readonly EndAppealInput _end = new();
    private readonly ReferNoticeInput _refer = new();

    [Parameter, EditorRequired]
    public NoticeStep Step { get; set; }

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public NoticeView View { get; set; } = null!;

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required LodgeAppeal Lodge { get; init; }

    [Inject]
    public required RecordAppealProgress Progress { get; init; }

    [Inject]
    public required EndAppeal End { get; init; }

    [Inject]
    public required ReferNotice Refer { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private EnforcementNotice Notice => View.Notice;

    private Appeal? Pending => Notice.PendingAppeal;

    // The printed day, or the day the calendar of today makes of it when that is later.
    private DateOnly? LastDay => View.Alerts.FirstOrDefault(alert => alert is { Direction: null, GivesMoreTime: true })?.Counted ?? Notice.AppealEnds;

    protected override void OnInitialized()
    {
        foreach (var input in (NoticeInput[])[_lodge, _progress, _end, _refer])
        {
            (input.Number, input.Letter, input.Ordinal, input.BaseVersion) = (Number, View.Proceeding.Letter, Notice.Ordinal, Notice.Version);
        }
        _refer.Ground = NoticeSteps.GroundOf(View.Notice);
        _lodge.On = _end.On = _refer.On = View.Today;
        if (Pending is { } appeal)
        {
            _progress.Reference = appeal.Reference;
            _progress.TimeExtendedOn = appeal.TimeExtendedOn;
            _progress.Suspends = appeal.Suspends;
            _progress.SuspensionReason = appeal.SuspensionReason;
            _progress.ReceivedOn = appeal.ReceivedOn;
            _progress.StatementFiledOn = appeal.StatementFiledOn;
            _progress.HearingOn = appeal.HearingOn;
            _end.Steps = Notice.Status is NoticeStatus.Cancelled ? [] :
            [
                .. Notice.Standing.Where(direction => direction.Assessment?.Result is not DirectionResult.Met)
                    .Select(direction => new StepAfterAppealFields { Direction = direction.Ordinal, DueOn = Suggested(direction) }),
            ];
        }
    }

    // As long from today as was left when the steps were suspended; nothing for a step that is still to come or was overdue before.
    private DateOnly? Suggested(Direction direction) =>
        Notice.SuspendedSince is { } since && direction.Due is { } due && due <= View.Today && TimeLimit.InTime(due, View.Calendar) >= since
            ? View.Today.AddDays(Math.Max(1, due.DayNumber - since.DayNumber))
            : null;

    // What a choice hides from the form is not sent: a reversed notice has no steps, only a varied one loses any, and a lost one has no day.
    private static EndAppealInput AsShown(EndAppealInput input) => input with
    {
        Steps = input.Outcome is AppealOutcome.Reversed ? [] :
        [
            .. input.Steps.Select(step => input.Outcome is AppealOutcome.Varied && step.StruckOut ? step with { DueOn = null } : step with { StruckOut = false }),
        ],
    };

    private string WhatItDoes(DateOnly lodged)
    {
        if (lodged > LastDay)
        {
            return L["Lodged after {0}: late. It suspends nothing unless the Board extends the time and counsel reads it so; record that as its progress.", DateText.Show(LastDay)];
        }
        return Notice.Urgent
            ? L["In time. The notice says that it is urgent, so its steps are to be taken all the same (s.50(5))."]
            : L["In time. No step need be taken until the appeal is decided or withdrawn (s.50(4))."];
    }

    private string Key(string act) => $"{Number}/{Notice.Path}/appeal/{act}";
}
