using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Organisations;

/// <summary>What the forms that register and describe an organisation both fill.</summary>
public abstract record OrganisationFields : ActInput
{
    public string Name { get; set; } = "";

    public string? ChineseName { get; set; }

    /// <summary>Business or company registration number.</summary>
    public string? RegistrationNumber { get; set; }

    public Sector Sector { get; set; }

    public OrganisationSize Size { get; set; }

    /// <summary>Number of employees; null when not known.</summary>
    public int? Employees { get; set; }

    public string? Email { get; set; }

    public string? Telephone { get; set; }

    public string? Address { get; set; }

    internal OrganisationProfile Profile() => new()
    {
        Name = Name,
        ChineseName = ChineseName,
        RegistrationNumber = RegistrationNumber,
        Sector = Sector,
        Size = Size,
        Employees = Employees,
        Email = Email,
        Telephone = Telephone,
        Address = Address,
    };
}

/// <summary>Checks what both forms of an organisation fill.</summary>
public abstract class OrganisationFieldsValidator<T> : AbstractValidator<T>
    where T : OrganisationFields
{
    protected OrganisationFieldsValidator()
    {
        RuleFor(input => input.Name).NotEmpty().WithMessage("Give the organisation's name.");
        RuleFor(input => input.Name).MaximumLength(Organisation.NameMaxLength).WithMessage("This name is too long. Shorten it.");
        RuleFor(input => input.ChineseName).MaximumLength(Organisation.ChineseNameMaxLength).WithMessage("This name is too long. Shorten it.");
        RuleFor(input => input.RegistrationNumber).MaximumLength(Organisation.RegistrationNumberMaxLength).WithMessage("This registration number is too long.");
        RuleFor(input => input.Sector).IsInEnum().WithMessage("Choose a sector.");
        RuleFor(input => input.Size).IsInEnum().WithMessage("Choose a size.");
        RuleFor(input => input.Employees).GreaterThanOrEqualTo(0).WithMessage("The number of employees is zero or more.");
        RuleFor(input => input.Email).MaximumLength(Organisation.EmailMaxLength).WithMessage("This e-mail address is too long.");
        RuleFor(input => input.Telephone).MaximumLength(Organisation.TelephoneMaxLength).WithMessage("This telephone number is too long.");
        RuleFor(input => input.Address).MaximumLength(Organisation.AddressMaxLength).WithMessage("This address is too long.");
    }
}
