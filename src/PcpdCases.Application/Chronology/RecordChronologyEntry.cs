using PcpdCases.Application.Door;
using PcpdCases.Domain.Chronology;

namespace PcpdCases.Application.Chronology;

/// <summary>Something that happened in an incident.</summary>
public sealed record RecordChronologyEntryInput : ChronologyFields;

/// <summary>Checks the form that records an entry.</summary>
public sealed class RecordChronologyEntryInputValidator : ChronologyFieldsValidator<RecordChronologyEntryInput>;

/// <summary>Records an entry of the chronology; returns its ordinal.</summary>
public sealed class RecordChronologyEntry(Desk desk) : UseCase<RecordChronologyEntryInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(RecordChronologyEntryInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var entry = ChronologyEntry.Record(incident, input.Statement(incident), work.Today);
        work.Add(entry);
        work.Journal($"{input.Number}/chronology/{entry.Ordinal}");
        return entry.Ordinal;
    }
}
