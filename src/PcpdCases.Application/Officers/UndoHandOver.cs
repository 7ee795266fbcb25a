using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Officers;

/// <summary>Which handover to undo.</summary>
public sealed record UndoHandOverInput : ActInput
{
    public int Number { get; set; }
}

/// <summary>Checks that the handover is named.</summary>
public sealed class UndoHandOverInputValidator : AbstractValidator<UndoHandOverInput>
{
    public UndoHandOverInputValidator() => RuleFor(input => input.Number).GreaterThan(0).WithMessage("Choose a handover.");
}

/// <summary>Gives back what was handed over and nobody has given on or finished since; returns how much went back.</summary>
public sealed class UndoHandOver(Desk desk) : UseCase<UndoHandOverInput, int>(desk)
{
    public override Permission Permission => Permission.AssignCases;

    protected override async Task<int> ActAsync(UndoHandOverInput input, Work work, CancellationToken cancellationToken)
    {
        var handOver = await work.HandOverAsync(input.Number, cancellationToken);
        var held = await work.HeldByAsync(handOver.To, cancellationToken);
        handOver.Undo(work.Me, work.Now);
        foreach (var incident in held.Incidents)
        {
            handOver.GiveBack(incident);
        }
        foreach (var proceeding in held.Proceedings)
        {
            handOver.GiveBack(proceeding);
        }
        foreach (var task in held.Tasks)
        {
            handOver.GiveBack(task, held.Proceedings.Any(proceeding => proceeding.Incident == task.Incident && handOver.From.Is(proceeding.Investigator))
                || await work.InvestigatesAsync(handOver.From, task.Incident, cancellationToken));
        }
        work.Journal($"hand-overs/{input.Number}");
        foreach (var item in handOver.Items.Where(item => item.WentBack))
        {
            work.Journal(item.Path);
        }
        return handOver.Items.Count(item => item.WentBack);
    }
}
