using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Door;

/// <summary>Who does what, as data: a generated test checks every use case against every role.</summary>
public static class PermissionMatrix
{
    private const Roles Casework = Roles.ComplianceOfficer | Roles.Investigator | Roles.Manager;
    private const Roles Investigation = Roles.Investigator | Roles.Manager;
    private const Roles Everyone = Casework | Roles.Administrator | Roles.Auditor;

    /// <summary>What a permission asks of the actor.</summary>
    public static Grant For(Permission permission) => permission switch
    {
        Permission.ReadCases => new(Casework | Roles.Auditor),
        Permission.ReadOrganisations => new(Casework | Roles.Auditor),
        Permission.ReadNotices => new(Casework | Roles.Auditor),
        Permission.ReadOfficers => new(Everyone),
        Permission.ReadCalendar => new(Everyone),
        Permission.ReadRules => new(Casework | Roles.Auditor),
        Permission.ReadAuditTrail => new(Roles.Auditor | Roles.Administrator),

        Permission.KeepOwnCalendar => new(Casework),
        Permission.KeepViews => new(Casework | Roles.Auditor),

        Permission.LogNotifications => new(Casework) { Import = true },
        Permission.TriageNotifications => new(Casework),
        Permission.RecordIncidents => new(Casework),
        Permission.RecordDocuments => new(Casework),
        Permission.RecordOrganisations => new(Casework) { Import = true },
        Permission.RestrictCases => new(Casework),
        Permission.BringInRecords => new(Roles.Manager) { Import = true },

        Permission.RunComplianceChecks => new(Casework),
        Permission.Investigate => new(Investigation) { Relation = Relation.Assigned },
        Permission.RunInvestigationRounds => new(Investigation) { Relation = Relation.Assigned },
        Permission.GrantExtensions => new(Investigation) { Relation = Relation.Assigned },
        Permission.RecordFindings => new(Investigation) { Relation = Relation.Assigned },
        Permission.ProposeDeterminations => new(Investigation) { Relation = Relation.Assigned },
        Permission.ProposeActions => new(Investigation) { Relation = Relation.Assigned },
        Permission.DraftNotices => new(Investigation) { Relation = Relation.Assigned },
        Permission.RecordCompliance => new(Investigation) { Relation = Relation.Assigned },
        Permission.RecordAppeals => new(Investigation) { Relation = Relation.Assigned },
        Permission.AssessDirections => new(Investigation) { Relation = Relation.Assigned },
        Permission.DraftReports => new(Investigation) { Relation = Relation.Assigned },

        Permission.Countersign => new(Roles.Manager),
        Permission.ServeNotices => new(Roles.Manager),
        Permission.CancelNotices => new(Roles.Manager),
        Permission.PublishReports => new(Roles.Manager),
        Permission.CloseCases => new(Roles.Manager),
        Permission.HoldCases => new(Roles.Manager),
        Permission.ReopenCases => new(Roles.Manager),
        Permission.AssignCases => new(Roles.Manager),
        Permission.LiftRestrictions => new(Roles.Manager),

        Permission.AdministerOfficers => new(Roles.Administrator) { Import = true },
        Permission.AdministerCalendar => new(Roles.Administrator),

        Permission.RecordPublishedCases => new(Roles.None) { Import = true },
        Permission.RecordSampleCases => new(Roles.None) { Import = true },
        Permission.RemindOfficers => new(Roles.None) { System = true },
        Permission.RebuildSearch => new(Roles.None) { System = true },
    };

    /// <summary>Whether somebody with these roles may ask at all, before any relation to a case is looked at.</summary>
    public static bool Allows(Permission permission, Roles roles) => (For(permission).Roles & roles) != 0;
}

/// <summary>Roles that hold a permission, and what they must be to the case.</summary>
/// <param name="Roles">Any one of these suffices.</param>
public sealed record Grant(Roles Roles)
{
    /// <summary>Asked of an officer who is not a manager.</summary>
    public Relation Relation { get; init; } = Relation.None;

    public bool System { get; init; }

    public bool Import { get; init; }
}

/// <summary>What an officer must be to a case.</summary>
public enum Relation
{
    None,

    /// <summary>The investigator of the proceeding, or of one proceeding of the incident.</summary>
    Assigned,
}
