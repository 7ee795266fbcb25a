using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Organisations;
using PcpdCases.Domain;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Import;

/// <summary>Brings organisations in; what is there already stays as it is.</summary>
public sealed class OrganisationImport(OrganisationQueries organisations, RegisterOrganisation register, IValidator<RegisterOrganisationInput> validator)
    : SheetImport<Dictionary<string, DomainException>>
{
    /// <summary>The headings of its columns.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["Name", "Chinese name", "Registration number", "Sector", "Size", "Employees", "E-mail", "Telephone", "Address"];

    public override IReadOnlyList<string> Headings => Columns;

    protected override string FirstHeadingInChinese => "名稱";

    protected override async Task<Dictionary<string, DomainException>> KnownAsync(Actor actor, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, DomainException>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in await organisations.IdentitiesAsync(actor, cancellationToken))
        {
            foreach (var key in Keys(one.Name, one.ChineseName, one.RegistrationNumber))
            {
                known.TryAdd(key, new DomainException("organisation {0}, {1}", one.Number, one.Name));
            }
        }
        return known;
    }

    protected override async Task<ImportLine> RowAsync(
        SheetRow row, Dictionary<string, DomainException> known, string source, bool apply, Actor actor, CancellationToken cancellationToken)
    {
        var cells = new Cells(row);
        var input = InputOf(cells) with { Source = source };
        var faults = await FaultsAsync(cells, validator, input, cancellationToken);
        if (faults.Count > 0)
        {
            return new ImportLine(row.Line, input.Name, ImportVerdict.Refused, faults);
        }
        var keys = Keys(input.Name, input.ChineseName, input.RegistrationNumber).ToList();
        if (keys.Find(known.ContainsKey) is { } same)
        {
            return new ImportLine(row.Line, input.Name, ImportVerdict.AlreadyThere, [known[same]]);
        }
        foreach (var key in keys)
        {
            known[key] = new DomainException("line {0} of this file", row.Line);
        }
        return await AddAsync(row, input.Name, apply, () => register.RunAsync(input, actor, cancellationToken));
    }

    private static RegisterOrganisationInput InputOf(Cells cells) => new()
    {
        Name = cells.Text("Name", "名稱") ?? "",
        ChineseName = cells.Text("Chinese name", "中文名稱"),
        RegistrationNumber = cells.Text("Registration number", "註冊編號"),
        Sector = cells.One(Sector.Other, new DomainException("There is no such sector. Write one of: {0}.", Cells.NamesOf<Sector>()), "Sector", "行業"),
        Size = cells.One(OrganisationSize.Unknown, new DomainException("There is no such size. Write one of: {0}.", Cells.NamesOf<OrganisationSize>()), "Size", "規模"),
        Employees = cells.Count("\"{0}\" is no number of employees.", "Employees", "僱員人數"),
        Email = cells.Text("E-mail", "Email", "電郵"),
        Telephone = cells.Text("Telephone", "電話"),
        Address = cells.Text("Address", "地址"),
    };

    private static IEnumerable<string> Keys(string name, string? chineseName, string? registrationNumber) =>
        ((string?[])[$"name {name}", chineseName is null ? null : $"name {chineseName}", registrationNumber is null ? null : $"registration {registrationNumber}"]).OfType<string>();
}
