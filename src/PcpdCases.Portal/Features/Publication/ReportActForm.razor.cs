using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Publication;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;
using PcpdCases.Portal.Features.Organisations;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Publication;

/// <summary>The form of one act on a report.</summary>
public sealed partial class ReportActForm
{
    private readonly Notice _notice = new();
    private readonly ReviseReportInput _revise = new();
    private readonly ClearReportFlagInput _clear = new();
    private readonly CheckReportAnonymityInput _check = new();
    private readonly SettleReportInput _settle = new();
    private readonly ReturnReportInput _return = new();
    private readonly WithdrawReportInput _withdraw = new();
    private readonly ServeReportCopyInput _serve = new();
    private readonly RecordReportObjectionInput _object = new();
    private readonly DecideReportObjectionInput _decide = new();
    private readonly RecordObjectionAppealInput _appeal = new();
    private readonly PublishReportInput _publish = new();

    [Parameter, EditorRequired]
    public ReportAct Act { get; set; } = null!;

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public InvestigationReport Report { get; set; } = null!;

    [Parameter, EditorRequired]
    public PublicationView View { get; set; } = null!;

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required ReviseReport Revise { get; init; }

    [Inject]
    public required ClearReportFlag Clear { get; init; }

    [Inject]
    public required CheckReportAnonymity Check { get; init; }

    [Inject]
    public required SettleReport Settle { get; init; }

    [Inject]
    public required ReturnReport Return { get; init; }

    [Inject]
    public required WithdrawReport Withdraw { get; init; }

    [Inject]
    public required ServeReportCopy Serve { get; init; }

    [Inject]
    public required RecordReportObjection Object { get; init; }

    [Inject]
    public required DecideReportObjection Decide { get; init; }

    [Inject]
    public required RecordObjectionAppeal Appeal { get; init; }

    [Inject]
    public required PublishReport Publish { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    protected override void OnInitialized()
    {
        foreach (var input in (ReportInput[])[_revise, _clear, _check, _settle, _return, _withdraw, _serve, _object, _decide, _appeal, _publish])
        {
            (input.Number, input.Ordinal, input.BaseVersion) = (Number, Report.Ordinal, Report.Version);
        }
        _revise.Text = ReportFields.Of(Report);
        (_clear.Kind, _clear.Excerpt) = Act.Flag is { } flag ? (flag.Kind, flag.Excerpt) : default;
        _serve.On = _object.On = _decide.On = View.Today;
        _serve.Letter = Report.Unserved(View.Proceedings) is [var only] ? only.Letter : "";
        _object.Letter = Report.Copies is [var one] ? one.Proceeding.Letter : "";
        _decide.Objection = _appeal.Objection = Act.Objection;
        if (Act.Objection > 0)
        {
            _appeal.LodgedOn = Report.Objection(Act.Objection).AppealLodgedOn;
        }
    }

    private static string NameOf(Proceeding proceeding) => $"({proceeding.Letter}) {OrganisationWords.BothNames(proceeding.Party.Organisation.Name, proceeding.Party.Organisation.ChineseName)}";

    // The words themselves may be too long for a key.
    private static string Named(AnonymityFlag flag) => $"{flag.Kind}/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(flag.Excerpt)))}";

    private string Key(string act) => $"{Number}/{Report.Path}/{act}";

    private async Task SignAsync()
    {
        Task ActAsync() => Act.Step is ReportStep.Settle ? Settle.RunAsync(_settle, Officer.Actor) : Check.RunAsync(_check, Officer.Actor);
        if (await Feedback.RunAsync(ActAsync, _notice))
        {
            await OnSaved.InvokeAsync();
        }
    }
}
