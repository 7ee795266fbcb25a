using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>The first tab of a case: particulars, parties, totals.</summary>
public sealed partial class OverviewPage
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true };

    private CaseFrame? _frame;
    private Loadable<CaseOverview>? _overview;
    private GapList? _gaps;
    private bool _describing;

    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    public required CaseQueries Queries { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private async Task ReloadAsync()
    {
        if (_overview is not null)
        {
            await _overview.ReloadAsync();
        }
        if (_gaps is not null)
        {
            await _gaps.ReloadAsync();
        }
    }

    private async Task SavedAsync()
    {
        _describing = false;
        await ReloadAsync();
        await _frame!.ReloadAsync();
    }

    private Task EditAsync(CaseParty? party) => OpenAsync<PartyDialog>(
        party is null ? L["Add a party"] : L["Change the party"],
        new DialogParameters<PartyDialog> { { dialog => dialog.Number, Number }, { dialog => dialog.Party, party } });

    private Task StateAsync() => OpenAsync<TotalDialog>(
        L["Record a stated total"],
        new DialogParameters<TotalDialog> { { dialog => dialog.Number, Number } });

    private async Task OpenAsync<TDialog>(string title, DialogParameters<TDialog> parameters)
        where TDialog : ComponentBase
    {
        var dialog = await Dialogs.ShowAsync<TDialog>(title, parameters, Options);
        if (await dialog.Result is { Canceled: false })
        {
            await SavedAsync();
        }
    }
}
