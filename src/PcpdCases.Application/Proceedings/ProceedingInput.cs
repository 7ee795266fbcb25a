using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Proceedings;

/// <summary>Any form about one proceeding.</summary>
public abstract record ProceedingInput : ActInput
{
    public string Number { get; set; } = "";

    /// <summary>The proceeding's letter.</summary>
    public string Letter { get; set; } = "";
}

/// <summary>A form that asks for nothing but the reason of an act.</summary>
public abstract record ReasonedInput : ProceedingInput
{
    public string Reason { get; set; } = "";
}

/// <summary>Checks that a form names its proceeding.</summary>
public abstract class ProceedingInputValidator<T> : AbstractValidator<T>
    where T : ProceedingInput
{
    protected ProceedingInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Letter).NotEmpty().WithMessage("Choose a proceeding.");
    }
}
