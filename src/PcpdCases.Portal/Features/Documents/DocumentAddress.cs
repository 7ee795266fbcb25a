using System.Globalization;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>Where in the portal stands what a document bears on.</summary>
public static class DocumentAddress
{
    /// <summary>Null for a reference typed by hand before it could be chosen, where it names no place.</summary>
    public static string? Of(string number, DocumentSubject subject, string reference) => (subject, reference.Split('/')) switch
    {
        (DocumentSubject.Incident or DocumentSubject.Party, _) => Urls.Incident(number),
        (DocumentSubject.AffectedGroup or DocumentSubject.AffectedSystem, _) => Urls.IncidentTab(number, "people"),
        (DocumentSubject.ChronologyEntry, _) => Urls.Chronology(number, timeline: false),
        (DocumentSubject.Notification, [.., var last]) when Ordinal(last) is { } ordinal => Urls.Notification(number, ordinal),
        (DocumentSubject.EnquiryRound or DocumentSubject.Answer, [var first, ..]) when Ordinal(first) is { } ordinal => Urls.Round(number, ordinal),
        (DocumentSubject.Report, [var only]) when Ordinal(only) is { } ordinal => Urls.Report(number, ordinal),
        (DocumentSubject.Proceeding, [var letter]) when IsLetter(letter) => Urls.Findings(number, letter),
        (DocumentSubject.Finding, [var letter, "findings", var last]) when IsLetter(letter) && Ordinal(last) is { } ordinal => Urls.Finding(number, letter, ordinal),
        (DocumentSubject.Deficiency, [var letter, ..]) when IsLetter(letter) => Urls.Findings(number, letter),
        (DocumentSubject.Determination, [var letter, "determinations", var last]) when IsLetter(letter) && Ordinal(last) is { } ordinal => Urls.Determination(number, letter, ordinal),
        (DocumentSubject.Notice or DocumentSubject.Direction, [var letter, var notice, ..]) when IsLetter(letter) && Ordinal(notice) is { } ordinal => Urls.Notice(number, letter, ordinal),
        _ => null,
    };

    private static int? Ordinal(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) && ordinal > 0 ? ordinal : null;

    private static bool IsLetter(string text) => text.Length > 0 && text.All(char.IsAsciiLetterLower);
}
