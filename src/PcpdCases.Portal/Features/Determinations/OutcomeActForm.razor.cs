using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Determinations;
using PcpdCases.Domain.Determinations;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Portal.Features.Determinations;

/// <summary>The form of one act on the outcome.</summary>
public sealed partial class OutcomeActForm
{
    private readonly Notice _notice = new();
    private readonly CountersignDeterminationInput _countersign = new();
    private ProposeDeterminationInput _propose = new();
    private ReturnDeterminationInput _return = new();
    private DecideActionInput _action = new();

    [Parameter, EditorRequired]
    public OutcomeStep Step { get; set; }

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public OutcomeView View { get; set; } = null!;

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required ProposeDetermination Propose { get; init; }

    [Inject]
    public required CountersignDetermination Countersign { get; init; }

    [Inject]
    public required ReturnDetermination Return { get; init; }

    [Inject]
    public required DecideAction Decide { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private string Letter => View.Proceeding.Letter;

    private Determination Waiting => View.Proceeding.Determinations.First(determination => determination.Status is DeterminationStatus.Proposed);

    private Outcome? Assessed => View.Assessments[_propose.Requirement].Assessment?.Outcome;

    protected override void OnInitialized()
    {
        _propose = new()
        {
            Number = Number,
            Letter = Letter,
            FactsVersion = View.Proceeding.FactsVersion,
            Interim = View.Proceeding.Stage is Domain.Proceedings.Stage.Investigation,
        };
        Choose(Requirement.Dpp41);
        _return = new() { Number = Number, Letter = Letter };
        _action = new() { Number = Number, Letter = Letter };
        if (Step is OutcomeStep.Countersign or OutcomeStep.Return)
        {
            _return.Ordinal = Waiting.Ordinal;
            (_countersign.Number, _countersign.Letter, _countersign.Ordinal) = (Number, Letter, Waiting.Ordinal);
        }
    }

    private void Choose(Requirement requirement)
    {
        _propose.Requirement = requirement;
        _propose.Outcome = Assessed is Outcome.InsufficientEvidence ? null : Assessed;
    }

    private string Key(string act) => $"{View.Proceeding.Path}/outcome/{act}";

    private async Task CountersignAsync()
    {
        if (await Feedback.RunAsync(() => Countersign.RunAsync(_countersign, Officer.Actor), _notice, L["Countersigned"]))
        {
            await OnSaved.InvokeAsync();
        }
    }
}
