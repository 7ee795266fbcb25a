using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Tasks;

/// <summary>A task that was done.</summary>
public sealed record FinishTaskInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    public string? Note { get; set; }
}

/// <summary>Checks the act that finishes a task.</summary>
public sealed class FinishTaskInputValidator : AbstractValidator<FinishTaskInput>
{
    public FinishTaskInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a task.");
        RuleFor(input => input.Note).MaximumLength(CaseTask.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}

/// <summary>Marks a task as done; returns its ordinal.</summary>
public sealed class FinishTask(Desk desk) : UseCase<FinishTaskInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(FinishTaskInput input, Work work, CancellationToken cancellationToken)
    {
        var task = await work.TaskAsync(input.Number, input.Ordinal, cancellationToken);
        task.Finish(input.Note, work.Me, work.Now);
        work.Journal($"{input.Number}/tasks/{task.Ordinal}");
        return task.Ordinal;
    }
}
