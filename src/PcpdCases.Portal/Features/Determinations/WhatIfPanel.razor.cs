using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Determinations;
using PcpdCases.Portal.Features.Findings;
using PcpdCases.Portal.Resources;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Determinations;

/// <summary>Reads facts otherwise than found and shows at once what the rules would say.</summary>
public sealed partial class WhatIfPanel
{
    private WhatIf _whatIf = null!;
    private HashSet<FindingKey> _loadBearing = [];
    private MudAutocomplete<FactDefinition>? _finder;
    private bool _open;

    /// <summary>The answer on what was found; another answer needs another panel.</summary>
    [Parameter, EditorRequired]
    public ProceedingAssessment AsFound { get; set; } = null!;

    /// <summary>Shows the answer, as found or as assumed.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<Assessment> ChildContent { get; set; } = null!;

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    protected override void OnInitialized()
    {
        _whatIf = new WhatIf(AsFound);
        _loadBearing = [.. AsFound.Assessment?.LoadBearing.Shown.SelectMany(set => set) ?? []];
    }

    private string OutcomeOf(ProceedingAssessment answer) =>
        answer.Assessment is { } assessment ? DeterminationWords.Of(L, assessment.Outcome) : L["Cannot be assessed"];

    private Task<IEnumerable<FactDefinition>> SearchAsync(string? text, CancellationToken cancellationToken) =>
        Task.FromResult(_whatIf.Addable.Where(fact => FactSearch.Matches(fact, text)));

    // What is added is assumed in full: one step back is a choice in its row.
    private async Task AddAsync(FactDefinition? fact)
    {
        if (fact is null)
        {
            return;
        }
        _whatIf.Assume(new FactReading(fact.Id)
        {
            Value = fact.IsOrdinal ? null : FactValue.Established,
            Level = fact.Levels?[^1].Id,
            Contribution = Contribution.Direct,
        });
        await _finder!.ClearAsync();
    }
}
