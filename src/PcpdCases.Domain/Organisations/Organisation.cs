namespace PcpdCases.Domain.Organisations;

/// <summary>A body that has a part in incidents: a data user, a processor or another.</summary>
public sealed class Organisation : IAggregateRoot
{
    public const int NameMaxLength = 200;
    public const int ChineseNameMaxLength = 200;
    public const int RegistrationNumberMaxLength = 40;

    /// <summary>Contacts have room for ciphertext.</summary>
    public const int EmailMaxLength = 512;
    public const int TelephoneMaxLength = 256;
    public const int AddressMaxLength = 2000;

    private Organisation()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    /// <summary>The public name of the organisation in addresses and the journal.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    public string? ChineseName { get; private set; }

    public string? RegistrationNumber { get; private set; }

    public Sector Sector { get; private set; }

    public OrganisationSize Size { get; private set; }

    public int? Employees { get; private set; }

    public string? Email { get; private set; }

    public string? Telephone { get; private set; }

    public string? Address { get; private set; }

    /// <summary>The organisation that holds this one; its own parents must be loaded before it is changed.</summary>
    public Organisation? Parent { get; private set; }

    /// <summary>Records an organisation under its public number.</summary>
    public static Organisation Register(int number, OrganisationProfile profile)
    {
        if (number < 1)
        {
            throw new DomainException("An organisation needs a number of 1 or more.");
        }
        var organisation = new Organisation { Number = number };
        organisation.Describe(profile);
        return organisation;
    }

    /// <summary>Replaces what is recorded of the organisation.</summary>
    public void Describe(OrganisationProfile profile)
    {
        if (!Wording.IsGiven(profile.Name, NameMaxLength))
        {
            throw new DomainException("An organisation needs a name of at most {0} characters.", NameMaxLength);
        }
        if (!Wording.Fits(profile.ChineseName, ChineseNameMaxLength))
        {
            throw new DomainException("The Chinese name of an organisation has at most {0} characters.", ChineseNameMaxLength);
        }
        if (!Wording.Fits(profile.RegistrationNumber, RegistrationNumberMaxLength))
        {
            throw new DomainException("A registration number has at most {0} characters.", RegistrationNumberMaxLength);
        }
        if (!Wording.Fits(profile.Email, EmailMaxLength)
            || !Wording.Fits(profile.Telephone, TelephoneMaxLength)
            || !Wording.Fits(profile.Address, AddressMaxLength))
        {
            throw new DomainException(
                "A contact is too long: e-mail has at most {0} characters, telephone {1}, address {2}.",
                EmailMaxLength,
                TelephoneMaxLength,
                AddressMaxLength);
        }
        if (profile.Employees < 0)
        {
            throw new DomainException("The number of employees is zero or more.");
        }
        Name = profile.Name.Trim();
        ChineseName = Wording.Clean(profile.ChineseName);
        RegistrationNumber = Wording.Clean(profile.RegistrationNumber);
        Sector = profile.Sector;
        Size = profile.Size;
        Employees = profile.Employees;
        Email = Wording.Clean(profile.Email);
        Telephone = Wording.Clean(profile.Telephone);
        Address = Wording.Clean(profile.Address);
    }

    /// <summary>Sets or clears the parent; every ancestor of the new parent must be loaded.</summary>
    public void SetParent(Organisation? parent)
    {
        for (var ancestor = parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            if (ancestor.Is(this))
            {
                throw new DomainException("{0} cannot be the parent of {1}: {1} is already above it, or is itself.", parent!.Name, Name);
            }
        }
        Parent = parent;
    }

    public bool Is(Organisation? other) => other is not null && Number == other.Number;
}
