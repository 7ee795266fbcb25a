using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Tasks;
using PcpdCases.Domain.Tasks;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Tasks;

/// <summary>What falls due in a case, and the tasks given in it.</summary>
public sealed partial class TasksPage
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Medium, FullWidth = true, CloseOnEscapeKey = true };

    private CaseFrame? _frame;
    private Loadable<DeadlinesView>? _view;
    private bool _giving;

    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    public required DeadlineQueries Queries { get; init; }

    [Inject]
    public required FinishTask Finish { get; init; }

    [Inject]
    public required WithdrawTask Withdraw { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private async Task ReloadAsync()
    {
        if (_view is not null)
        {
            await _view.ReloadAsync();
        }
    }

    private async Task DoneAsync()
    {
        _giving = false;
        await ReloadAsync();
        await _frame!.ReloadAsync();
    }

    private async Task FinishAsync(TaskLine task)
    {
        if (await Feedback.RunAsync(() => Finish.RunAsync(new() { Number = Number, Ordinal = task.Ordinal }, Officer.Actor), saved: L["Task {0} is done.", task.Ordinal]))
        {
            await DoneAsync();
        }
    }

    private async Task ChangeAsync(TaskLine task)
    {
        var dialog = await Dialogs.ShowAsync<ChangeTaskDialog>(L["Change task {0}", task.Ordinal], new DialogParameters<ChangeTaskDialog> { { shown => shown.Shown, task } }, Options);
        if (await dialog.Result is { Canceled: false })
        {
            await DoneAsync();
        }
    }

    private async Task WithdrawAsync(TaskLine task)
    {
        var reason = await Dialogs.ReasonAsync(
            L["Withdraw task {0}?", task.Ordinal], L["It stays in the table with the reason."], L["Withdraw"], CaseTask.NoteMaxLength);
        if (reason is not null && await Feedback.RunAsync(() => Withdraw.RunAsync(new() { Number = Number, Ordinal = task.Ordinal, Reason = reason }, Officer.Actor)))
        {
            await DoneAsync();
        }
    }
}
