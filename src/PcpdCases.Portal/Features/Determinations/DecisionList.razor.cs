using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Determinations;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Determinations;

/// <summary>What two officers decided, what waits, and what follows.</summary>
public sealed partial class DecisionList
{
    private OutcomeStep? _step;

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public CaseHeader Header { get; set; } = null!;

    [Parameter, EditorRequired]
    public OutcomeView View { get; set; } = null!;

    [Parameter]
    public EventCallback OnDone { get; set; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private Proceeding Proceeding => View.Proceeding;

    private Determination? Waiting => Proceeding.Determinations.FirstOrDefault(determination => determination.Status is DeterminationStatus.Proposed);

    private bool InDecision => Proceeding.Stage is Stage.Decision or Stage.Enforcement && !Proceeding.OnHold;

    private bool MaySign => Header.May(Permission.Countersign, Proceeding.Letter);

    private IEnumerable<OutcomeStep> Steps
    {
        get
        {
            if (Waiting is { } waiting && MaySign && waiting.Proposer?.Handle != Header.AskedBy)
            {
                if (waiting.FactsVersion == Proceeding.FactsVersion)
                {
                    yield return OutcomeStep.Countersign;
                }
                yield return OutcomeStep.Return;
            }
            // Before the investigation is complete only an interim determination under section 50(8) can be proposed.
            if ((InDecision || Proceeding.Stage is Stage.Investigation) && Waiting is null && Header.May(Permission.ProposeDeterminations, Proceeding.Letter))
            {
                yield return OutcomeStep.Propose;
            }
            if (InDecision && Proceeding.Determinations.Any(determination => determination.IsSigned) && Header.May(Permission.ProposeActions, Proceeding.Letter))
            {
                yield return OutcomeStep.DecideAction;
            }
        }
    }

    // Whoever expects a button is told why there is none.
    private string? WhyNot => Waiting switch
    {
        { } waiting when waiting.Proposer?.Handle == Header.AskedBy => L["You proposed this determination. Another officer must countersign it."].Value,
        { } waiting when MaySign && waiting.FactsVersion != Proceeding.FactsVersion => L["The facts changed after this was proposed. Return it, look at what changed and propose again."].Value,
        { } when !MaySign => L["Waits for a manager's countersignature."].Value,
        _ => null,
    };

    private string Signatures(Determination determination)
    {
        if (determination.PublishedSource is not null)
        {
            return L["Signatories and date not published"];
        }
        var proposed = $"{determination.Proposer?.Name} {Day(determination.ProposedAt)}";
        return determination.Countersigner is { } second ? $"{proposed} · {second.Name} {Day(determination.CountersignedAt)}" : proposed;
    }

    private static string Day(DateTime? at) => at is { } instant ? DateText.Show(HongKongTime.DateOf(instant)) : "";

    private async Task SavedAsync(OutcomeStep done)
    {
        _step = _step == done ? null : _step;
        await OnDone.InvokeAsync();
    }
}
