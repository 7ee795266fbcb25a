using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Notifications;
using PcpdCases.Domain.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Notifications;

/// <summary>Logs a notification: six fields, or the whole form step by step.</summary>
public sealed partial class LogNotificationPage
{
    private const int LastStep = 4;

    private LogNotificationInput _input = new();
    private IReadOnlyList<PossibleDuplicate> _duplicates = [];
    private string _number = "";
    private bool _whole;
    private int _step;

    [Inject]
    public required LogNotification Log { get; init; }

    [Inject]
    public required NotificationQueries Queries { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    protected override void OnInitialized() => _input = new LogNotificationInput { ReceivedOn = Clock.HongKongToday() };

    private async Task SaveAsync(LogNotificationInput input) => _number = await Log.RunAsync(input, Officer.Actor);

    private void Opened() => Navigation.NavigateTo(Urls.Incident(_number));

    private void AddParty() => _input.Parties.Add(new NotifyingPartyInput { Role = PartyRole.JointDataUser });

    private async Task SearchAsync()
    {
        var search = new DuplicateSearch
        {
            Organisations = [.. _input.Parties.Select(party => party.OrganisationNumber).Where(number => number > 0)],
            Name = _input.Parties.Where(party => party.OrganisationNumber == 0).Select(party => party.Name).FirstOrDefault(),
            On = _input.ReceivedOn,
        };
        await Feedback.TryAsync(async () => _duplicates = await Queries.DuplicatesAsync(search, Officer.Actor));
    }
}
