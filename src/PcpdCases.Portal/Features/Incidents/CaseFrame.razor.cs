using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>What stands around every page of a case: reads its header, journals its opening, notices others' changes.</summary>
public sealed partial class CaseFrame : IDisposable
{
    private readonly Notice _notice = new();
    private CaseHeader? _header;
    private IDisposable? _listening;
    private string? _loadedFor;
    private bool _failed;
    private bool _changed;

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public CasePart Part { get; set; }

    /// <summary>The proceeding shown, on the tabs that belong to one.</summary>
    [Parameter]
    public string? Letter { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment<CaseHeader> ChildContent { get; set; } = null!;

    /// <summary>Asked for when somebody else changed the case and the officer wants to see it: reload what the tab shows.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    public required CaseQueries Queries { get; init; }

    [Inject]
    public required OpenCase OpenCase { get; init; }

    [Inject]
    public required CaseShelf Shelf { get; init; }

    [Inject]
    public required CaseChanged Changes { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    /// <summary>Reads the header again, after an act that changed a stage, a count or a due date.</summary>
    public async Task ReloadAsync()
    {
        _failed = !await Feedback.ReadAsync(ReadAsync, _notice);
        _changed = false;
        await InvokeAsync(StateHasChanged);
    }

    public void Dispose() => _listening?.Dispose();

    protected override void OnInitialized() => _listening = Changes.Listen(change => _ = InvokeAsync(() => Noticed(change)));

    protected override async Task OnParametersSetAsync()
    {
        if (_loadedFor == Number)
        {
            return;
        }
        _loadedFor = Number;
        _header = Shelf.Open?.Number == Number ? Shelf.Open : null;
        await ReloadAsync();
    }

    private async Task ReadAsync()
    {
        _header = await Queries.HeaderAsync(Number, Officer.Actor);
        if (Shelf.Put(_header))
        {
            await OpenCase.RunAsync(new OpenCaseInput { Number = Number }, Officer.Actor);
        }
    }

    // What one did oneself is no news: the page that did it reads again by itself.
    private void Noticed(CaseChange change)
    {
        if (change.Number == Number && change.By != Officer.Actor.Handle)
        {
            _changed = true;
            StateHasChanged();
        }
    }

    private async Task ShowChangedAsync()
    {
        await ReloadAsync();
        await OnChanged.InvokeAsync();
    }

    private IEnumerable<(CasePart Part, string Address, int Count)> Tabs(CaseHeader header) =>
        Enum.GetValues<CasePart>()
            .Select(part => (part, AddressOf(part, Letter ?? (header.Proceedings.Count == 0 ? "a" : header.Proceedings[0].Letter)), CountOf(part, header.Counts)))
            .Where(tab => Urls.Exists(tab.Item2));

    private string AddressOf(CasePart part, string letter) => part switch
    {
        CasePart.Overview => Urls.Incident(Number),
        CasePart.Proceeding => Urls.Stage(Number, letter),
        CasePart.Notification => Urls.IncidentTab(Number, "notification"),
        CasePart.People => Urls.IncidentTab(Number, "people"),
        CasePart.Chronology => Urls.IncidentTab(Number, "chronology"),
        CasePart.Enquiries => Urls.IncidentTab(Number, "enquiries"),
        CasePart.Findings => Urls.Findings(Number, letter),
        CasePart.Remedies => Urls.Remedies(Number, letter),
        CasePart.Outcome => Urls.Outcome(Number, letter),
        CasePart.Notices => Urls.ProceedingNotices(Number, letter),
        CasePart.Publication => Urls.Publication(Number),
        CasePart.Documents => Urls.IncidentTab(Number, "documents"),
        CasePart.Tasks => Urls.IncidentTab(Number, "tasks"),
        CasePart.Log => Urls.IncidentTab(Number, "log"),
    };

    private static bool ByProceeding(CasePart part) => part switch
    {
        CasePart.Proceeding or CasePart.Findings or CasePart.Remedies or CasePart.Outcome or CasePart.Notices => true,
        CasePart.Overview or CasePart.Notification or CasePart.People or CasePart.Chronology or CasePart.Enquiries or CasePart.Publication or CasePart.Documents or CasePart.Tasks or CasePart.Log => false,
    };

    private static int CountOf(CasePart part, CaseTabCounts counts) => part switch
    {
        CasePart.Notification => counts.Notifications,
        CasePart.People => counts.Groups + counts.Systems,
        CasePart.Chronology => counts.Chronology,
        CasePart.Enquiries => counts.Rounds,
        CasePart.Findings => counts.Findings,
        CasePart.Remedies => counts.Remedies,
        CasePart.Outcome => counts.Determinations,
        CasePart.Notices => counts.Notices,
        CasePart.Publication => counts.Reports,
        CasePart.Documents => counts.Documents + counts.Correspondence,
        CasePart.Tasks => counts.Tasks,
        CasePart.Overview or CasePart.Proceeding or CasePart.Log => 0,
    };
}
