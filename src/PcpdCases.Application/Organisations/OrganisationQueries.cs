using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Search;
using PcpdCases.Domain;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Organisations;

/// <summary>Reads organisations: the list, one with its group and cases, and choices for pickers.</summary>
public sealed class OrganisationQueries(Reading reading)
{
    private const int ChoicesShown = 20;

    /// <summary>One page of the list.</summary>
    public Task<OrganisationRows> ListAsync(OrganisationFilter filter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadOrganisations, async (sight, token) =>
        {
            var total = await Matching(sight, filter).CountAsync(token);
            var rows = await Page(sight, filter).ToListAsync(token);
            return new OrganisationRows(rows, total);
        }, cancellationToken);

    /// <summary>Organisations whose name, Chinese name or number fits what is being typed.</summary>
    public Task<IReadOnlyList<OrganisationChoice>> ChoicesAsync(string? text, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<OrganisationChoice>>(
            actor,
            Permission.ReadOrganisations,
            async (sight, token) => await Choices(sight, text).ToListAsync(token),
            cancellationToken);

    /// <summary>By what every organisation is known, so that none is registered twice.</summary>
    public Task<IReadOnlyList<OrganisationIdentity>> IdentitiesAsync(Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync<IReadOnlyList<OrganisationIdentity>>(actor, Permission.ReadOrganisations, async (sight, token) => await Identities(sight).ToListAsync(token), cancellationToken);

    /// <summary>One organisation with its group tree and the cases the actor may see.</summary>
    public Task<OrganisationFile> OneAsync(int number, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadOrganisations, async (sight, token) =>
        {
            var organisation = await One(sight, number).SingleOrDefaultAsync(token)
                ?? throw DomainException.NotFound("There is no organisation {0}.", number);
            var links = await Links(sight).ToListAsync(token);
            return new OrganisationFile
            {
                Number = organisation.Number,
                Version = organisation.Version,
                ParentNumber = organisation.Parent?.Number,
                Profile = ProfileOf(organisation),
                Group = GroupOf(number, links),
                Cases = await Cases(sight, number).ToListAsync(token),
            };
        }, cancellationToken);

    internal static IQueryable<OrganisationIdentity> Identities(Sight sight) => sight.Organisations.OrderBy(organisation => organisation.Number)
        .Select(organisation => new OrganisationIdentity(organisation.Number, organisation.Name, organisation.ChineseName, organisation.RegistrationNumber));

    internal static IQueryable<Organisation> One(Sight sight, int number) =>
        sight.Organisations.Include(organisation => organisation.Parent).Where(organisation => organisation.Number == number);

    internal static IQueryable<CaseRow> Cases(Sight sight, int number) =>
        sight.CaseRows.Where(row => row.OrganisationNumber == number).OrderByDescending(row => row.Number).ThenBy(row => row.Letter);

    internal static IQueryable<OrganisationChoice> Choices(Sight sight, string? text) =>
        Matching(sight, new OrganisationFilter { Text = text })
            .OrderBy(organisation => organisation.Name)
            .ThenBy(organisation => organisation.Number)
            .Select(organisation => new OrganisationChoice(organisation.Number, organisation.Name, organisation.ChineseName))
            .Take(ChoicesShown);

    internal static IQueryable<OrganisationRow> Page(Sight sight, OrganisationFilter filter) =>
        Sorted(
            Matching(sight, filter).Select(organisation => new OrganisationRow
            {
                Number = organisation.Number,
                Name = organisation.Name,
                ChineseName = organisation.ChineseName,
                Sector = organisation.Sector,
                ParentName = organisation.Parent!.Name,
                Cases = sight.CaseRows.Count(row => row.OrganisationNumber == organisation.Number),
            }),
            filter)
        .Skip(filter.Page * filter.PageSize)
        .Take(filter.PageSize);

    internal static IQueryable<Organisation> Matching(Sight sight, OrganisationFilter filter)
    {
        var organisations = sight.Organisations;
        if (filter.Sector is { } sector)
        {
            organisations = organisations.Where(organisation => organisation.Sector == sector);
        }
        if (string.IsNullOrWhiteSpace(filter.Text))
        {
            return organisations;
        }
        var pattern = LikePattern.Containing(filter.Text);
        int? number = int.TryParse(filter.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : null;
        return organisations.Where(organisation =>
            EF.Functions.Like(organisation.Name, pattern, LikePattern.Escape)
            || EF.Functions.Like(organisation.ChineseName!, pattern, LikePattern.Escape)
            || EF.Functions.Like(organisation.RegistrationNumber!, pattern, LikePattern.Escape)
            || organisation.Number == number);
    }

    internal static IQueryable<GroupLink> Links(Sight sight) => sight.Organisations
        .Where(organisation => organisation.Parent != null || sight.Organisations.Any(child => child.Parent!.Number == organisation.Number))
        .Select(organisation => new GroupLink
        {
            Number = organisation.Number,
            Name = organisation.Name,
            ChineseName = organisation.ChineseName,
            ParentNumber = organisation.Parent == null ? null : organisation.Parent.Number,
        });

    private static IQueryable<OrganisationRow> Sorted(IQueryable<OrganisationRow> rows, OrganisationFilter filter)
    {
        var sorted = filter.SortBy switch
        {
            OrganisationColumn.Name => filter.Descending ? rows.OrderByDescending(row => row.Name) : rows.OrderBy(row => row.Name),
            OrganisationColumn.ChineseName => filter.Descending ? rows.OrderByDescending(row => row.ChineseName) : rows.OrderBy(row => row.ChineseName),
            OrganisationColumn.Number => filter.Descending ? rows.OrderByDescending(row => row.Number) : rows.OrderBy(row => row.Number),
            OrganisationColumn.Sector => filter.Descending ? rows.OrderByDescending(row => row.Sector) : rows.OrderBy(row => row.Sector),
            OrganisationColumn.Cases => filter.Descending ? rows.OrderByDescending(row => row.Cases) : rows.OrderBy(row => row.Cases),
        };
        return sorted.ThenBy(row => row.Number);
    }

    private static List<GroupMember> GroupOf(int number, IReadOnlyList<GroupLink> links)
    {
        var byNumber = links.ToDictionary(link => link.Number);
        if (!byNumber.TryGetValue(number, out var top))
        {
            return [];
        }
        while (top.ParentNumber is { } parent)
        {
            top = byNumber[parent];
        }
        var children = links.Where(link => link.ParentNumber is not null).ToLookup(link => link.ParentNumber!.Value);
        var members = new List<GroupMember>();
        Collect(top, 0, children, members);
        return members;
    }

    private static void Collect(GroupLink link, int depth, ILookup<int, GroupLink> children, List<GroupMember> members)
    {
        members.Add(new GroupMember(link.Number, link.Name, link.ChineseName, depth));
        foreach (var child in children[link.Number].OrderBy(child => child.Name, StringComparer.CurrentCulture))
        {
            Collect(child, depth + 1, children, members);
        }
    }

    private static OrganisationProfile ProfileOf(Organisation organisation) => new()
    {
        Name = organisation.Name,
        ChineseName = organisation.ChineseName,
        RegistrationNumber = organisation.RegistrationNumber,
        Sector = organisation.Sector,
        Size = organisation.Size,
        Employees = organisation.Employees,
        Email = organisation.Email,
        Telephone = organisation.Telephone,
        Address = organisation.Address,
    };

    internal sealed record GroupLink
    {
        public int Number { get; init; }

        public required string Name { get; init; }

        public string? ChineseName { get; init; }

        public int? ParentNumber { get; init; }
    }
}
