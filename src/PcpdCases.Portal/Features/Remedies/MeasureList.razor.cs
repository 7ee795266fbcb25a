using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Remedies;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Remedies;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Remedies;

/// <summary>The remedial measures of one proceeding, and the acts on them.</summary>
public sealed partial class MeasureList
{
    private MeasureStep? _step;
    private MeasureLine? _measure;

    [Parameter, EditorRequired]
    public RemediesView View { get; set; } = null!;

    [Parameter]
    public bool May { get; set; }

    /// <summary>Whether the case was recorded from a published source.</summary>
    [Parameter]
    public bool Published { get; set; }

    [Parameter]
    public EventCallback OnDone { get; set; }

    [Inject]
    public required WithdrawMeasure Withdraw { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private bool MayAdd => May && View.Stage is not Stage.Closed;

    private void Open(MeasureStep step, MeasureLine? measure) => (_step, _measure) = (step, measure);

    private void Close() => (_step, _measure) = (null, null);

    private async Task SavedAsync()
    {
        Close();
        await OnDone.InvokeAsync();
    }

    private async Task WithdrawAsync(MeasureLine measure)
    {
        var reason = await Dialogs.ReasonAsync(
            L["Withdraw measure {0}?", measure.Ordinal], L["It stays in the list with the reason."], L["Withdraw"], RemedialMeasure.NoteMaxLength);
        if (reason is not null && await Feedback.RunAsync(
            () => Withdraw.RunAsync(new() { Number = View.Number, Letter = View.Letter, Ordinal = measure.Ordinal, Reason = reason }, Officer.Actor)))
        {
            await OnDone.InvokeAsync();
        }
    }
}

/// <summary>What can be done with a measure in a form.</summary>
public enum MeasureStep
{
    Record,
    Revise,
    Verify,
}
