using FluentValidation;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Findings;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Findings;

/// <summary>The fields of a finding, new or revised.</summary>
public abstract record FindingFields : ProceedingInput
{
    /// <summary>Fact of the rules' dictionary.</summary>
    public string FactId { get; set; } = "";

    /// <summary>The reading of a three-valued fact.</summary>
    public FactValue? Value { get; set; }

    /// <summary>The level of an ordinal fact.</summary>
    public string? Level { get; set; }

    public string? System { get; set; }

    public DateOnly? HeldFrom { get; set; }

    public DateOnly? HeldTo { get; set; }

    public string? HeldInWords { get; set; }

    public Contribution Contribution { get; set; } = Contribution.Unknown;

    public string? Counterfactual { get; set; }

    public string? Narrative { get; set; }

    public WhyUnknown? Why { get; set; }

    internal FindingStatement ToStatement()
    {
        var fact = FactDictionary.Published.Find(FactId)!;
        return new FindingStatement
        {
            FactId = fact.Id,
            Polarity = fact.Polarity,
            IssueArea = fact.IssueArea ?? Finding.GateArea,
            Value = fact.IsOrdinal ? null : Value,
            Level = fact.IsOrdinal ? Level : null,
            IsAdverse = fact.IsOrdinal ? fact.LevelIndex(Level!) > 0 : Value is FactValue.Established,
            System = System,
            HeldFrom = HeldFrom,
            HeldTo = HeldTo,
            HeldInWords = HeldInWords,
            Contribution = Contribution,
            Counterfactual = Counterfactual,
            Narrative = Narrative,
            Why = Why,
        };
    }
}

/// <summary>Checks the fields of a finding against the dictionary.</summary>
public abstract class FindingFieldsValidator<T> : ProceedingInputValidator<T>
    where T : FindingFields
{
    protected FindingFieldsValidator()
    {
        RuleFor(input => input.FactId).Must(id => FactDictionary.Published.Find(id) is not null).WithMessage("Choose the fact this finding is about.");
        RuleFor(input => input.Value).NotNull()
            .When(input => FactDictionary.Published.Find(input.FactId) is { IsOrdinal: false })
            .WithMessage("Say how the fact is read.");
        RuleFor(input => input.Level)
            .Must((input, level) => FactDictionary.Published.Find(input.FactId)!.Levels!.Any(known => known.Id == level))
            .When(input => FactDictionary.Published.Find(input.FactId) is { IsOrdinal: true })
            .WithMessage("Choose the level that was found.");
        RuleFor(input => input.HeldTo).GreaterThanOrEqualTo(input => input.HeldFrom)
            .When(input => input.HeldFrom is not null && input.HeldTo is not null)
            .WithMessage("The state cannot end before it began.");
        RuleFor(input => input.System).MaximumLength(Finding.SystemMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.HeldInWords).MaximumLength(Finding.HeldInWordsMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Narrative).MaximumLength(Finding.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Counterfactual).MaximumLength(Finding.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}
