using System.Globalization;
using PcpdCases.Application.Door;
using PcpdCases.Application.Organisations;

namespace PcpdCases.Application.Import;

/// <summary>Finds the organisation a row means, by number, registration number or either name.</summary>
internal sealed class OrganisationDirectory
{
    private readonly ILookup<string, int> _byName;
    private readonly HashSet<int> _numbers;

    private OrganisationDirectory(IReadOnlyList<OrganisationIdentity> identities)
    {
        _numbers = [.. identities.Select(one => one.Number)];
        _byName = identities
            .SelectMany(one => ((string?[])[one.Name, one.ChineseName, one.RegistrationNumber]).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Select(name => (name, one.Number)))
            .ToLookup(pair => pair.name, pair => pair.Number, StringComparer.OrdinalIgnoreCase);
    }

    public static async Task<OrganisationDirectory> ReadAsync(OrganisationQueries organisations, Actor actor, CancellationToken cancellationToken) =>
        new(await organisations.IdentitiesAsync(actor, cancellationToken));

    /// <summary>The organisation's number; 0 with a fault when the row names none, one that is not there, or a name that several bear.</summary>
    public int Find(Cells cells, params ReadOnlySpan<string> headings)
    {
        if (cells.Text(headings) is not { } written)
        {
            cells.Add(new("Name the organisation."));
            return 0;
        }
        var found = _byName[written].ToList();
        switch (found.Count)
        {
            case 1:
                return found[0];
            case > 1:
                cells.Add(new("Several organisations are called \"{0}\". Write the number of the one that is meant: {1}.", written, string.Join(", ", found)));
                return 0;
        }
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && _numbers.Contains(number))
        {
            return number;
        }
        cells.Add(new("There is no organisation \"{0}\". Import the organisations first.", written));
        return 0;
    }
}
