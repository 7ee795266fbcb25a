using System.Globalization;
using Microsoft.Extensions.Localization;
using PcpdCases.Domain.Documents;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>The words for documents, what they bear on and what was done with them.</summary>
public static class DocumentWords
{
    public static string Of(IStringLocalizer<Words> L, CustodyAct act) => act switch
    {
        CustodyAct.Registered => L["Registered"],
        CustodyAct.Downloaded => L["Downloaded"],
        CustodyAct.Copied => L["Copied"],
        CustodyAct.HandedOver => L["Handed over"],
        CustodyAct.Returned => L["Returned"],
        CustodyAct.Verified => L["Verified"],
        CustodyAct.Withdrawn => L["Withdrawn|document"],
        CustodyAct.Other => L["Other|custody"],
    };

    public static string Of(IStringLocalizer<Words> L, DocumentSubject subject) => subject switch
    {
        DocumentSubject.Incident => L["Incident"],
        DocumentSubject.Party => L["Party"],
        DocumentSubject.Notification => L["Notification"],
        DocumentSubject.AffectedGroup => L["Affected group"],
        DocumentSubject.AffectedSystem => L["Affected system"],
        DocumentSubject.ChronologyEntry => L["Entry of the chronology"],
        DocumentSubject.EnquiryRound => L["Enquiry round"],
        DocumentSubject.Answer => L["Answer"],
        DocumentSubject.Proceeding => L["Proceeding"],
        DocumentSubject.Finding => L["Finding"],
        DocumentSubject.Deficiency => L["Deficiency"],
        DocumentSubject.Determination => L["Determination"],
        DocumentSubject.Notice => L["Notice"],
        DocumentSubject.Direction => L["Direction"],
        DocumentSubject.Report => L["Report"],
    };

    /// <summary>What a file is, in words where they are common, else its media type.</summary>
    public static string KindOf(IStringLocalizer<Words> L, string contentKind) => contentKind switch
    {
        "application/pdf" => "PDF",
        "image/png" or "image/jpeg" or "image/gif" or "image/tiff" => L["Picture"],
        "application/msword" or "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => L["Word document"],
        "application/vnd.ms-excel" or "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => L["Spreadsheet"],
        "application/vnd.ms-powerpoint" or "application/vnd.openxmlformats-officedocument.presentationml.presentation" => L["Slides"],
        "application/vnd.ms-outlook" or "message/rfc822" => L["E-mail"],
        "text/plain" => L["Text|file"],
        "application/zip" or "application/gzip" or "application/vnd.rar" or "application/x-7z-compressed" => L["Archive"],
        "application/octet-stream" => L["Kind not recognised"],
        _ => contentKind,
    };

    /// <summary>A length in bytes as people read it.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => string.Create(CultureInfo.CurrentCulture, $"{bytes} B"),
        < 1024 * 1024 => string.Create(CultureInfo.CurrentCulture, $"{bytes / 1024.0:N0} KB"),
        _ => string.Create(CultureInfo.CurrentCulture, $"{bytes / 1024.0 / 1024.0:N1} MB"),
    };
}
