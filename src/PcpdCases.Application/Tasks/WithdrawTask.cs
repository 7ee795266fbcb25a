using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Tasks;

/// <summary>A task that need not be done, and why.</summary>
public sealed record WithdrawTaskInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form that withdraws a task.</summary>
public sealed class WithdrawTaskInputValidator : AbstractValidator<WithdrawTaskInput>
{
    public WithdrawTaskInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a task.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.");
        RuleFor(input => input.Reason).MaximumLength(CaseTask.NoteMaxLength).WithMessage("This reason is too long. Shorten it.");
    }
}

/// <summary>Withdraws a task, which stays visible with the reason; returns its ordinal.</summary>
public sealed class WithdrawTask(Desk desk) : UseCase<WithdrawTaskInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(WithdrawTaskInput input, Work work, CancellationToken cancellationToken)
    {
        var task = await work.TaskAsync(input.Number, input.Ordinal, cancellationToken);
        task.Withdraw(input.Reason);
        work.Journal($"{input.Number}/tasks/{task.Ordinal}", input.Reason);
        return task.Ordinal;
    }
}
