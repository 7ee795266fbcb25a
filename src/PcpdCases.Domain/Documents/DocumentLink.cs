namespace PcpdCases.Domain.Documents;

/// <summary>What a document bears on, by the public name of that thing.</summary>
public sealed class DocumentLink
{
    public const int ReferenceMaxLength = 100;

    private DocumentLink()
    {
    }

    internal DocumentLink(DocumentSubject subject, string reference)
    {
        Subject = subject;
        Reference = reference;
    }

    public long Id { get; private set; }

    public DocumentSubject Subject { get; private set; }

    /// <summary>The thing's address within the case, such as "b/findings/5".</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Why the document does not bear on it after all; null while the link stands.</summary>
    public string? WithdrawnBecause { get; internal set; }
}
