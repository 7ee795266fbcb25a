namespace PcpdCases.Domain.Officers;

/// <summary>A member of the Office who acts in the portal.</summary>
public sealed class Officer : IAggregateRoot
{
    public const int HandleMaxLength = 64;
    public const int NameMaxLength = 120;

    private Officer()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    /// <summary>The name used to sign in; the only public key of an officer.</summary>
    public string Handle { get; private set; } = "";

    public string Name { get; private set; } = "";

    public string? ChineseName { get; private set; }

    public Roles Roles { get; private set; }

    public bool Active { get; private set; }

    public static Officer Appoint(string handle, string name, string? chineseName, Roles roles)
    {
        if (string.IsNullOrWhiteSpace(handle) || handle.Length > HandleMaxLength)
        {
            throw new DomainException("An officer needs a sign-in name of at most {0} characters.", HandleMaxLength);
        }
        if (string.IsNullOrWhiteSpace(name) || name.Length > NameMaxLength)
        {
            throw new DomainException("An officer needs a name of at most {0} characters.", NameMaxLength);
        }
        return new Officer
        {
            Handle = handle.Trim(),
            Name = name.Trim(),
            ChineseName = string.IsNullOrWhiteSpace(chineseName) ? null : chineseName.Trim(),
            Roles = roles,
            Active = true,
        };
    }

    public bool Holds(Roles role) => Active && (Roles & role) != 0;

    /// <summary>Whether the two are one person, whatever roles either holds.</summary>
    public bool Is(Officer? other) => other is not null && string.Equals(Handle, other.Handle, StringComparison.OrdinalIgnoreCase);
}
