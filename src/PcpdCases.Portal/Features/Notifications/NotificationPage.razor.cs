using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Notifications;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Notifications;

/// <summary>The notifications of a case: forms, differences, and what was accepted into the case.</summary>
public sealed partial class NotificationPage
{
    private CaseFrame? _frame;
    private Loadable<CaseNotifications>? _found;
    private AddSupplementaryInput _supplementary = new();
    private int _supplementing;

    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    public required NotificationQueries Queries { get; init; }

    [Inject]
    public required AcceptSupplementaryField Acceptance { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private async Task ReloadAsync()
    {
        if (_found is not null)
        {
            await _found.ReloadAsync();
        }
    }

    private void Supplement(NotificationView notification)
    {
        _supplementary = new AddSupplementaryInput
        {
            Number = Number,
            Ordinal = notification.Ordinal,
            ReceivedOn = Clock.HongKongToday(),
            Form = NotificationFormInput.From(notification.Forms[0].Form),
        };
        _supplementing = notification.Ordinal;
    }

    private async Task SupplementedAsync()
    {
        _supplementing = 0;
        await ReloadAsync();
        await _frame!.ReloadAsync();
    }

    private async Task AcceptAsync(CaseNotifications found, NotificationView notification, FormView form, string field)
    {
        var input = new AcceptSupplementaryFieldInput
        {
            Number = Number,
            Ordinal = notification.Ordinal,
            Form = form.Number,
            Field = field,
            BaseVersion = found.ParticularsVersion,
        };
        await Feedback.RunAsync(() => Acceptance.RunAsync(input, Officer.Actor), saved: L["Accepted into the case"]);
        await ReloadAsync();
        await _frame!.ReloadAsync();
    }
}
