using System.Text.RegularExpressions;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Documents;

/// <summary>A file of a case; its content never changes, a new version is a new document.</summary>
public sealed partial class Document : IAggregateRoot
{
    public const int FileNameMaxLength = 255;
    public const int ContentKindMaxLength = 127;
    public const int Sha256Length = 64;
    public const int StoragePathMaxLength = 200;
    public const int ScannedWithMaxLength = 60;
    public const int ReasonMaxLength = 1000;

    private readonly List<DocumentLink> _links = [];
    private readonly List<DocumentCustody> _custody = [];

    private Document()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Incident Incident { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>The media type, such as "application/pdf".</summary>
    public string ContentKind { get; private set; } = "";

    /// <summary>Length in bytes.</summary>
    public long Size { get; private set; }

    public string Sha256 { get; private set; } = "";

    /// <summary>The random relative path under the documents folder; never shown.</summary>
    public string StoragePath { get; private set; } = "";

    /// <summary>The virus scanner that found nothing in it, such as "ClamAV 1.4.6"; null when none looked.</summary>
    public string? ScannedWith { get; private set; }

    /// <summary>The party it came from; null when it came from elsewhere.</summary>
    public Party? Source { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    public Officer RegisteredBy { get; private set; } = null!;

    public DateTime RegisteredAt { get; private set; }

    /// <summary>Why it was withdrawn; null while it stands.</summary>
    public string? WithdrawnBecause { get; private set; }

    public IReadOnlyList<DocumentLink> Links => _links;

    public IReadOnlyList<DocumentCustody> Custody => _custody;

    /// <summary>Registers a stored file with the case and begins its custody.</summary>
    public static Document Register(Incident incident, DocumentFile file, Party? source, DateOnly receivedOn, Officer by, DateTime now)
    {
        incident.EnsureOpenToOfficers();
        incident.EnsureOwn(source);
        EnsureSound(file);
        var document = new Document
        {
            Incident = incident,
            FileName = file.Name.Trim(),
            ContentKind = file.ContentKind.Trim(),
            Size = file.Size,
            Sha256 = file.Sha256,
            StoragePath = file.StoragePath,
            ScannedWith = Wording.Clean(file.ScannedWith),
            Source = source,
            ReceivedOn = receivedOn,
            RegisteredBy = by,
            RegisteredAt = now,
        };
        document._custody.Add(new DocumentCustody(1, CustodyAct.Registered, null, by, now));
        document.Ordinal = incident.NextDocument();
        return document;
    }

    /// <summary>Links the document to a thing of its case.</summary>
    public void LinkTo(DocumentSubject subject, string reference)
    {
        Incident.EnsureOpenToOfficers();
        EnsureStands();
        if (!Wording.IsGiven(reference, DocumentLink.ReferenceMaxLength))
        {
            throw new DomainException("A link needs the name of what it points to, in at most {0} characters.", DocumentLink.ReferenceMaxLength);
        }
        if (LinkOf(subject, reference) is not { } known)
        {
            _links.Add(new DocumentLink(subject, reference.Trim()));
        }
        else if (known.WithdrawnBecause is not null)
        {
            known.WithdrawnBecause = null;
        }
        else
        {
            throw new DomainException("Document {0} is already linked to {1}.", Ordinal, reference.Trim());
        }
    }

    /// <summary>Takes back a link that was wrong; it stays with the reason until it is made again.</summary>
    public void WithdrawLink(DocumentSubject subject, string reference, string reason)
    {
        Incident.EnsureOpenToOfficers();
        if (LinkOf(subject, reference) is not { WithdrawnBecause: null } link)
        {
            throw new DomainException("Document {0} is not linked to {1}. Look at the list again.", Ordinal, reference.Trim());
        }
        link.WithdrawnBecause = Wording.IsGiven(reason, ReasonMaxLength)
            ? reason.Trim()
            : throw new DomainException("Taking back a link needs a reason of at most {0} characters.", ReasonMaxLength);
    }

    /// <summary>Adds an entry to the custody of the document.</summary>
    public void RecordCustody(CustodyAct act, string? note, Officer by, DateTime now)
    {
        Incident.EnsureOpenToOfficers();
        if (!Wording.Fits(note, DocumentCustody.NoteMaxLength))
        {
            throw new DomainException("A custody note has at most {0} characters.", DocumentCustody.NoteMaxLength);
        }
        if (act == CustodyAct.Other && Wording.Clean(note) is null)
        {
            throw new DomainException("Say in words what was done with the document.");
        }
        _custody.Add(new DocumentCustody(_custody.Count + 1, act, Wording.Clean(note), by, now));
    }

    /// <summary>Withdraws a file registered by mistake; it, what rests on it and its custody stay, and nothing new may rest on it.</summary>
    public void Withdraw(string reason, Officer by, DateTime now)
    {
        Incident.EnsureOpenToOfficers();
        EnsureStands();
        WithdrawnBecause = Wording.IsGiven(reason, ReasonMaxLength)
            ? reason.Trim()
            : throw new DomainException("Withdrawing a document needs a reason of at most {0} characters.", ReasonMaxLength);
        _custody.Add(new DocumentCustody(_custody.Count + 1, CustodyAct.Withdrawn, WithdrawnBecause, by, now));
    }

    /// <summary>Refuses a document that was withdrawn where something is to rest on it.</summary>
    public void EnsureStands()
    {
        if (WithdrawnBecause is not null)
        {
            throw new DomainException("Document {0} was withdrawn, and nothing can rest on it. Choose another.", Ordinal);
        }
    }

    /// <summary>Notes who took a copy; reading is no change, so a locked case allows it.</summary>
    public void RecordDownload(Officer by, DateTime now) =>
        _custody.Add(new DocumentCustody(_custody.Count + 1, CustodyAct.Downloaded, null, by, now));

    private DocumentLink? LinkOf(DocumentSubject subject, string reference) => _links.Find(link => link.Subject == subject && link.Reference == reference.Trim());

    private static void EnsureSound(DocumentFile file)
    {
        if (!Wording.IsGiven(file.Name, FileNameMaxLength))
        {
            throw new DomainException("A document needs a file name of at most {0} characters.", FileNameMaxLength);
        }
        if (file.Name.Any(c => c is '/' or '\\' or ':' || char.IsControl(c)) || file.Name.Trim() is "." or "..")
        {
            throw new DomainException("A file name holds no path and no control characters. Rename the file and send it again.");
        }
        if (!Wording.IsGiven(file.ContentKind, ContentKindMaxLength))
        {
            throw new DomainException("A document needs its kind of content, in at most {0} characters.", ContentKindMaxLength);
        }
        if (!Wording.Fits(file.ScannedWith, ScannedWithMaxLength))
        {
            throw new DomainException("The name of a virus scanner has at most {0} characters.", ScannedWithMaxLength);
        }
        if (file.Size < 1)
        {
            throw new DomainException("The file {0} is empty. Choose another.", file.Name);
        }
        if (!HashPattern().IsMatch(file.Sha256))
        {
            throw new DomainException("A document needs its SHA-256 in {0} lower-case hexadecimal digits.", Sha256Length);
        }
        if (!StoragePattern().IsMatch(file.StoragePath) || file.StoragePath.Length > StoragePathMaxLength)
        {
            throw new DomainException("A document is kept under a random relative path of letters and digits.");
        }
    }

    [GeneratedRegex("^[0-9a-f]{64}\\z")]
    private static partial Regex HashPattern();

    [GeneratedRegex("^[a-z0-9]+(/[a-z0-9]+)*\\z")]
    private static partial Regex StoragePattern();
}
