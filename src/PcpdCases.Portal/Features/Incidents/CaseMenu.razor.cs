using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>Opens the dialogs of the acts on a case as a whole.</summary>
public sealed partial class CaseMenu
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true };

    [Parameter, EditorRequired]
    public CaseHeader Header { get; set; } = null!;

    /// <summary>An act was carried out.</summary>
    [Parameter]
    public EventCallback OnDone { get; set; }

    [Inject]
    public required LiftRestriction Lift { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private bool Retitles => Header.May(Permission.RecordIncidents);

    private bool Assigns => Header.May(Permission.AssignCases);

    private bool Restricts => Header.May(Permission.RestrictCases);

    private bool Lifts => Header.Restricted && Header.May(Permission.LiftRestrictions);

    private async Task OpenAsync<TDialog>(string title)
        where TDialog : ComponentBase, ICaseDialog
    {
        var parameters = new DialogParameters { [nameof(ICaseDialog.Header)] = Header };
        var dialog = await Dialogs.ShowAsync<TDialog>(title, parameters, Options);
        if (await dialog.Result is { Canceled: false })
        {
            await OnDone.InvokeAsync();
        }
    }

    private async Task LiftAsync()
    {
        var reason = await Dialogs.ReasonAsync(
            L["Lift the restriction"],
            L["Every officer of the Office will see the case again."],
            L["Lift the restriction"]);
        if (reason is not null && await Feedback.RunAsync(() => Lift.RunAsync(new LiftRestrictionInput { Number = Header.Number, Reason = reason }, Officer.Actor)))
        {
            await OnDone.InvokeAsync();
        }
    }
}

/// <summary>A dialog about a case as a whole.</summary>
public interface ICaseDialog
{
    CaseHeader Header { get; set; }
}
