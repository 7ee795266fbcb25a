using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Systems;
using PcpdCases.Domain.Systems;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Systems;

/// <summary>The systems, devices and records concerned in a case.</summary>
public sealed partial class SystemsSection
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Medium, FullWidth = true, CloseOnEscapeKey = true };

    private Loadable<SystemsView>? _view;

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public CaseHeader Header { get; set; } = null!;

    /// <summary>After a system was added, changed or withdrawn.</summary>
    [Parameter]
    public EventCallback OnDone { get; set; }

    [Inject]
    public required SystemQueries Queries { get; init; }

    [Inject]
    public required WithdrawAffectedSystem Withdraw { get; init; }

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

    private Task RecordAsync(SystemsView view) => OpenAsync<RecordSystemDialog>(
        L["Add a system"], new DialogParameters<RecordSystemDialog> { { dialog => dialog.View, view } });

    private Task DescribeAsync(SystemsView view, SystemView system) => OpenAsync<DescribeSystemDialog>(
        L["Change system {0}", system.Ordinal], new DialogParameters<DescribeSystemDialog> { { dialog => dialog.View, view }, { dialog => dialog.Shown, system } });

    private async Task OpenAsync<TDialog>(string title, DialogParameters<TDialog> parameters)
        where TDialog : ComponentBase
    {
        var dialog = await Dialogs.ShowAsync<TDialog>(title, parameters, Options);
        if (await dialog.Result is { Canceled: false })
        {
            await DoneAsync();
        }
    }

    private async Task WithdrawAsync(SystemView system)
    {
        var reason = await Dialogs.ReasonAsync(
            L["Withdraw system {0}?", system.Ordinal], L["It stays in the table with the reason."], L["Withdraw"], AffectedSystem.ReasonMaxLength);
        if (reason is not null && await Feedback.RunAsync(() => Withdraw.RunAsync(new() { Number = Number, Ordinal = system.Ordinal, Reason = reason }, Officer.Actor)))
        {
            await DoneAsync();
        }
    }

    private async Task DoneAsync()
    {
        await ReloadAsync();
        await OnDone.InvokeAsync();
    }
}
