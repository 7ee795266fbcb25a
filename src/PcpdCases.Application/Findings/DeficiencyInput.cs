using FluentValidation;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Findings;
using PcpdCases.Rules;

namespace PcpdCases.Application.Findings;

/// <summary>The fields of a deficiency, new or revised.</summary>
public abstract record DeficiencyInput : ProceedingInput
{
    public Requirement Requirement { get; set; } = Requirement.Dpp41;

    public string Heading { get; set; } = "";

    public string? StepExpected { get; set; }

    /// <summary>Why it falls short.</summary>
    public string? Shortfall { get; set; }

    public string? HowItContributed { get; set; }

    /// <summary>Ordinals of the confirmed adverse findings under it.</summary>
    public List<int> Findings { get; set; } = [];

    internal DeficiencyStatement ToStatement() => new()
    {
        Requirement = Requirement,
        Heading = Heading,
        StepExpected = StepExpected,
        Shortfall = Shortfall,
        HowItContributed = HowItContributed,
    };
}

/// <summary>Checks the fields of a deficiency.</summary>
public abstract class DeficiencyInputValidator<T> : ProceedingInputValidator<T>
    where T : DeficiencyInput
{
    protected DeficiencyInputValidator()
    {
        RuleFor(input => input.Heading).NotEmpty().WithMessage("Give the deficiency a heading.")
            .MaximumLength(Deficiency.HeadingMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.StepExpected).MaximumLength(Deficiency.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Shortfall).MaximumLength(Deficiency.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.HowItContributed).MaximumLength(Deficiency.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Findings).NotEmpty().WithMessage("A deficiency needs at least one confirmed adverse finding.");
    }
}
