using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Proceedings;

/// <summary>The form of one step of a proceeding.</summary>
public sealed partial class StepForm
{
    private readonly Notice _notice = new();

    [Parameter, EditorRequired]
    public ProceedingStep Step { get; set; }

    [Parameter, EditorRequired]
    public Proceeding Proceeding { get; set; } = null!;

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required ReturnToInvestigation BackToInvestigation { get; init; }

    [Inject]
    public required HoldProceeding Hold { get; init; }

    [Inject]
    public required DiscontinueProceeding DiscontinueIt { get; init; }

    [Inject]
    public required ReopenProceeding ReopenIt { get; init; }

    [Inject]
    public required StartComplianceCheck Check { get; init; }

    [Inject]
    public required CompleteInvestigation Complete { get; init; }

    [Inject]
    public required StartEnforcement Enforce { get; init; }

    [Inject]
    public required ResumeProceeding Resume { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private string Number => Proceeding.Incident.Number;

    private async Task DoAsync()
    {
        if (await Feedback.RunAsync(ActAsync, _notice))
        {
            await OnSaved.InvokeAsync();
        }
    }

    private Task ActAsync() => Step switch
    {
        ProceedingStep.StartComplianceCheck => Check.RunAsync(new StartComplianceCheckInput { Number = Number, Letter = Proceeding.Letter }, Officer.Actor),
        ProceedingStep.CompleteInvestigation => Complete.RunAsync(new CompleteInvestigationInput { Number = Number, Letter = Proceeding.Letter }, Officer.Actor),
        ProceedingStep.StartEnforcement => Enforce.RunAsync(new StartEnforcementInput { Number = Number, Letter = Proceeding.Letter }, Officer.Actor),
        ProceedingStep.Resume => Resume.RunAsync(new ResumeProceedingInput { Number = Number, Letter = Proceeding.Letter }, Officer.Actor),
        ProceedingStep.Triage or ProceedingStep.Assign or ProceedingStep.StartInvestigation or ProceedingStep.BackToInvestigation
            or ProceedingStep.ResultLetter or ProceedingStep.Hold or ProceedingStep.Close or ProceedingStep.Discontinue
            or ProceedingStep.Reopen => throw new InvalidOperationException($"{Step} has a form of its own."),
    };
}
