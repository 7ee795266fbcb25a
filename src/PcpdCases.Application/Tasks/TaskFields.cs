using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Tasks;

/// <summary>What the forms that give and change a task both fill.</summary>
public abstract record TaskFields : ActInput
{
    public string Number { get; set; } = "";

    public string What { get; set; } = "";

    public DateOnly? DueOn { get; set; }

    /// <summary>The rule or the arithmetic behind the day.</summary>
    public string? Why { get; set; }

    /// <summary>Sign-in name of whoever does it.</summary>
    public string AssigneeHandle { get; set; } = "";

    internal CaseTaskText Text => new(What, DueOn!.Value, Why);
}

/// <summary>Checks what both forms of a task fill.</summary>
public abstract class TaskFieldsValidator<T> : AbstractValidator<T>
    where T : TaskFields
{
    protected TaskFieldsValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.What).NotEmpty().WithMessage("Say what is to be done.");
        RuleFor(input => input.What).MaximumLength(CaseTask.WhatMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.DueOn).NotNull().WithMessage("Give the day by which it is done.");
        RuleFor(input => input.Why).MaximumLength(CaseTask.WhyMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.AssigneeHandle).NotEmpty().WithMessage("Choose who does it.");
    }
}
