using Microsoft.Extensions.Localization;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Incidents;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>The words for the particulars of an incident.</summary>
public static class ParticularsWords
{
    public static string Of(IStringLocalizer<Words> L, Occurrence occurrence) => occurrence switch
    {
        Occurrence.Unknown => L["Not known"],
        Occurrence.Dated => L["Over, with its dates"],
        Occurrence.Ongoing => L["Still going on"],
    };

    public static string Of(IStringLocalizer<Words> L, IncidentCause cause) => cause switch
    {
        IncidentCause.Unknown => L["Not known"],
        IncidentCause.Hacking => L["Hacking"],
        IncidentCause.Ransomware => L["Ransomware"],
        IncidentCause.BruteForce => L["Brute-force attack"],
        IncidentCause.Phishing => L["Phishing"],
        IncidentCause.Malware => L["Malware"],
        IncidentCause.Misconfiguration => L["Wrong system setting"],
        IncidentCause.SoftwareFault => L["Software fault"],
        IncidentCause.LostDocument => L["Loss of a document"],
        IncidentCause.LostDevice => L["Loss of a device"],
        IncidentCause.MisdirectedEmail => L["E-mail sent to the wrong person"],
        IncidentCause.MisdirectedPost => L["Post sent to the wrong person"],
        IncidentCause.ImproperDisposal => L["Improper disposal"],
        IncidentCause.StaffMisconduct => L["Misconduct of staff"],
        IncidentCause.Contractor => L["Contractor"],
        IncidentCause.Other => L["Other|cause"],
    };

    public static string Of(IStringLocalizer<Words> L, SubjectsTold told) => told switch
    {
        SubjectsTold.Unknown => L["Not known"],
        SubjectsTold.Yes => L["Yes"],
        SubjectsTold.Partly => L["Partly"],
        SubjectsTold.No => L["No"],
    };

    public static string Of(IStringLocalizer<Words> L, DataAct act) => act switch
    {
        DataAct.Access => L["Access"],
        DataAct.Processing => L["Processing"],
        DataAct.Erasure => L["Erasure"],
        DataAct.Loss => L["Loss"],
        DataAct.Use => L["Use"],
    };

    public static string Of(IStringLocalizer<Words> L, DataActManner manner) => manner switch
    {
        DataActManner.Unauthorised => L["Unauthorised"],
        DataActManner.Accidental => L["Accidental"],
    };

    public static string Of(IStringLocalizer<Words> L, DataActCertainty certainty) => certainty switch
    {
        DataActCertainty.Suspected => L["Suspected"],
        DataActCertainty.Confirmed => L["Confirmed"],
        DataActCertainty.RuledOut => L["Ruled out"],
    };

    /// <summary>Yes, no or not known.</summary>
    public static string Of(IStringLocalizer<Words> L, bool? answer) => answer switch
    {
        true => L["Yes"],
        false => L["No"],
        null => L["Not known"],
    };

    /// <summary>The words for a property of the particulars' form, where two versions of it are compared.</summary>
    public static string Field(IStringLocalizer<Words> L, string property) => property switch
    {
        nameof(DescribeParticularsInput.Occurrence) => L["When it happened"],
        nameof(DescribeParticularsInput.OccurredFrom) => L["First possible day"],
        nameof(DescribeParticularsInput.OccurredTo) => L["Last possible day"],
        nameof(DescribeParticularsInput.Discovered) => L["Discovered"],
        nameof(DescribeParticularsInput.HowDiscovered) => L["How it was discovered"],
        nameof(DescribeParticularsInput.CauseSuspected) => L["Cause suspected"],
        nameof(DescribeParticularsInput.CauseFound) => L["Cause found"],
        nameof(DescribeParticularsInput.Narrative) => L["What happened"],
        nameof(DescribeParticularsInput.DataVolumeMegabytes) => L["Volume of data, in megabytes"],
        nameof(DescribeParticularsInput.AttackerContact) => L["The attacker made contact"],
        nameof(DescribeParticularsInput.AttackerThreat) => L["The attacker made a threat"],
        nameof(DescribeParticularsInput.AttackerDemand) => L["The attacker made a demand"],
        nameof(DescribeParticularsInput.DataPublished) => L["The data were published"],
        nameof(DescribeParticularsInput.ExtortionNote) => L["Notes on the extortion"],
        nameof(DescribeParticularsInput.SubjectsTold) => L["Data subjects told"],
        nameof(DescribeParticularsInput.SubjectsToldNumber) => L["How many were told"],
        nameof(DescribeParticularsInput.SubjectsToldOn) => L["Told on"],
        nameof(DescribeParticularsInput.SubjectsToldNote) => L["How they were told, or why not"],
        nameof(DescribeParticularsInput.OthersTold) => L["Others told"],
        nameof(DescribeParticularsInput.Happenings) => L["What happened to the data"],
        _ => property,
    };
}
