using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Notifications;

/// <summary>Which fields of a form have a place in the case, and how they get there.</summary>
public static class FormAcceptance
{
    /// <summary>Fields that say one thing together and are accepted together; the first names the group.</summary>
    private static readonly IReadOnlyList<IReadOnlyList<string>> Groups =
    [
        ["particulars.occurrence", "particulars.occurredFrom", "particulars.occurredTo"],
        ["particulars.discovered"],
        ["particulars.howDiscovered"],
        ["particulars.cause"],
        ["particulars.description"],
        ["particulars.number", "particulars.numberPrecision", "particulars.numberUpper"],
        ["assessment.subjectsTold", "assessment.subjectsToldOn", "assessment.subjectsToldNote"],
        ["assessment.othersTold"],
    ];

    /// <summary>Fields accepted together with this one; none when it has no place in the case.</summary>
    public static IReadOnlyList<string> Together(string field) => Groups.FirstOrDefault(group => group.Contains(field)) ?? [];

    public static bool HasPlace(string field) => Together(field).Count > 0;

    /// <summary>Copies the group that holds the field from a form into the case.</summary>
    internal static void Copy(Incident incident, NotificationForm form, string field, string source, DateOnly receivedOn)
    {
        var group = Together(field);
        if (group.Count == 0)
        {
            throw new DomainException("The field {0} has no place in the case file. Record it where it belongs.", field);
        }
        if (group[0] == "particulars.number")
        {
            StateTotal(incident, form.Particulars, source, receivedOn);
            return;
        }
        Describe(incident, With(incident.Particulars, form, group[0]));
    }

    /// <summary>Copies every field of a first form that has a place.</summary>
    internal static void TakeOver(Incident incident, NotificationForm form, string source, DateOnly receivedOn)
    {
        var particulars = Groups.Where(group => group[0] != "particulars.number")
            .Aggregate(incident.Particulars, (so, group) => With(so, form, group[0]));
        Describe(incident, particulars);
        if (form.Particulars.NumberPrecision != Precision.Unknown)
        {
            StateTotal(incident, form.Particulars, source, receivedOn);
        }
    }

    private static IncidentParticulars With(IncidentParticulars particulars, NotificationForm form, string group) => group switch
    {
        "particulars.occurrence" => particulars with
        {
            Occurrence = form.Particulars.Occurrence,
            OccurredFrom = form.Particulars.OccurredFrom,
            OccurredTo = form.Particulars.OccurredTo,
        },
        "particulars.discovered" => particulars with { Discovered = form.Particulars.Discovered },
        "particulars.howDiscovered" => particulars with { HowDiscovered = form.Particulars.HowDiscovered },
        "particulars.cause" => particulars with { CauseSuspected = form.Particulars.Cause },
        "particulars.description" => particulars with { Narrative = form.Particulars.Description },
        "assessment.subjectsTold" => particulars with
        {
            SubjectsTold = form.Assessment.SubjectsTold,
            SubjectsToldOn = form.Assessment.SubjectsToldOn,
            SubjectsToldNote = form.Assessment.SubjectsToldNote,
        },
        "assessment.othersTold" => particulars with { OthersTold = form.Assessment.OthersTold },
        _ => particulars,
    };

    private static void Describe(Incident incident, IncidentParticulars particulars) => incident.DescribeParticulars(
        particulars,
        [.. incident.DataEvents.Select(happening => new DataHappening(happening.Act, happening.Manner, happening.Certainty))]);

    private static void StateTotal(Incident incident, FormParticulars part, string source, DateOnly receivedOn) =>
        incident.StateTotal(new EstimateEntry(Amount.Of(part.NumberPrecision, part.Number, part.NumberUpper), source, receivedOn));
}
