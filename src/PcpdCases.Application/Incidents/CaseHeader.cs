using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Incidents;

/// <summary>What stands above every tab of a case, and what the asker may do in it.</summary>
public sealed record CaseHeader
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The number it had in an earlier register; null for a case that began here.</summary>
    public string? EarlierReference { get; init; }

    public IncidentOrigin Origin { get; init; }

    /// <summary>Version of the case as a whole.</summary>
    public int Version { get; init; }

    public DateTime OpenedAt { get; init; }

    public bool Restricted { get; init; }

    public string? RestrictionReason { get; init; }

    /// <summary>Names of those who may see a restricted case.</summary>
    public IReadOnlyList<OfficerName> Named { get; init; } = [];

    /// <summary>The published source the case was recorded from; such a case is locked.</summary>
    public string? PublishedSource { get; init; }

    public string? OwnerHandle { get; init; }

    public string? OwnerName { get; init; }

    /// <summary>The proceedings in the order of their letters: stage, investigator, next step and due date of each.</summary>
    public IReadOnlyList<CaseRow> Proceedings { get; init; } = [];

    public CaseTabCounts Counts { get; init; } = new();

    /// <summary>Sign-in name of the officer who asked.</summary>
    public string AskedBy { get; init; } = "";

    /// <summary>Roles of the officer who asked.</summary>
    public Roles Roles { get; init; }

    /// <summary>One proceeding; null when the case has none of that letter.</summary>
    public CaseRow? Proceeding(string? letter) => Proceedings.FirstOrDefault(row => row.Letter == letter);

    /// <summary>Whether the asker may do this in the case, or in one proceeding of it; in a published case nobody changes anything.</summary>
    public bool May(Permission permission, string? letter = null)
    {
        if (PublishedSource is not null || !PermissionMatrix.Allows(permission, Roles))
        {
            return false;
        }
        return PermissionMatrix.For(permission).Relation switch
        {
            Relation.None => true,
            Relation.Assigned => (Roles & Roles.Manager) != 0
                || Proceedings.Any(row => row.InvestigatorHandle == AskedBy && (letter is null || row.Letter == letter)),
        };
    }
}

/// <summary>The number of a case in an earlier register, and its number here.</summary>
public sealed record EarlierReference(string Reference, string Number);

/// <summary>An officer by sign-in name and name.</summary>
public sealed record OfficerName(string Handle, string Name);

/// <summary>How much stands on each tab of a case.</summary>
public sealed record CaseTabCounts
{
    public int Notifications { get; init; }

    public int Groups { get; init; }

    public int Systems { get; init; }

    public int Chronology { get; init; }

    /// <summary>Tasks still to be done.</summary>
    public int Tasks { get; init; }

    public int Rounds { get; init; }

    public int Findings { get; init; }

    /// <summary>Measures and advice that were not withdrawn.</summary>
    public int Remedies { get; init; }

    public int Determinations { get; init; }

    public int Notices { get; init; }

    /// <summary>Reports that were not withdrawn.</summary>
    public int Reports { get; init; }

    public int Documents { get; init; }

    /// <summary>Letters, e-mails, calls, meetings and visits that were not withdrawn.</summary>
    public int Correspondence { get; init; }
}

/// <summary>What the first tab of a case shows.</summary>
public sealed record CaseOverview
{
    public required string Number { get; init; }

    /// <summary>Version of the particulars, for the form that changes them.</summary>
    public int ParticularsVersion { get; init; }

    public required IncidentParticulars Particulars { get; init; }

    public IReadOnlyList<DataHappening> Happenings { get; init; } = [];

    public IReadOnlyList<CaseParty> Parties { get; init; } = [];

    /// <summary>Totals as sources stated them, latest first.</summary>
    public IReadOnlyList<EstimateView> Totals { get; init; } = [];

    /// <summary>How the last stated total and the groups stand; null when no total was stated.</summary>
    public Domain.AffectedPeople.Reconciliation? Reconciliation { get; init; }
}

/// <summary>A party of a case as its overview shows it.</summary>
public sealed record CaseParty
{
    public int Ordinal { get; init; }

    public int Version { get; init; }

    public int OrganisationNumber { get; init; }

    public required string Name { get; init; }

    public string? ChineseName { get; init; }

    public PartyRole Role { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Control { get; init; }

    public string? ProceedingLetter { get; init; }
}

/// <summary>One line of the log of a case.</summary>
public sealed record CaseLogLine
{
    public int Position { get; init; }

    public DateTime At { get; init; }

    public required string ActorHandle { get; init; }

    public string? ActorName { get; init; }

    public JournalKind Kind { get; init; }

    /// <summary>The use case, such as "RecordFinding".</summary>
    public required string Act { get; init; }

    public required string Subject { get; init; }

    public string? Why { get; init; }

    /// <summary>Old → new, field by field, as the journal keeps it in JSON.</summary>
    public string? Changes { get; init; }
}

/// <summary>One page of the log of a case, latest first.</summary>
public sealed record CaseLogPage(IReadOnlyList<CaseLogLine> Lines, int Total);
