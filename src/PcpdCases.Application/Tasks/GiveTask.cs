using PcpdCases.Application.Door;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Tasks;

/// <summary>Something to be done in a case.</summary>
public sealed record GiveTaskInput : TaskFields;

/// <summary>Checks the form that gives a task.</summary>
public sealed class GiveTaskInputValidator : TaskFieldsValidator<GiveTaskInput>;

/// <summary>Gives an officer a task; returns its ordinal.</summary>
public sealed class GiveTask(Desk desk) : UseCase<GiveTaskInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(GiveTaskInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var assignee = await work.OfficerAsync(input.AssigneeHandle, cancellationToken);
        var task = CaseTask.Give(incident, input.Text, assignee, await work.InvestigatesAsync(assignee, incident, cancellationToken), work.Me, work.Now);
        work.Add(task);
        work.Journal($"{input.Number}/tasks/{task.Ordinal}");
        return task.Ordinal;
    }
}
