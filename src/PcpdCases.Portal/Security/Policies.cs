using Microsoft.AspNetCore.Authorization;
using PcpdCases.Application.Door;

namespace PcpdCases.Portal.Security;

/// <summary>One policy per group of pages, each the roles of one permission of the matrix.</summary>
public static class Policies
{
    /// <summary>Any officer who is signed in.</summary>
    public const string SignedIn = "SignedIn";

    public const string Cases = nameof(Permission.ReadCases);
    public const string LogNotifications = nameof(Permission.LogNotifications);
    public const string RecordCases = nameof(Permission.RecordIncidents);
    public const string RecordOrganisations = nameof(Permission.RecordOrganisations);
    public const string BringInRecords = nameof(Permission.BringInRecords);
    public const string Organisations = nameof(Permission.ReadOrganisations);
    public const string Notices = nameof(Permission.ReadNotices);
    public const string Rules = nameof(Permission.ReadRules);
    public const string Reports = "Reports";
    public const string Findings = nameof(Permission.RecordFindings);
    public const string Countersign = nameof(Permission.Countersign);
    public const string HandOver = nameof(Permission.AssignCases);
    public const string CloseCases = nameof(Permission.CloseCases);
    public const string AuditTrail = nameof(Permission.ReadAuditTrail);
    public const string Administration = nameof(Permission.AdministerOfficers);
    public const string Calendar = nameof(Permission.ReadCalendar);

    private static readonly Dictionary<string, Permission> Grants = new()
    {
        [Cases] = Permission.ReadCases,
        [LogNotifications] = Permission.LogNotifications,
        [RecordCases] = Permission.RecordIncidents,
        [RecordOrganisations] = Permission.RecordOrganisations,
        [BringInRecords] = Permission.BringInRecords,
        [Organisations] = Permission.ReadOrganisations,
        [Notices] = Permission.ReadNotices,
        [Rules] = Permission.ReadRules,
        [Reports] = Permission.ReadCases,
        [Findings] = Permission.RecordFindings,
        [Countersign] = Permission.Countersign,
        [HandOver] = Permission.AssignCases,
        [CloseCases] = Permission.CloseCases,
        [AuditTrail] = Permission.ReadAuditTrail,
        [Administration] = Permission.AdministerOfficers,
        [Calendar] = Permission.ReadCalendar,
    };

    /// <summary>The permission a policy stands for; null for <see cref="SignedIn"/>.</summary>
    public static Permission? PermissionOf(string policy) => Grants.TryGetValue(policy, out var permission) ? permission : null;

    public static void Add(AuthorizationOptions options)
    {
        options.AddPolicy(SignedIn, policy => policy.RequireAuthenticatedUser());
        foreach (var (name, permission) in Grants)
        {
            options.AddPolicy(name, policy => policy.RequireAuthenticatedUser()
                .RequireAssertion(context => PermissionMatrix.Allows(permission, OfficerClaims.RolesOf(context.User))));
        }
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
    }
}
