using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;

namespace PcpdCases.Application.AffectedPeople;

/// <summary>A newer estimate of how many people a group has.</summary>
public sealed record EstimateAffectedGroupInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    /// <summary>How many people, or the lower end of a range; null when unknown.</summary>
    public long? PeopleNumber { get; set; }

    /// <summary>How exact the number is; null when nothing is entered.</summary>
    public Precision? PeoplePrecision { get; set; }

    public long? PeopleUpper { get; set; }

    public string Source { get; set; } = "";

    /// <summary>When the number was stated; null when the source gives no day.</summary>
    public DateOnly? On { get; set; }
}

/// <summary>Checks a newer estimate.</summary>
public sealed class EstimateAffectedGroupInputValidator : AbstractValidator<EstimateAffectedGroupInput>
{
    public EstimateAffectedGroupInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose an affected group.");
        RuleFor(input => input.PeopleNumber)
            .Must((input, number) => TypedAmount.IsWhole(input.PeoplePrecision, number, input.PeopleUpper))
            .WithMessage("Give the number, or mark it as unknown.");
        RuleFor(input => input.Source).NotEmpty().WithMessage("Say who or what states the number.");
        RuleFor(input => input.Source).MaximumLength(EstimateEntry.SourceMaxLength).WithMessage("This source is too long. Shorten it.");
    }
}

/// <summary>Adds an estimate beside the earlier ones; returns the group's ordinal.</summary>
public sealed class EstimateAffectedGroup(Desk desk) : UseCase<EstimateAffectedGroupInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(EstimateAffectedGroupInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var group = incident.Groups.SingleOrDefault(row => row.Ordinal == input.Ordinal)
            ?? throw DomainException.NotFound("Case {0} has no affected group {1}.", input.Number, input.Ordinal);
        var amount = TypedAmount.Of(input.PeoplePrecision, input.PeopleNumber, input.PeopleUpper);
        incident.EstimateGroup(group, new EstimateEntry(amount, input.Source, input.On));
        work.Journal($"{input.Number}/groups/{group.Ordinal}");
        return group.Ordinal;
    }
}
