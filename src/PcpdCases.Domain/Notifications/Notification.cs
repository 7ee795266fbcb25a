using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Notifications;

/// <summary>A data breach notification: how and when it came, for which parties, and every form handed in.</summary>
public sealed class Notification : IAggregateRoot
{
    public const int SenderMaxLength = 512;

    private readonly List<NotificationParty> _parties = [];
    private readonly List<NotificationVersion> _versions = [];

    private Notification()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public int Ordinal { get; private set; }

    /// <summary>Null when the source of a recorded case does not tell it, as for the three below.</summary>
    public NotificationChannel? Channel { get; private set; }

    /// <summary>Who handed it in; has room for ciphertext.</summary>
    public string? Sender { get; private set; }

    public DateTime? ReceivedAt { get; private set; }

    /// <summary>The day of receipt in Hong Kong.</summary>
    public DateOnly? ReceivedOn { get; private set; }

    public IReadOnlyList<NotificationParty> Parties => _parties;

    public IReadOnlyList<NotificationVersion> Versions => _versions;

    /// <summary>The form handed in last; null for a notification known from a published source only.</summary>
    public NotificationVersion? Latest => _versions.MaxBy(v => v.Number);

    /// <summary>Logs a written notification with its initial form.</summary>
    public static Notification Receive(Incident incident, NotificationReceipt receipt, IReadOnlyCollection<Party> parties, NotificationForm form, DateTime now)
    {
        incident.EnsureOpenToOfficers();
        if (receipt.Channel == NotificationChannel.Telephone)
        {
            throw new DomainException("A call is logged as a call and is no notification. Ask the caller to notify in writing.");
        }
        if (!Wording.IsGiven(receipt.Sender, SenderMaxLength))
        {
            throw new DomainException("A notification needs its sender, in at most {0} characters.", SenderMaxLength);
        }
        EnsureNotAhead(receipt.ReceivedAt, now);
        EnsureParties(incident, parties);
        var notification = new Notification
        {
            Incident = incident,
            Channel = receipt.Channel,
            Sender = receipt.Sender.Trim(),
            ReceivedAt = receipt.ReceivedAt,
            ReceivedOn = receipt.ReceivedOn,
        };
        notification._parties.AddRange(parties.Distinct().Select(p => new NotificationParty(p)));
        notification._versions.Add(new NotificationVersion(1, receipt.ReceivedAt, receipt.ReceivedOn, form));
        notification.Ordinal = incident.NextNotification();
        return notification;
    }

    /// <summary>Records that parties notified, of which a published source tells the day at most.</summary>
    public static Notification RecordPublished(Incident incident, IReadOnlyCollection<Party> parties, DateOnly? receivedOn)
    {
        incident.EnsureOpenToOfficers();
        EnsureParties(incident, parties);
        var notification = new Notification { Incident = incident, ReceivedOn = receivedOn };
        notification._parties.AddRange(parties.Distinct().Select(p => new NotificationParty(p)));
        notification.Ordinal = incident.NextNotification();
        return notification;
    }

    /// <summary>Adds a supplementary form; the earlier ones stay as they were.</summary>
    public NotificationVersion Supplement(NotificationForm form, DateTime receivedAt, DateOnly receivedOn, DateTime now)
    {
        Incident.EnsureOpenToOfficers();
        EnsureNotAhead(receivedAt, now);
        if (receivedAt < Latest?.ReceivedAt)
        {
            throw new DomainException("A supplementary form cannot be received before the form it supplements.");
        }
        var version = new NotificationVersion(_versions.Count + 1, receivedAt, receivedOn, form);
        _versions.Add(version);
        return version;
    }

    /// <summary>Notes that an officer took one field of one form over into the case.</summary>
    public void AcceptField(int versionNumber, string field, Officer by, DateTime now)
    {
        Incident.EnsureOpenToOfficers();
        var version = _versions.Find(v => v.Number == versionNumber)
            ?? throw DomainException.NotFound("Notification {0} has no form {1}.", Ordinal, versionNumber);
        version.Accept(field, by, now);
    }

    private static void EnsureParties(Incident incident, IReadOnlyCollection<Party> parties)
    {
        if (parties.Count == 0)
        {
            throw new DomainException("A notification is handed in for at least one party. Choose the parties it speaks for.");
        }
        foreach (var party in parties)
        {
            incident.EnsureOwn(party);
        }
    }

    private static void EnsureNotAhead(DateTime receivedAt, DateTime now)
    {
        if (receivedAt > now)
        {
            throw new DomainException("A notification cannot be received in the future. Check the time of receipt.");
        }
    }
}

/// <summary>How and when a notification came, and from whom.</summary>
public sealed record NotificationReceipt(NotificationChannel Channel, string Sender, DateTime ReceivedAt, DateOnly ReceivedOn);

/// <summary>A party that a notification speaks for.</summary>
public sealed class NotificationParty
{
    private NotificationParty()
    {
    }

    internal NotificationParty(Party party) => Party = party;

    public long Id { get; private set; }

    public Party Party { get; private set; } = null!;
}
