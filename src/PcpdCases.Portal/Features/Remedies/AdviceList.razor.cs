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

/// <summary>The advice given in one proceeding, and the acts on it.</summary>
public sealed partial class AdviceList
{
    private AdviceStep? _step;
    private AdviceLine? _advice;

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
    public required WithdrawAdvice Withdraw { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private bool MayGive => May && View.Stage is not (Stage.Received or Stage.Triage or Stage.Closed);

    private void Open(AdviceStep step, AdviceLine? advice) => (_step, _advice) = (step, advice);

    private void Close() => (_step, _advice) = (null, null);

    private async Task SavedAsync()
    {
        Close();
        await OnDone.InvokeAsync();
    }

    private async Task WithdrawAsync(AdviceLine advice)
    {
        var reason = await Dialogs.ReasonAsync(
            L["Withdraw advice {0}?", advice.Ordinal], L["It stays in the list with the reason."], L["Withdraw"], Advice.NoteMaxLength);
        if (reason is not null && await Feedback.RunAsync(
            () => Withdraw.RunAsync(new() { Number = View.Number, Letter = View.Letter, Ordinal = advice.Ordinal, Reason = reason }, Officer.Actor)))
        {
            await OnDone.InvokeAsync();
        }
    }
}

/// <summary>What can be done with advice in a form.</summary>
public enum AdviceStep
{
    Give,
    Revise,
    Answer,
    Finish,
}
