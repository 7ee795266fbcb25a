namespace PcpdCases.Application.Door;

/// <summary>Who asks; roles are read from the database for each operation, never carried along.</summary>
public sealed record Actor
{
    private Actor(ActorKind kind, string handle)
    {
        Kind = kind;
        Handle = handle;
    }

    /// <summary>The portal itself: scans of what is due, nothing an officer decides.</summary>
    public static Actor System { get; } = new(ActorKind.System, "system");

    /// <summary>The loading of seeds and of an office's earlier records.</summary>
    public static Actor Import { get; } = new(ActorKind.Import, "import");

    public ActorKind Kind { get; }

    /// <summary>The officer's sign-in name, or "system" or "import".</summary>
    public string Handle { get; }

    public static Actor Officer(string handle) => new(ActorKind.Officer, handle);
}

/// <summary>What kind of actor asks.</summary>
public enum ActorKind
{
    Officer,
    System,
    Import,
}
