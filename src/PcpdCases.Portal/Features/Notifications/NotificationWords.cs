using System.Globalization;
using Microsoft.Extensions.Localization;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Notifications;

/// <summary>The words for how notifications come and for the fields of their form.</summary>
public static class NotificationWords
{
    public static string Of(IStringLocalizer<Words> L, NotificationChannel channel) => channel switch
    {
        NotificationChannel.OnlineForm => L["Online form"],
        NotificationChannel.Email => L["E-mail"],
        NotificationChannel.Post => L["Post|channel"],
        NotificationChannel.Fax => L["Fax"],
        NotificationChannel.InPerson => L["In person"],
        NotificationChannel.Telephone => L["Telephone"],
    };

    public static string Of(IStringLocalizer<Words> L, Precision precision) => precision switch
    {
        Precision.Unknown => L["Not known"],
        Precision.Exact => L["Exact"],
        Precision.About => L["About"],
        Precision.MoreThan => L["More than"],
        Precision.AtLeast => L["At least"],
        Precision.Range => L["A range"],
    };

    /// <summary>The words for a field of the form by its path.</summary>
    public static string Field(IStringLocalizer<Words> L, string field) => field switch
    {
        "dataUser.name" => L["Name in English"],
        "dataUser.chineseName" => L["Name in Chinese"],
        "dataUser.registrationNumber" => L["Registration number"],
        "dataUser.address" => L["Address"],
        "dataUser.business" => L["Business"],
        "dataUser.jointWith" => L["Also for these data users"],
        "contact.name" => L["Contact's name"],
        "contact.post" => L["Contact's post"],
        "contact.telephone" => L["Contact's telephone"],
        "contact.email" => L["Contact's e-mail"],
        "particulars.occurrence" => L["When it happened"],
        "particulars.occurredFrom" => L["First possible day"],
        "particulars.occurredTo" => L["Last possible day"],
        "particulars.discovered" => L["Discovered on"],
        "particulars.howDiscovered" => L["How it was discovered"],
        "particulars.place" => L["Place"],
        "particulars.cause" => L["Suspected cause"],
        "particulars.description" => L["What happened"],
        "particulars.kindsOfData" => L["Kinds of data"],
        "particulars.categoriesOfPeople" => L["Categories of people"],
        "particulars.number" => L["How many people"],
        "particulars.numberPrecision" => L["How exact the number is"],
        "particulars.numberUpper" => L["Upper end of the number"],
        "particulars.systemsConcerned" => L["Systems concerned"],
        "particulars.processorsConcerned" => L["Data processors concerned"],
        "assessment.riskOfHarm" => L["Risk of harm"],
        "assessment.immediateActions" => L["Immediate actions"],
        "assessment.remedialActions" => L["Remedial actions"],
        "assessment.subjectsTold" => L["Data subjects told"],
        "assessment.subjectsToldOn" => L["Told on"],
        "assessment.subjectsToldNote" => L["How they were told, or why not"],
        "assessment.othersTold" => L["Others told"],
        "assessment.remarks" => L["Remarks"],
        _ => field,
    };

    /// <summary>A stored value as an officer reads it.</summary>
    public static string Value(IStringLocalizer<Words> L, string field, string? stored) => (field, stored) switch
    {
        (_, null) => L["Nothing"],
        ("particulars.occurrence", _) when Enum.TryParse<Occurrence>(stored, out var occurrence) => ParticularsWords.Of(L, occurrence),
        ("particulars.cause", _) when Enum.TryParse<IncidentCause>(stored, out var cause) => ParticularsWords.Of(L, cause),
        ("particulars.numberPrecision", _) when Enum.TryParse<Precision>(stored, out var precision) => Of(L, precision),
        ("assessment.subjectsTold", _) when Enum.TryParse<SubjectsTold>(stored, out var told) => ParticularsWords.Of(L, told),
        _ when DateOnly.TryParseExact(stored, "yyyy-MM-dd", out var date) => DateText.Show(date),
        _ when field is "particulars.number" or "particulars.numberUpper" && long.TryParse(stored, out var number) => number.ToString("N0", CultureInfo.CurrentCulture),
        _ => stored,
    };
}
