using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Findings;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;

namespace PcpdCases.Portal.Features.Findings;

/// <summary>The form of one act on one finding.</summary>
public sealed partial class FindingActForm
{
    private ReviseFindingInput _revise = new();
    private AddFindingEvidenceInput _evidence = new();
    private WithdrawFindingInput _withdraw = new();

    [Parameter, EditorRequired]
    public FindingStep Step { get; set; }

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public Finding Finding { get; set; } = null!;

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required ReviseFinding Revise { get; init; }

    [Inject]
    public required AddFindingEvidence AddEvidence { get; init; }

    [Inject]
    public required WithdrawFinding Withdraw { get; init; }

    [Inject]
    public required ProceedingQueries Queries { get; init; }

    [Inject]
    public required DocumentQueries Documents { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private string Letter => Finding.Proceeding.Letter;

    protected override void OnInitialized()
    {
        _revise = Filled(Finding);
        _evidence = new() { Number = Number, Letter = Letter, Ordinal = Finding.Ordinal, BaseVersion = Finding.Version };
        _withdraw = new() { Number = Number, Letter = Letter, Ordinal = Finding.Ordinal, BaseVersion = Finding.Version };
    }

    private string Key(string act) => $"{Number}/{Letter}/findings/{Finding.Ordinal}/{act}";

    private async Task<ReviseFindingInput> TheirsAsync() =>
        Filled((await Queries.OneAsync(Number, Letter, Officer.Actor)).Findings.First(row => row.Ordinal == Finding.Ordinal));

    private ReviseFindingInput Filled(Finding finding) => new()
    {
        Number = Number,
        Letter = Letter,
        Ordinal = finding.Ordinal,
        BaseVersion = finding.Version,
        FactId = finding.FactId,
        Value = finding.Value,
        Level = finding.Level,
        System = finding.System,
        HeldFrom = finding.HeldFrom,
        HeldTo = finding.HeldTo,
        HeldInWords = finding.HeldInWords,
        Contribution = finding.Contribution,
        Counterfactual = finding.Counterfactual,
        Narrative = finding.Narrative,
        Why = finding.Why,
    };
}
