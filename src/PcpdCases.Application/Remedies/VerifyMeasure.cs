using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Remedies;

/// <summary>How the Office satisfied itself that a measure was taken.</summary>
public sealed record VerifyMeasureInput : ProceedingInput
{
    public int Ordinal { get; set; }

    public DateOnly? On { get; set; }

    public string How { get; set; } = "";
}

/// <summary>Checks the form that verifies a measure.</summary>
public sealed class VerifyMeasureInputValidator : ProceedingInputValidator<VerifyMeasureInput>
{
    public VerifyMeasureInputValidator()
    {
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a measure.");
        RuleFor(input => input.On).NotNull().WithMessage("Give the day on which it was verified.");
        RuleFor(input => input.How).NotEmpty().WithMessage("Say how the measure was verified.")
            .MaximumLength(RemedialMeasure.NoteMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records that the Office verified a measure; returns its ordinal.</summary>
public sealed class VerifyMeasure(Desk desk) : UseCase<VerifyMeasureInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(VerifyMeasureInput input, Work work, CancellationToken cancellationToken)
    {
        var measure = await work.MeasureAsync(input.Number, input.Letter, input.Ordinal, cancellationToken);
        measure.Verify(input.On!.Value, input.How, work.Me, work.Today);
        work.Journal($"{input.Number}/{measure.Path}");
        return measure.Ordinal;
    }
}
