using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Chronology;
using PcpdCases.Domain.Chronology;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Chronology;

/// <summary>What happened in an incident, as a table or drawn as a timeline.</summary>
public sealed partial class ChronologyPage
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Medium, FullWidth = true, CloseOnEscapeKey = true };

    private CaseFrame? _frame;
    private Loadable<ChronologyView>? _view;
    private bool _recording;

    [Parameter]
    public string Number { get; set; } = "";

    /// <summary>"timeline" for the drawing; the table without it.</summary>
    [SupplyParameterFromQuery(Name = "as")]
    public string? As { get; set; }

    [Inject]
    public required ChronologyQueries Queries { get; init; }

    [Inject]
    public required WithdrawChronologyEntry Withdraw { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private bool IsTimeline => As == Urls.TimelineView;

    // What was withdrawn stays in the table and is not drawn.
    private IEnumerable<(ChronologyLine Line, string? Gap)> WithGaps(ChronologyView view)
    {
        Moment? before = null;
        foreach (var line in view.Lines.Where(line => line.WithdrawnBecause is null))
        {
            yield return (line, before is null ? null : ChronologyWords.Gap(L, before, line.When));
            before = line.When;
        }
    }

    private async Task ReloadAsync()
    {
        if (_view is not null)
        {
            await _view.ReloadAsync();
        }
    }

    private async Task DoneAsync()
    {
        await ReloadAsync();
        await _frame!.ReloadAsync();
    }

    private Task ReviseAsync(ChronologyView view, ChronologyLine line) => OpenAsync<ReviseEntryDialog>(
        L["Change entry {0}", line.Ordinal], new DialogParameters<ReviseEntryDialog> { { dialog => dialog.View, view }, { dialog => dialog.Line, line } });

    private Task LinkAsync(ChronologyView view, ChronologyLine line) => OpenAsync<EvidenceDialog>(
        L["Link evidence to entry {0}", line.Ordinal], new DialogParameters<EvidenceDialog> { { dialog => dialog.View, view }, { dialog => dialog.Line, line } });

    private async Task OpenAsync<TDialog>(string title, DialogParameters<TDialog> parameters)
        where TDialog : ComponentBase
    {
        var dialog = await Dialogs.ShowAsync<TDialog>(title, parameters, Options);
        if (await dialog.Result is { Canceled: false })
        {
            await DoneAsync();
        }
    }

    private async Task WithdrawAsync(ChronologyLine line)
    {
        var reason = await Dialogs.ReasonAsync(
            L["Withdraw entry {0}?", line.Ordinal], L["It stays in the table with the reason."], L["Withdraw"], ChronologyEntry.ReasonMaxLength);
        if (reason is not null && await Feedback.RunAsync(() => Withdraw.RunAsync(new() { Number = Number, Ordinal = line.Ordinal, Reason = reason }, Officer.Actor)))
        {
            await DoneAsync();
        }
    }
}
