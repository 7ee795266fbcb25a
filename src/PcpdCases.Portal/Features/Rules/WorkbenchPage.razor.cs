using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using PcpdCases.Application.Hosting;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;
using Severity = MudBlazor.Severity;

namespace PcpdCases.Portal.Features.Rules;

/// <summary>An invented case and what the published rules say of it, worked out anew at every change.</summary>
public sealed partial class WorkbenchPage
{
    private WorkbenchCase _case = null!;
    private WorkbenchExample? _example;
    private CausePack? _pack;
    private Assessment? _assessment;
    private string? _refusal;

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required ISnackbar Snackbar { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    protected override void OnInitialized() => StartAgain();

    private static string AreaName(string? area) => area is null ? "" : FactDictionary.Published.FindArea(area)?.Name.Show() ?? area;

    private void StartAgain()
    {
        (_example, _pack) = (null, null);
        _case = WorkbenchCase.New(L["Invented data user"], HongKongTime.DateOf(Clock.GetUtcNow().UtcDateTime));
        Assess();
    }

    private void Try(WorkbenchExample? example)
    {
        if (example is null)
        {
            return;
        }
        (_example, _pack) = (example, null);
        _case = WorkbenchCase.Of(example.Facts, example.DataUser.Show());
        Assess();
    }

    private void Begin(CausePack? pack)
    {
        if (pack is null)
        {
            return;
        }
        (_example, _pack) = (null, pack);
        _case.Begin(pack);
        Assess();
    }

    private void Ask(Requirement requirement)
    {
        _case.Requirement = requirement;
        _case.OpenGates();
        Assess();
    }

    private void Assess()
    {
        try
        {
            _assessment = Assessor.Assess(_case.ToFacts(), RuleBook.Published, HolidayCalendar.Published);
            _refusal = null;
        }
        catch (RulesException refusal)
        {
            _assessment = null;
            _refusal = refusal.Message;
        }
    }

    private async Task CopyAsync()
    {
        try
        {
            await Script.InvokeVoidAsync("navigator.clipboard.writeText", FactsFile.Write(_case.ToFacts()));
            Snackbar.Add(L["Copied. The command \"assess\" reads it as a file."], Severity.Success);
        }
        catch (JSException)
        {
            // A browser gives the clipboard only to pages it holds secure, and only when its user lets it.
            Snackbar.Add(L["The browser did not let the portal copy. Take the text from the end of the page."], Severity.Warning);
        }
    }
}
