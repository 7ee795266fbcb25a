using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Systems;

/// <summary>What the forms that record and describe an affected system both fill.</summary>
public abstract record SystemFields : ActInput
{
    public string Number { get; set; } = "";

    public SystemKind Kind { get; set; }

    /// <summary>Its name; needed when no kind fits.</summary>
    public string? Name { get; set; }

    /// <summary>How many of them; null when unknown.</summary>
    public long? CountNumber { get; set; } = 1;

    public Precision? CountPrecision { get; set; } = Precision.Exact;

    public long? CountUpper { get; set; }

    /// <summary>What it is and what it holds.</summary>
    public string? Holds { get; set; }

    /// <summary>Ordinals of the parties that use it.</summary>
    public IReadOnlyCollection<int> Parties { get; set; } = [];

    public SupportStatus Support { get; set; }

    public DateOnly? SupportEnded { get; set; }

    public string? WhatHappened { get; set; }

    internal AffectedSystemDescription Description(Incident incident) => new()
    {
        Kind = Kind,
        Name = Name,
        Count = TypedAmount.Of(CountPrecision, CountNumber, CountUpper),
        Holds = Holds,
        Parties = [.. Parties.Select(incident.PartyAt)],
        Support = Support,
        SupportEnded = SupportEnded,
        WhatHappened = WhatHappened,
    };
}

/// <summary>Checks what both forms of a system fill.</summary>
public abstract class SystemFieldsValidator<T> : AbstractValidator<T>
    where T : SystemFields
{
    protected SystemFieldsValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Kind).IsInEnum().WithMessage("Choose the kind of system.");
        RuleFor(input => input.Name).NotEmpty().When(input => input.Kind == SystemKind.Other).WithMessage("Name the system when no kind fits.");
        RuleFor(input => input.Name).MaximumLength(AffectedSystem.NameMaxLength).WithMessage("This name is too long. Shorten it.");
        RuleFor(input => input.CountNumber)
            .Must((input, number) => TypedAmount.IsWhole(input.CountPrecision, number, input.CountUpper))
            .WithMessage("Give the number, or mark it as unknown.");
        RuleFor(input => input.Holds).MaximumLength(AffectedSystem.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.WhatHappened).MaximumLength(AffectedSystem.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.Support).IsInEnum().WithMessage("Choose whether it was supported.");
        RuleFor(input => input.SupportEnded).Null().When(input => input.Support is not (SupportStatus.Ended or SupportStatus.Extended))
            .WithMessage("The day support ended belongs to a system whose support ended or was extended.");
    }
}
