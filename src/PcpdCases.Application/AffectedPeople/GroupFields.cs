using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.AffectedPeople;

/// <summary>What the forms that add and describe an affected group both fill.</summary>
public abstract record GroupFields : ActInput
{
    public string Number { get; set; } = "";

    public SubjectCategory Category { get; set; } = SubjectCategory.Customer;

    /// <summary>The source's own word for the group; needed when the category is Other.</summary>
    public string? Label { get; set; }

    /// <summary>Ordinal of the data user whose people they are; null when parties share them.</summary>
    public int? Party { get; set; }

    /// <summary>The programme or brand; null when there is none.</summary>
    public string? Programme { get; set; }

    public IReadOnlyCollection<DataKind> Kinds { get; set; } = [];

    /// <summary>Kinds in words; needed when the kinds include Other.</summary>
    public string? OtherKinds { get; set; }

    internal AffectedGroupDescription Description(Incident incident) => new()
    {
        Category = Category,
        Label = Label,
        Party = Party is { } ordinal ? incident.PartyAt(ordinal) : null,
        Programme = Programme,
        Kinds = Kinds,
        OtherKinds = OtherKinds,
    };
}

/// <summary>Checks what both forms of an affected group fill.</summary>
public abstract class GroupFieldsValidator<T> : AbstractValidator<T>
    where T : GroupFields
{
    protected GroupFieldsValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Category).IsInEnum().WithMessage("Choose who the people are.");
        RuleFor(input => input.Label).NotEmpty().When(input => input.Category == SubjectCategory.Other)
            .WithMessage("Say in words who the people are when no category fits.");
        RuleFor(input => input.Label).MaximumLength(AffectedGroup.LabelMaxLength).WithMessage("This name is too long. Shorten it.");
        RuleFor(input => input.Programme).MaximumLength(AffectedGroup.ProgrammeMaxLength).WithMessage("This name is too long. Shorten it.");
        RuleForEach(input => input.Kinds).IsInEnum().WithMessage("Choose among the kinds of data.");
        RuleFor(input => input.OtherKinds).NotEmpty().When(input => input.Kinds.Contains(DataKind.Other))
            .WithMessage("Say in words which other kinds of data are concerned.");
        RuleFor(input => input.OtherKinds).MaximumLength(AffectedGroup.OtherKindsMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}
