using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;

namespace PcpdCases.Application.Incidents;

/// <summary>The number of people affected in all, as a source states it.</summary>
public sealed record StateTotalInput : ActInput
{
    public string Number { get; set; } = "";

    public Precision Precision { get; set; } = Precision.Exact;

    /// <summary>The figure, or the lower end of a range; null when unknown.</summary>
    public long? Figure { get; set; }

    /// <summary>The upper end of a range.</summary>
    public long? Upper { get; set; }

    public string Source { get; set; } = "";

    public DateOnly? On { get; set; }
}

/// <summary>Checks the form that states a total.</summary>
public sealed class StateTotalInputValidator : AbstractValidator<StateTotalInput>
{
    public StateTotalInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Precision).IsInEnum().WithMessage("Say how exact the number is.");
        RuleFor(input => input.Figure).NotNull().When(input => input.Precision != Precision.Unknown).WithMessage("Give the number, or mark it as unknown.");
        RuleFor(input => input.Figure).Null().When(input => input.Precision == Precision.Unknown).WithMessage("A number that is unknown has no figure. Remove it.");
        RuleFor(input => input.Figure).GreaterThanOrEqualTo(0).WithMessage("A number is zero or more.");
        RuleFor(input => input.Upper)
            .Must((input, upper) => upper > input.Figure).When(input => input.Precision == Precision.Range)
            .WithMessage("The upper end of a range is above its lower end.");
        RuleFor(input => input.Upper).Null().When(input => input.Precision != Precision.Range).WithMessage("Only a range has an upper end. Remove it.");
        RuleFor(input => input.Source).NotEmpty().WithMessage("Say who or what states the number.");
        RuleFor(input => input.Source).MaximumLength(EstimateEntry.SourceMaxLength).WithMessage("This source is too long. Shorten it.");
    }
}

/// <summary>Records a stated total beside the earlier ones; returns its ordinal.</summary>
public sealed class StateTotal(Desk desk) : UseCase<StateTotalInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(StateTotalInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var amount = Amount.Of(input.Precision, input.Figure, input.Upper);
        var total = incident.StateTotal(new EstimateEntry(amount, input.Source, input.On));
        work.Journal($"{input.Number}/totals/{total.Ordinal}");
        return total.Ordinal;
    }
}
