using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Organisations;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Organisations;

/// <summary>One organisation: its details, its group and its cases.</summary>
public sealed partial class OrganisationPage
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true };

    private Loadable<OrganisationFile>? _loadable;

    [Parameter]
    public int Number { get; set; }

    [Inject]
    public required OrganisationQueries Queries { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private IEnumerable<(string Word, string? Text)> Lines(OrganisationFile file)
    {
        var profile = file.Profile;
        yield return (L["Number"], file.Number.ToString(CultureInfo.InvariantCulture));
        yield return (L["Registration number"], profile.RegistrationNumber);
        yield return (L["Sector"], OrganisationWords.Of(L, profile.Sector));
        yield return (L["Size"], OrganisationWords.Of(L, profile.Size));
        yield return (L["Employees"], profile.Employees?.ToString("N0", CultureInfo.InvariantCulture));
        yield return (L["E-mail"], profile.Email);
        yield return (L["Telephone"], profile.Telephone);
        yield return (L["Address"], profile.Address);
    }

    private async Task SetParentAsync(OrganisationFile file)
    {
        var parameters = new DialogParameters<ParentDialog> { { dialog => dialog.File, file } };
        var dialog = await Dialogs.ShowAsync<ParentDialog>(L["Set who holds it"], parameters, Options);
        if (await dialog.Result is { Canceled: false })
        {
            await _loadable!.ReloadAsync();
        }
    }
}
