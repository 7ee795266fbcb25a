using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Hosting;
using PcpdCases.Domain.Findings;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Findings;

/// <summary>Puts, answers or confirms one or several findings, all or none.</summary>
public sealed partial class SettleForm
{
    private readonly Notice _notice = new();
    private PutFindingsInput _put = new();
    private RecordFindingsReplyInput _reply = new();
    private ConfirmFindingsInput _confirm = new();

    [Parameter, EditorRequired]
    public FindingStep Step { get; set; }

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public string Letter { get; set; } = "";

    [Parameter, EditorRequired]
    public IReadOnlyList<Finding> Findings { get; set; } = [];

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required PutFindings Put { get; init; }

    [Inject]
    public required RecordFindingsReply Reply { get; init; }

    [Inject]
    public required ConfirmFindings Confirm { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    protected override void OnInitialized()
    {
        var today = Clock.HongKongToday();
        _put = About(new PutFindingsInput { On = today });
        _reply = About(new RecordFindingsReplyInput { On = today });
        _confirm = About(new ConfirmFindingsInput());
    }

    private string Key(string act) => $"{Number}/{Letter}/findings/{string.Join('+', Findings.Select(finding => finding.Ordinal))}/{act}";

    private T About<T>(T input)
        where T : FindingsInput
    {
        input.Number = Number;
        input.Letter = Letter;
        input.Findings = [.. Findings.Select(finding => new FindingSeen { Ordinal = finding.Ordinal, BaseVersion = finding.Version })];
        return input;
    }

    private async Task ConfirmAsync()
    {
        if (await Feedback.RunAsync(() => Confirm.RunAsync(_confirm, Officer.Actor), _notice))
        {
            await OnSaved.InvokeAsync();
        }
    }
}
