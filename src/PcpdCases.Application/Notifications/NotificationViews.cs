using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Notifications;

/// <summary>The notifications of a case with what a form is compared with.</summary>
public sealed record CaseNotifications
{
    public required string Number { get; init; }

    /// <summary>Version of the case's particulars, for accepting a field.</summary>
    public int ParticularsVersion { get; init; }

    public IReadOnlyList<NotificationView> Notifications { get; init; } = [];
}

/// <summary>One notification with every form handed in, newest first.</summary>
public sealed record NotificationView
{
    public int Ordinal { get; init; }

    /// <summary>Null when a published source does not tell it, as for the three below.</summary>
    public NotificationChannel? Channel { get; init; }

    public string? Sender { get; init; }

    public DateTime? ReceivedAt { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public IReadOnlyList<NotifyingParty> Parties { get; init; } = [];

    public IReadOnlyList<FormView> Forms { get; init; } = [];
}

/// <summary>A party a notification speaks for.</summary>
public sealed record NotifyingParty(int Ordinal, string Name, string? ChineseName, PartyRole Role);

/// <summary>One form as received, with what it says otherwise than the one before.</summary>
public sealed record FormView
{
    public int Number { get; init; }

    public DateTime ReceivedAt { get; init; }

    public DateOnly ReceivedOn { get; init; }

    public required NotificationForm Form { get; init; }

    public IReadOnlyList<FormDifference> Differences { get; init; } = [];

    public IReadOnlyList<FieldTaken> Taken { get; init; } = [];

    public bool IsTaken(string field) => Taken.Any(taken => taken.Field == field);
}

/// <summary>A field an officer took over into the case.</summary>
public sealed record FieldTaken(string Field, string By, DateTime At);

/// <summary>What is known of a notification while it is being typed.</summary>
public sealed record DuplicateSearch
{
    /// <summary>Organisations picked so far.</summary>
    public IReadOnlyList<int> Organisations { get; init; } = [];

    /// <summary>Part of the name of an organisation not picked from the list.</summary>
    public string? Name { get; init; }

    /// <summary>The day of receipt; days close to it count.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>A case that may be about the same incident.</summary>
public sealed record PossibleDuplicate
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    public required string OrganisationName { get; init; }

    public string? OrganisationChineseName { get; init; }

    public DateTime OpenedAt { get; init; }

    /// <summary>Whether an organisation of the same group is concerned rather than the same one.</summary>
    public bool SameGroupOnly { get; init; }
}
