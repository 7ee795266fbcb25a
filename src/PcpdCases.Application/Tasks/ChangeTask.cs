using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Tasks;

/// <summary>Another day, another officer or other words for a task.</summary>
public sealed record ChangeTaskInput : TaskFields
{
    public int Ordinal { get; set; }

    /// <summary>Version of the task the form was filled from.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The form as it opens on what is recorded.</summary>
    public static ChangeTaskInput Of(TaskLine task) => new()
    {
        Number = task.Number,
        Ordinal = task.Ordinal,
        BaseVersion = task.Version,
        What = task.What,
        DueOn = task.DueOn,
        Why = task.Why,
        AssigneeHandle = task.AssigneeHandle,
    };
}

/// <summary>Checks the form that changes a task.</summary>
public sealed class ChangeTaskInputValidator : TaskFieldsValidator<ChangeTaskInput>
{
    public ChangeTaskInputValidator() =>
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a task.");
}

/// <summary>Changes a task that is still to be done; returns its ordinal.</summary>
public sealed class ChangeTask(Desk desk) : UseCase<ChangeTaskInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(ChangeTaskInput input, Work work, CancellationToken cancellationToken)
    {
        var task = await work.TaskAsync(input.Number, input.Ordinal, cancellationToken);
        work.Expect(task, row => row.Version, input.BaseVersion);
        var assignee = await work.OfficerAsync(input.AssigneeHandle, cancellationToken);
        task.Change(input.Text, assignee, await work.InvestigatesAsync(assignee, task.Incident, cancellationToken));
        work.Journal($"{input.Number}/tasks/{task.Ordinal}");
        return task.Ordinal;
    }
}
