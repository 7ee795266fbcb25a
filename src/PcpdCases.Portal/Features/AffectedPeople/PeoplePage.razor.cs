using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Features.Systems;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.AffectedPeople;

/// <summary>Who was affected in a case, how many, and how the numbers stand.</summary>
public sealed partial class PeoplePage
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Medium, FullWidth = true, CloseOnEscapeKey = true };

    private CaseFrame? _frame;
    private Loadable<AffectedPeopleView>? _people;
    private SystemsSection? _systems;

    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    public required AffectedPeopleQueries Queries { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private async Task ReloadAsync()
    {
        if (_people is not null)
        {
            await _people.ReloadAsync();
        }
        if (_systems is not null)
        {
            await _systems.ReloadAsync();
        }
    }

    private Task AddAsync(AffectedPeopleView people) => OpenAsync<AddGroupDialog>(
        L["Add a group"], new DialogParameters<AddGroupDialog> { { dialog => dialog.People, people } });

    private Task DescribeAsync(AffectedPeopleView people, GroupView group) => OpenAsync<DescribeGroupDialog>(
        L["Change the group"], new DialogParameters<DescribeGroupDialog> { { dialog => dialog.People, people }, { dialog => dialog.Group, group } });

    private Task EstimateAsync(GroupView group) => OpenAsync<EstimateDialog>(
        L["New estimate"], new DialogParameters<EstimateDialog> { { dialog => dialog.Number, Number }, { dialog => dialog.Ordinal, group.Ordinal } });

    private Task StateAsync() => OpenAsync<TotalDialog>(
        L["Record a stated total"], new DialogParameters<TotalDialog> { { dialog => dialog.Number, Number } });

    private async Task OpenAsync<TDialog>(string title, DialogParameters<TDialog> parameters)
        where TDialog : ComponentBase
    {
        var dialog = await Dialogs.ShowAsync<TDialog>(title, parameters, Options);
        if (await dialog.Result is { Canceled: false })
        {
            await ReloadAsync();
            await _frame!.ReloadAsync();
        }
    }
}
