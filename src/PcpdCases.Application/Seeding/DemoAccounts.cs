using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Door;
using PcpdCases.Application.Officers;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Seeding;

/// <summary>An invented officer whom anybody may sign in as on a development copy.</summary>
public sealed record DemoAccount(string Handle, string Name, string ChineseName, Roles Roles);

/// <summary>Appoints the invented officers of a development copy, and refuses anywhere else.</summary>
public sealed class DemoAccounts(AppointOfficer appoint, SetPassword setPassword)
{
    /// <summary>Shown on the sign-in page; the accounts exist in Development only.</summary>
    public const string Password = "demo-office-2026";

    /// <summary>At least one account for each role, and a second investigator, manager and administrator for what takes two persons.</summary>
    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("compliance", "Casey Au Yeung", "歐陽可思", Roles.ComplianceOfficer),
        new("investigator", "Iris Tam", "譚愛思", Roles.Investigator),
        new("investigator2", "Ivan Lo", "羅以凡", Roles.Investigator),
        new("manager", "Mona Kwok", "郭慕蘭", Roles.Manager),
        new("manager2", "Max Yip", "葉敏行", Roles.Manager),
        new("administrator", "Ada Szeto", "司徒雅達", Roles.Administrator),
        new("administrator2", "Abel Fung", "馮亞伯", Roles.Administrator),
        new("auditor", "Otto Ng", "吳奧圖", Roles.Auditor),
    ];

    public async Task LoadAsync(IHostEnvironment environment, CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment())
        {
            throw new InvalidOperationException("Demo accounts exist in Development only.");
        }
        foreach (var account in All)
        {
            await appoint.RunAsync(
                new AppointOfficerInput
                {
                    OperationId = SeedKey.Of("officer", account.Handle),
                    Handle = account.Handle,
                    Name = account.Name,
                    ChineseName = account.ChineseName,
                    Roles = account.Roles,
                },
                Actor.Import,
                cancellationToken);
            await setPassword.RunAsync(
                new SetPasswordInput { OperationId = SeedKey.Of("password", account.Handle), Handle = account.Handle, Password = Password },
                Actor.Import,
                cancellationToken);
        }
    }
}
