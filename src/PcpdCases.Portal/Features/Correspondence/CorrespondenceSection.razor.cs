using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Correspondence;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Correspondence;

/// <summary>What went to and fro in a case, and the acts on it.</summary>
public sealed partial class CorrespondenceSection
{
    private Loadable<CorrespondenceView>? _view;
    private bool _adding;
    private CorrespondenceLine? _edited;

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public CaseHeader Header { get; set; } = null!;

    /// <summary>After an entry was recorded, changed or withdrawn.</summary>
    [Parameter]
    public EventCallback OnDone { get; set; }

    [Inject]
    public required CorrespondenceQueries Queries { get; init; }

    [Inject]
    public required WithdrawCorrespondence Withdraw { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    public async Task ReloadAsync()
    {
        if (_view is not null)
        {
            await _view.ReloadAsync();
        }
    }

    private void Edit(CorrespondenceLine? entry) => (_adding, _edited) = (entry is null, entry);

    private void Close() => (_adding, _edited) = (false, null);

    private async Task DoneAsync()
    {
        Close();
        await ReloadAsync();
        await OnDone.InvokeAsync();
    }

    private async Task WithdrawAsync(CorrespondenceLine entry)
    {
        var reason = await Dialogs.ReasonAsync(
            L["Withdraw correspondence {0}?", entry.Ordinal], L["It stays in the table with the reason."], L["Withdraw"], CorrespondenceEntry.ReasonMaxLength);
        if (reason is not null && await Feedback.RunAsync(() => Withdraw.RunAsync(new() { Number = Number, Ordinal = entry.Ordinal, Reason = reason }, Officer.Actor)))
        {
            await DoneAsync();
        }
    }
}
