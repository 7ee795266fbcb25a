namespace PcpdCases.Application.Door;

/// <summary>What may be asked of the Office's records; each use case and each query names one.</summary>
public enum Permission
{
    ReadCases,
    ReadOrganisations,
    ReadNotices,
    ReadOfficers,
    ReadCalendar,
    ReadRules,
    ReadAuditTrail,

    /// <summary>Open and revoke the address of one's own calendar.</summary>
    KeepOwnCalendar,

    /// <summary>Keep views of lists, for oneself or for all.</summary>
    KeepViews,

    LogNotifications,
    TriageNotifications,
    RecordIncidents,
    RecordDocuments,
    RecordOrganisations,
    RestrictCases,

    /// <summary>Bring in open cases and past notices of an earlier register.</summary>
    BringInRecords,

    /// <summary>Enquiry rounds under s.8(1) and the compliance check itself.</summary>
    RunComplianceChecks,

    /// <summary>Start, run and complete an investigation under s.38.</summary>
    Investigate,

    /// <summary>Enquiry rounds under s.43 and s.44.</summary>
    RunInvestigationRounds,
    GrantExtensions,
    RecordFindings,
    ProposeDeterminations,
    ProposeActions,
    DraftNotices,
    RecordCompliance,
    RecordAppeals,
    AssessDirections,

    /// <summary>Write the report of an investigation (s.48(2)), look it through, record objections to it.</summary>
    DraftReports,

    Countersign,
    ServeNotices,
    CancelNotices,

    /// <summary>Settle a report, serve its copies, decide objections and publish it.</summary>
    PublishReports,
    CloseCases,
    HoldCases,
    ReopenCases,
    AssignCases,
    LiftRestrictions,

    AdministerOfficers,

    /// <summary>Propose, confirm and withdraw the days officers add to the holiday calendar.</summary>
    AdministerCalendar,

    /// <summary>Record a case from a published source: no officer may.</summary>
    RecordPublishedCases,

    /// <summary>Invent a case on a development copy: no officer may.</summary>
    RecordSampleCases,

    /// <summary>Tell officers what falls due: the clock's act.</summary>
    RemindOfficers,

    /// <summary>Write the search index anew: an operator's act.</summary>
    RebuildSearch,
}
