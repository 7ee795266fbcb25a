using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.Application.Officers;

/// <summary>Whose work goes to whom, and which of it.</summary>
public sealed record HandOverWorkInput : ActInput
{
    /// <summary>Sign-in name of the officer whose work it is.</summary>
    public string From { get; set; } = "";

    /// <summary>Sign-in name of the officer who takes it over.</summary>
    public string To { get; set; } = "";

    public string Reason { get; set; } = "";

    /// <summary>Public paths of the work to hand over, as the preview showed them.</summary>
    public IList<string> Paths { get; set; } = [];
}

/// <summary>Checks the form of <see cref="HandOverWork"/>.</summary>
public sealed class HandOverWorkInputValidator : AbstractValidator<HandOverWorkInput>
{
    public HandOverWorkInputValidator()
    {
        RuleFor(input => input.From).NotEmpty().WithMessage("Choose whose work is handed over.");
        RuleFor(input => input.To).NotEmpty().WithMessage("Choose who takes the work over.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(HandOver.ReasonMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.Paths).NotEmpty().WithMessage("Choose at least one piece of work.");
    }
}

/// <summary>The open work of one officer.</summary>
public sealed record HeldWork(IReadOnlyList<Incident> Incidents, IReadOnlyList<Proceeding> Proceedings, IReadOnlyList<CaseTask> Tasks);

/// <summary>Hands over the chosen work one officer still holds; returns the number of the handover, under which it can be undone.</summary>
public sealed class HandOverWork(Desk desk) : UseCase<HandOverWorkInput, int>(desk)
{
    private const string Counter = "hand-overs";

    public override Permission Permission => Permission.AssignCases;

    protected override async Task<int> ActAsync(HandOverWorkInput input, Work work, CancellationToken cancellationToken)
    {
        var from = await work.OfficerAsync(input.From, cancellationToken);
        var to = await work.OfficerAsync(input.To, cancellationToken);
        var held = await work.HeldByAsync(from, cancellationToken);
        var number = await work.NextNumberAsync(Counter, cancellationToken);
        var handOver = HandOver.Begin(number, from, to, input.Reason, work.Me, work.Now);
        var chosen = input.Paths.ToHashSet(StringComparer.Ordinal);
        foreach (var incident in held.Incidents.Where(incident => chosen.Contains(incident.Number)))
        {
            handOver.Take(incident);
        }
        foreach (var proceeding in held.Proceedings.Where(proceeding => chosen.Contains(proceeding.Path)))
        {
            handOver.Take(proceeding);
        }
        foreach (var task in held.Tasks.Where(task => chosen.Contains(HandOver.PathOf(task))))
        {
            handOver.Take(task, await work.InvestigatesAsync(to, task.Incident, cancellationToken) || held.Proceedings.Any(proceeding => proceeding.Incident == task.Incident && to.Is(proceeding.Investigator)));
        }
        if (handOver.Items.Count < chosen.Count)
        {
            throw new DomainException("{0} no longer holds all of this work. Look at the list again.", from.Name);
        }
        work.Add(handOver);
        work.Journal($"hand-overs/{number}", input.Reason);
        foreach (var item in handOver.Items)
        {
            work.Journal(item.Path, input.Reason);
        }
        return number;
    }
}
