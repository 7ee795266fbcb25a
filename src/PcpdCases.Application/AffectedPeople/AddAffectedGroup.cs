using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;

namespace PcpdCases.Application.AffectedPeople;

/// <summary>People of one category whose data were concerned, with a first estimate of their number.</summary>
public sealed record AddAffectedGroupInput : GroupFields
{
    /// <summary>How many people, or the lower end of a range; null when unknown.</summary>
    public long? PeopleNumber { get; set; }

    /// <summary>How exact the number is; null when nothing is entered.</summary>
    public Precision? PeoplePrecision { get; set; }

    public long? PeopleUpper { get; set; }

    public string Source { get; set; } = "";

    /// <summary>When the number was stated; null when the source gives no day.</summary>
    public DateOnly? On { get; set; }
}

/// <summary>Checks the form that adds an affected group.</summary>
public sealed class AddAffectedGroupInputValidator : GroupFieldsValidator<AddAffectedGroupInput>
{
    public AddAffectedGroupInputValidator()
    {
        RuleFor(input => input.PeopleNumber)
            .Must((input, number) => TypedAmount.IsWhole(input.PeoplePrecision, number, input.PeopleUpper))
            .WithMessage("Give the number, or mark it as unknown.");
        RuleFor(input => input.Source).NotEmpty().WithMessage("Say who or what states the number.");
        RuleFor(input => input.Source).MaximumLength(EstimateEntry.SourceMaxLength).WithMessage("This source is too long. Shorten it.");
    }
}

/// <summary>Adds an affected group to a case; returns its ordinal.</summary>
public sealed class AddAffectedGroup(Desk desk) : UseCase<AddAffectedGroupInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(AddAffectedGroupInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var amount = TypedAmount.Of(input.PeoplePrecision, input.PeopleNumber, input.PeopleUpper);
        var group = incident.AddGroup(input.Description(incident), new EstimateEntry(amount, input.Source, input.On));
        work.Journal($"{input.Number}/groups/{group.Ordinal}");
        return group.Ordinal;
    }
}
