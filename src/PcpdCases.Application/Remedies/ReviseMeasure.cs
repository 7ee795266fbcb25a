using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Remedies;

/// <summary>Other words for a measure, or other findings it closes.</summary>
public sealed record ReviseMeasureInput : MeasureFields
{
    public int Ordinal { get; set; }

    /// <summary>Version of the measure the form was filled from.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The form as it opens on what is recorded.</summary>
    public static ReviseMeasureInput Of(MeasureLine measure) => new()
    {
        Number = measure.Number,
        Letter = measure.Letter,
        Ordinal = measure.Ordinal,
        BaseVersion = measure.Version,
        What = measure.What,
        TakenOn = measure.TakenOn,
        Source = measure.Source,
        DocumentOrdinal = measure.DocumentOrdinal,
        Closes = [.. measure.Closes],
    };
}

/// <summary>Checks the form that revises a measure.</summary>
public sealed class ReviseMeasureInputValidator : MeasureFieldsValidator<ReviseMeasureInput>
{
    public ReviseMeasureInputValidator() =>
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a measure.");
}

/// <summary>Revises a measure that is not verified yet; returns its ordinal.</summary>
public sealed class ReviseMeasure(Desk desk) : UseCase<ReviseMeasureInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(ReviseMeasureInput input, Work work, CancellationToken cancellationToken)
    {
        var measure = await work.MeasureAsync(input.Number, input.Letter, input.Ordinal, cancellationToken);
        work.Expect(measure, row => row.Version, input.BaseVersion);
        measure.Revise(await input.ToStatementAsync(measure.Proceeding, work, cancellationToken), work.Today);
        work.Journal($"{input.Number}/{measure.Path}");
        return measure.Ordinal;
    }
}
