using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Door;
using PcpdCases.Application.Officers;
using PcpdCases.Domain.Officers;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Officers;

/// <summary>Officers, their passwords, and the proof that nobody changed the journal.</summary>
public sealed partial class AdministrationPage
{
    // The roles one administrator may give alone.
    private static readonly Roles[] Assignable = [Roles.ComplianceOfficer, Roles.Investigator, Roles.Administrator, Roles.Auditor];

    private readonly Notice _notice = new();
    private Loadable<IReadOnlyList<OfficerChoice>>? _officers;
    private AppointOfficerInput _appoint = new();
    private SetPasswordInput _password = new();
    private AdministrationForm? _form;
    private AuditResult? _verified;

    private enum AdministrationForm
    {
        Appoint,
        Password,
    }

    [Inject]
    public required OfficerQueries Queries { get; init; }

    [Inject]
    public required AuditQueries Audit { get; init; }

    [Inject]
    public required AppointOfficer Appoint { get; init; }

    [Inject]
    public required SetPassword SetPassword { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private void Hold(Roles role, bool held) => _appoint.Roles = held ? _appoint.Roles | role : _appoint.Roles & ~role;

    private void AskPassword(string handle)
    {
        _password = new SetPasswordInput { Handle = handle };
        _form = AdministrationForm.Password;
    }

    private void Close() => _form = null;

    private async Task DoneAsync()
    {
        // A new form is a new operation.
        _appoint = new AppointOfficerInput();
        _form = null;
        await _officers!.ReloadAsync();
    }

    private async Task VerifyAsync() =>
        await Feedback.ReadAsync(async () => _verified = await Audit.VerifyAsync(Officer.Actor), _notice);
}
