using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Findings;

/// <summary>Every fact of the dictionary by issue area, with what was found of it.</summary>
public sealed partial class FactMatrix
{
    private readonly HashSet<int> _ticked = [];
    private ILookup<string, Finding> _findings = Enumerable.Empty<Finding>().ToLookup(finding => finding.FactId);
    private HashSet<string> _touched = [];
    private string? _text;
    private FactShown _shown;
    private FindingStep? _step;
    private bool _settling;

    private enum FactShown
    {
        Touched,
        Found,
        Unsettled,
        All,
    }

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public Proceeding Proceeding { get; set; } = null!;

    /// <summary>Whether findings may be recorded and settled now.</summary>
    [Parameter]
    public bool May { get; set; }

    [Parameter]
    public EventCallback OnSettled { get; set; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private List<Finding> Ticked => [.. Proceeding.Findings.Where(finding => _ticked.Contains(finding.Ordinal)).OrderBy(finding => finding.Ordinal)];

    private List<(string Name, List<FactDefinition> Facts)> Areas =>
    [
        .. Named(L["Conditions"], FactDictionary.Published.Gates),
        .. FactDictionary.Published.Areas.SelectMany(area => Named(area.Name.Show(), FactDictionary.Published.Facts.Where(fact => fact.IssueArea == area.Id))),
    ];

    // Whoever may record sees what is in scope too, found or not.
    protected override void OnInitialized() => _shown = May ? FactShown.Touched : FactShown.Found;

    protected override void OnParametersSet()
    {
        _findings = Proceeding.Findings.OrderBy(finding => finding.Ordinal).ToLookup(finding => finding.FactId, StringComparer.Ordinal);
        _touched = FactScope.Of(Proceeding);
        // What is settled leaves the ticked ones by itself.
        _ticked.RemoveWhere(ordinal =>
            Proceeding.Findings.FirstOrDefault(finding => finding.Ordinal == ordinal) is not { Status: FindingStatus.Draft or FindingStatus.PutToDataUser });
    }

    private IEnumerable<(string Name, List<FactDefinition> Facts)> Named(string name, IEnumerable<FactDefinition> facts)
    {
        var shown = facts.Where(IsShown).ToList();
        return shown.Count == 0 ? [] : [(name, shown)];
    }

    // A search looks through every fact.
    private bool IsShown(FactDefinition fact) => string.IsNullOrWhiteSpace(_text)
        ? _shown switch
        {
            FactShown.Touched => _touched.Contains(fact.Id),
            FactShown.Found => _findings.Contains(fact.Id),
            FactShown.Unsettled => _findings[fact.Id].Any(finding => finding.Status is FindingStatus.Draft or FindingStatus.PutToDataUser),
            FactShown.All => true,
        }
        : FactSearch.Matches(fact, _text);

    private int Count(FindingStatus status) => Proceeding.Findings.Count(finding => finding.Status == status);

    private void Tick(Finding finding, bool ticked)
    {
        _step = null;
        _ = ticked ? _ticked.Add(finding.Ordinal) : _ticked.Remove(finding.Ordinal);
    }

    private void Untick()
    {
        _ticked.Clear();
        _step = null;
    }

    private void ShowAll()
    {
        _text = null;
        _shown = FactShown.All;
    }

    private async Task SettledAsync(FindingStep done)
    {
        // The same findings usually go one step further next; whoever has opened that step already keeps it.
        _step = _step == done ? null : _step;
        // A form opened before the new versions are here would be refused over this officer's own act.
        _settling = true;
        StateHasChanged();
        try
        {
            await OnSettled.InvokeAsync();
        }
        finally
        {
            _settling = false;
        }
    }
}
