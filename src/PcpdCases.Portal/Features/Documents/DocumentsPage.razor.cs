using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Documents;
using PcpdCases.Portal.Features.Correspondence;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>The documents of a case: added, taken, linked, with their custody.</summary>
public sealed partial class DocumentsPage
{
    private CaseFrame? _frame;
    private Loadable<IReadOnlyList<DocumentView>>? _list;
    private CorrespondenceSection? _correspondence;

    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    public required DocumentQueries Queries { get; init; }

    [Inject]
    public required AffectedPeopleQueries People { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private async Task ReloadAsync()
    {
        if (_list is not null)
        {
            await _list.ReloadAsync();
        }
        if (_correspondence is not null)
        {
            await _correspondence.ReloadAsync();
        }
    }

    private async Task SentAsync()
    {
        await ReloadAsync();
        await _frame!.ReloadAsync();
    }

    private async Task LinkAsync(int ordinal)
    {
        var parameters = new DialogParameters<LinkDialog> { { dialog => dialog.Number, Number }, { dialog => dialog.Ordinal, ordinal } };
        var dialog = await Dialogs.ShowAsync<LinkDialog>(L["What the document bears on"], parameters, new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true });
        if (await dialog.Result is { Canceled: false })
        {
            await ReloadAsync();
        }
    }
}
