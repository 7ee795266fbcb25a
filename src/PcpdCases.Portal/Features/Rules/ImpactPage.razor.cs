using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Rules;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Portal.Features.Rules;

/// <summary>A published version or a draft, and what it would do to past cases; the draft lives as long as the page.</summary>
public sealed partial class ImpactPage
{
    private readonly Notice _notice = new();
    private DraftFile? _file;
    private DraftFile? _tests;
    private RuleSetDraft? _draft;

    /// <summary>The published rule set asked, such as "hk.dpp4.1/2.0.0"; null for none yet or for a draft.</summary>
    [SupplyParameterFromQuery(Name = "set")]
    public string? Set { get; set; }

    [Inject]
    public required ImpactQueries Queries { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private RuleSet? Chosen => _draft is null && Set is not null ? RuleBook.Published.Find(Set) : null;

    private RuleSet? Asked => _draft?.RuleSet ?? Chosen;

    private void Choose(string? set)
    {
        (_file, _tests, _draft) = (null, null, null);
        _notice.Clear();
        Navigation.NavigateTo(set is null ? Urls.RulesImpact : Urls.ImpactOf(set));
    }

    private void TakeDraft(DraftFile file) => Read(file, _tests);

    private void TakeTests(DraftFile tests) => Read(_file, tests);

    private void Read(DraftFile? file, DraftFile? tests)
    {
        _notice.Clear();
        (_file, _tests) = (file, tests);
        _draft = file is null ? null : RuleSetDraft.Read(file, tests, RuleBook.Published);
    }

    private void Refuse(string why) => _notice.Tell(MudBlazor.Severity.Warning, why);
}
