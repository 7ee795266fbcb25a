using FluentValidation;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Remedies;

/// <summary>What the forms that give and revise advice both fill.</summary>
public abstract record AdviceFields : ProceedingInput
{
    public string Weakness { get; set; } = "";

    /// <summary>The step advised.</summary>
    public string Step { get; set; } = "";

    public DateOnly? GivenOn { get; set; }

    public DateOnly? FollowUpOn { get; set; }

    internal AdviceStatement ToStatement() => new() { Weakness = Weakness, Step = Step, GivenOn = GivenOn!.Value, FollowUpOn = FollowUpOn };
}

/// <summary>Checks what both forms of advice fill.</summary>
public abstract class AdviceFieldsValidator<T> : ProceedingInputValidator<T>
    where T : AdviceFields
{
    protected AdviceFieldsValidator()
    {
        RuleFor(input => input.Weakness).NotEmpty().WithMessage("Say which weakness was seen.")
            .MaximumLength(Advice.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Step).NotEmpty().WithMessage("Say which step is advised.")
            .MaximumLength(Advice.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.GivenOn).NotNull().WithMessage("Give the day on which the advice was given.");
        RuleFor(input => input.FollowUpOn).GreaterThan(input => input.GivenOn).WithMessage("The follow-up comes after the day the advice is given.");
    }
}
