using System.Globalization;
using System.Text;

namespace PcpdCases.Application.Documents;

/// <summary>The documents of a case as a file that <c>sha256sum -c</c> accepts, their custody in lines it passes over.</summary>
public static class EvidenceManifest
{
    /// <summary>The name under which a document is kept beside the manifest: its number first, so that no two are alike.</summary>
    public static string NameOf(int ordinal, string fileName) =>
        string.Create(CultureInfo.InvariantCulture, $"{ordinal:000} {OneLine(fileName).Replace('/', '_').Replace('\\', '_')}");

    /// <summary>The manifest, in the order of the documents.</summary>
    public static string Write(string number, IReadOnlyList<DocumentView> documents, DateTime now)
    {
        var text = new StringBuilder();
        Comment(text, FormattableString.Invariant($"Case {number}: {documents.Count} documents, listed {now:yyyy-MM-dd HH:mm} UTC."));
        Comment(text, "Keep each file under the name given here, then run: sha256sum -c SHA256SUMS");
        foreach (var document in documents.OrderBy(document => document.Ordinal))
        {
            Comment(text, FormattableString.Invariant($"{document.Ordinal}: {document.Size} bytes, received {document.ReceivedOn:yyyy-MM-dd}{(document.SourceName is null ? "" : $" from {document.SourceName}")}, registered by {document.RegisteredBy} {document.RegisteredAt:yyyy-MM-dd HH:mm} UTC"));
            foreach (var entry in document.Custody.OrderBy(entry => entry.Ordinal))
            {
                Comment(text, FormattableString.Invariant($"   {entry.At:yyyy-MM-dd HH:mm} UTC {entry.Act} by {entry.By}{(entry.Note is null ? "" : $": {entry.Note}")}"));
            }
            var line = $"{document.Sha256}  {NameOf(document.Ordinal, document.FileName)}";
            if (document.WithdrawnBecause is null)
            {
                text.Append(line).Append('\n');
            }
            else
            {
                Comment(text, $"   withdrawn, not among the files: {line}");
            }
        }
        return text.ToString();
    }

    // Whatever a note holds, it stays behind the mark that makes the line a comment.
    private static void Comment(StringBuilder text, string line) => text.Append("# ").Append(OneLine(line)).Append('\n');

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
