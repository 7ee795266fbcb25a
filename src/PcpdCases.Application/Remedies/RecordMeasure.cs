using PcpdCases.Application.Door;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Remedies;

/// <summary>What a data user did afterwards.</summary>
public sealed record RecordMeasureInput : MeasureFields;

/// <summary>Checks the form that records a measure.</summary>
public sealed class RecordMeasureInputValidator : MeasureFieldsValidator<RecordMeasureInput>;

/// <summary>Records a remedial measure; returns its ordinal.</summary>
public sealed class RecordMeasure(Desk desk) : UseCase<RecordMeasureInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(RecordMeasureInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var measure = RemedialMeasure.Record(proceeding, await input.ToStatementAsync(proceeding, work, cancellationToken), work.Today);
        work.Add(measure);
        work.Journal($"{input.Number}/{measure.Path}");
        return measure.Ordinal;
    }
}
