using System.Globalization;
using System.Text;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Seeding;

/// <summary>Turns a seed's incident into the particulars of a case.</summary>
internal static class SeedParticulars
{
    private const int MegabytesPerGigabyte = 1000;

    public static IncidentParticulars Of(SeedIncident incident) => new()
    {
        Occurrence = incident.OccurredFrom is null && incident.OccurredTo is null ? Occurrence.Unknown : Occurrence.Dated,
        OccurredFrom = incident.OccurredFrom,
        OccurredTo = incident.OccurredTo,
        Discovered = incident.DiscoveredOn,
        HowDiscovered = incident.HowDiscovered,
        CauseSuspected = incident.CauseSuspected,
        CauseFound = incident.CauseFound,
        Narrative = Narrative(incident),
        DataVolumePrecision = incident.DataVolume?.Precision ?? Precision.Unknown,
        DataVolumeMegabytes = incident.DataVolume?.Gigabytes * MegabytesPerGigabyte,
        AttackerContact = incident.Extortion?.Contacted,
        AttackerThreat = incident.Extortion?.Threatened,
        SubjectsTold = incident.SubjectsTold,
    };

    private static string Narrative(SeedIncident incident)
    {
        var text = new StringBuilder(incident.Narrative).Append("\n\nSteps of the attack:");
        for (var step = 0; step < incident.AttackSteps.Count; step++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{step + 1}. {incident.AttackSteps[step]}");
        }
        text.Append("\n\nAfterwards:");
        foreach (var measure in incident.Afterwards)
        {
            text.Append("\n- ").Append(measure);
        }
        return text.ToString();
    }
}
