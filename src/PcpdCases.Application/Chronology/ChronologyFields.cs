using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Chronology;

/// <summary>What the forms that record and revise an entry of the chronology both fill.</summary>
public abstract record ChronologyFields : ActInput
{
    public string Number { get; set; } = "";

    public MomentPrecision Precision { get; set; }

    /// <summary>The day; any day of the month or year meant.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day of a range.</summary>
    public DateOnly? To { get; set; }

    /// <summary>The time of day in Hong Kong, such as 09:30; nothing when it is not told.</summary>
    public string? At { get; set; }

    public string What { get; set; } = "";

    /// <summary>Who or what says so.</summary>
    public string Source { get; set; } = "";

    /// <summary>Ordinal of the party concerned; null when it concerns nobody in particular.</summary>
    public int? Party { get; set; }

    internal ChronologyStatement Statement(Incident incident) =>
        new(Moment.Of(Precision, From, To, TypedTime.Read(At)), What, Source, Party is { } ordinal ? incident.PartyAt(ordinal) : null);
}

/// <summary>Checks what both forms of an entry fill.</summary>
public abstract class ChronologyFieldsValidator<T> : AbstractValidator<T>
    where T : ChronologyFields
{
    protected ChronologyFieldsValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Precision).IsInEnum().WithMessage("Choose how exactly the time is known.");
        RuleFor(input => input.From).NotNull().WithMessage("Give the day, as exactly as it is known.");
        RuleFor(input => input.To).NotNull().When(input => input.Precision == MomentPrecision.Range)
            .WithMessage("A range of days needs a last day after its first.");
        RuleFor(input => input.To).Must((input, to) => to > input.From).When(input => input is { Precision: MomentPrecision.Range, From: not null, To: not null })
            .WithMessage("A range of days needs a last day after its first.");
        RuleFor(input => input.At).Must(TypedTime.IsTime).WithMessage("Write the time as 09:30.");
        RuleFor(input => input.What).NotEmpty().WithMessage("Say what happened.");
        RuleFor(input => input.What).MaximumLength(ChronologyStatement.WhatMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.Source).NotEmpty().WithMessage("Say who or what says so.");
        RuleFor(input => input.Source).MaximumLength(ChronologyStatement.SourceMaxLength).WithMessage("This source is too long. Shorten it.");
    }
}
