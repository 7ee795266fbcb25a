using System.Globalization;
using System.Security.Cryptography;
using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Organisations;
using PcpdCases.Domain;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Import;

/// <summary>Brings organisations in from a spreadsheet: tried first, then each by the act officers use, so that its rules and its journal hold.</summary>
public sealed class OrganisationImport(OrganisationQueries organisations, RegisterOrganisation register, IValidator<RegisterOrganisationInput> validator)
{
    private const int ShownHashLength = 12;

    /// <summary>Reads a file and says of each row what would become of it, or does it.</summary>
    /// <param name="apply">Whether what can be added is added; nothing is written otherwise.</param>
    /// <param name="progress">Told how many rows are done, each time one is.</param>
    /// <exception cref="DomainException">When the file is no spreadsheet with the heading "Name".</exception>
    public async Task<ImportReport> RunAsync(
        Stream file, string fileName, bool apply, Actor actor, IProgress<int>? progress = null, CancellationToken cancellationToken = default)
    {
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
        file.Position = 0;
        var source = $"{fileName}, SHA-256 {hash[..ShownHashLength]}";
        var rows = Sheet.Read(file);
        if (!rows.Any(row => row.Of("Name", "名稱") is not null))
        {
            throw new DomainException("The file has no column \"Name\". Give the columns their headings: {0}.", "Name, Chinese name, Registration number, Sector, Size, Employees, E-mail, Telephone, Address");
        }
        var known = Known(await organisations.IdentitiesAsync(actor, cancellationToken));
        var lines = new List<ImportLine>();
        foreach (var row in rows)
        {
            lines.Add(await RowAsync(row, known, source, apply, actor, cancellationToken));
            progress?.Report(lines.Count);
        }
        return new ImportReport(source, lines);
    }

    private async Task<ImportLine> RowAsync(SheetRow row, Dictionary<string, DomainException> known, string source, bool apply, Actor actor, CancellationToken cancellationToken)
    {
        var (input, faults) = InputOf(row);
        input.Source = string.Create(CultureInfo.InvariantCulture, $"{source}, line {row.Line}");
        faults.AddRange((await validator.ValidateAsync(input, cancellationToken)).Errors.Select(error => new DomainException(error.ErrorMessage)));
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
        if (apply)
        {
            await register.RunAsync(input, actor, cancellationToken);
        }
        return new ImportLine(row.Line, input.Name, apply ? ImportVerdict.Added : ImportVerdict.WouldBeAdded, []);
    }

    private static (RegisterOrganisationInput Input, List<DomainException> Faults) InputOf(SheetRow row)
    {
        var faults = new List<DomainException>();
        var input = new RegisterOrganisationInput
        {
            Name = row.Of("Name", "名稱") ?? "",
            ChineseName = row.Of("Chinese name", "中文名稱"),
            RegistrationNumber = row.Of("Registration number", "註冊編號"),
            Sector = One(row.Of("Sector", "行業"), Sector.Other, new DomainException("There is no such sector. Write one of: {0}.", string.Join(", ", Enum.GetNames<Sector>())), faults),
            Size = One(row.Of("Size", "規模"), OrganisationSize.Unknown, new DomainException("There is no such size. Write one of: {0}.", string.Join(", ", Enum.GetNames<OrganisationSize>())), faults),
            Email = row.Of("E-mail", "Email", "電郵"),
            Telephone = row.Of("Telephone", "電話"),
            Address = row.Of("Address", "地址"),
        };
        if (row.Of("Employees", "僱員人數") is { } employees)
        {
            if (int.TryParse(employees, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count))
            {
                input.Employees = count;
            }
            else
            {
                faults.Add(new DomainException("\"{0}\" is no number of employees.", employees));
            }
        }
        return (input, faults);
    }

    private static T One<T>(string? written, T unknown, DomainException none, List<DomainException> faults)
        where T : struct, Enum
    {
        if (written is null)
        {
            return unknown;
        }
        if (Enum.TryParse<T>(written.Replace(" ", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(value) && !char.IsDigit(written[0]))
        {
            return value;
        }
        faults.Add(none);
        return unknown;
    }

    private static Dictionary<string, DomainException> Known(IReadOnlyList<OrganisationIdentity> identities)
    {
        var known = new Dictionary<string, DomainException>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in identities)
        {
            foreach (var key in Keys(one.Name, one.ChineseName, one.RegistrationNumber))
            {
                known.TryAdd(key, new DomainException("organisation {0}, {1}", one.Number, one.Name));
            }
        }
        return known;
    }

    private static IEnumerable<string> Keys(string name, string? chineseName, string? registrationNumber) =>
        ((string?[])[$"name {name}", chineseName is null ? null : $"name {chineseName}", registrationNumber is null ? null : $"registration {registrationNumber}"]).OfType<string>();
}
