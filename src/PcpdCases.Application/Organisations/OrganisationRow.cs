using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Organisations;

/// <summary>What the list of organisations is asked for; all of it stands in the page's address.</summary>
public sealed record OrganisationFilter
{
    /// <summary>Part of either name or of the registration number, or the number itself.</summary>
    public string? Text { get; init; }

    public Sector? Sector { get; init; }

    public OrganisationColumn SortBy { get; init; }

    public bool Descending { get; init; }

    /// <summary>0 is the first page.</summary>
    public int Page { get; init; }

    public int PageSize { get; init; } = 25;
}

/// <summary>Columns the list of organisations sorts by.</summary>
public enum OrganisationColumn
{
    Name,
    ChineseName,
    Number,
    Sector,
    Cases,
}

/// <summary>One line of the list of organisations.</summary>
public sealed record OrganisationRow
{
    public int Number { get; init; }

    public required string Name { get; init; }

    public string? ChineseName { get; init; }

    public Sector Sector { get; init; }

    public string? ParentName { get; init; }

    /// <summary>Proceedings against it that the asker may see.</summary>
    public int Cases { get; init; }
}

/// <summary>One page of organisations.</summary>
/// <param name="Total">How many match on all pages together.</param>
public sealed record OrganisationRows(IReadOnlyList<OrganisationRow> Rows, int Total);

/// <summary>An organisation as a picker shows one.</summary>
public sealed record OrganisationChoice(int Number, string Name, string? ChineseName);

/// <summary>One member of a group, with how far below the top it stands.</summary>
/// <param name="Depth">0 is the organisation at the top of the group.</param>
public sealed record GroupMember(int Number, string Name, string? ChineseName, int Depth);

/// <summary>An organisation with its group and the cases the asker may see.</summary>
public sealed record OrganisationFile
{
    public required int Number { get; init; }

    public required int Version { get; init; }

    public required OrganisationProfile Profile { get; init; }

    public int? ParentNumber { get; init; }

    /// <summary>The whole group in tree order; empty when it stands alone.</summary>
    public IReadOnlyList<GroupMember> Group { get; init; } = [];

    public IReadOnlyList<Incidents.CaseRow> Cases { get; init; } = [];
}

/// <summary>By what an organisation is known.</summary>
public sealed record OrganisationIdentity(int Number, string Name, string? ChineseName, string? RegistrationNumber);
