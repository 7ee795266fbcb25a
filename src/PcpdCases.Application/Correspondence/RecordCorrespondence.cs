using PcpdCases.Application.Door;
using PcpdCases.Domain.Correspondence;

namespace PcpdCases.Application.Correspondence;

/// <summary>A letter, e-mail, call, meeting or visit.</summary>
public sealed record RecordCorrespondenceInput : CorrespondenceFields;

/// <summary>Checks the form that records correspondence.</summary>
public sealed class RecordCorrespondenceInputValidator : CorrespondenceFieldsValidator<RecordCorrespondenceInput>;

/// <summary>Records correspondence; returns its ordinal.</summary>
public sealed class RecordCorrespondence(Desk desk) : UseCase<RecordCorrespondenceInput, int>(desk)
{
    public override Permission Permission => Permission.RecordDocuments;

    protected override async Task<int> ActAsync(RecordCorrespondenceInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var entry = CorrespondenceEntry.Record(incident, await input.ToStatementAsync(incident, work, cancellationToken), work.Today);
        work.Add(entry);
        work.Journal($"{input.Number}/correspondence/{entry.Ordinal}");
        return entry.Ordinal;
    }
}
