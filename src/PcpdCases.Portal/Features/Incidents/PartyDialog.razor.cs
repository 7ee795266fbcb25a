using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>Adds a party to a case, or changes one.</summary>
public sealed partial class PartyDialog
{
    private AddPartyInput _add = new();
    private ChangePartyInput _change = new();

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter]
    public string Number { get; set; } = "";

    /// <summary>The party to change; null to add one.</summary>
    [Parameter]
    public CaseParty? Party { get; set; }

    [Inject]
    public required AddParty Add { get; init; }

    [Inject]
    public required ChangeParty Change { get; init; }

    [Inject]
    public required CaseQueries Queries { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    protected override void OnInitialized()
    {
        _add = new AddPartyInput { Number = Number };
        if (Party is not null)
        {
            _change = From(Party);
        }
    }

    private static bool IsDataUser(PartyRole role) => role is PartyRole.DataUser or PartyRole.JointDataUser;

    private ChangePartyInput From(CaseParty party) => new()
    {
        Number = Number,
        Ordinal = party.Ordinal,
        BaseVersion = party.Version,
        Role = party.Role,
        From = party.From,
        To = party.To,
        Control = party.Control,
    };

    private async Task<ChangePartyInput> TheirsAsync() =>
        From((await Queries.OverviewAsync(Number, Officer.Actor)).Parties.Single(party => party.Ordinal == Party!.Ordinal));

    private string Label(string property) => property switch
    {
        nameof(ChangePartyInput.Role) => L["Part in the incident"],
        nameof(ChangePartyInput.From) => L["From"],
        nameof(ChangePartyInput.To) => L["To"],
        nameof(ChangePartyInput.Control) => L["How control of the data is shared"],
        _ => property,
    };
}
