using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Notices;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Notices;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Portal.Features.Notices;

/// <summary>The form of one act on a notice or a direction.</summary>
public sealed partial class NoticeActForm
{
    private readonly Notice _notice = new();
    private readonly SubmitNoticeInput _submit = new();
    private readonly CountersignNoticeInput _countersign = new();
    private readonly ReviseNoticeInput _revise = new();
    private readonly AddDirectionInput _add = new();
    private readonly ReviseDirectionInput _direction = new();
    private readonly WithdrawDirectionInput _withdraw = new();
    private readonly ReturnNoticeInput _return = new();
    private readonly ServeNoticeInput _serve = new();
    private readonly CancelNoticeInput _cancel = new();
    private readonly RecordDirectionEvidenceInput _evidence = new();
    private readonly AssessDirectionInput _assess = new();
    private readonly GiveMoreTimeInput _more = new();

    [Parameter, EditorRequired]
    public NoticeAct Act { get; set; } = null!;

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter, EditorRequired]
    public NoticeView View { get; set; } = null!;

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required SubmitNotice Submit { get; init; }

    [Inject]
    public required CountersignNotice Countersign { get; init; }

    [Inject]
    public required ReviseNotice Revise { get; init; }

    [Inject]
    public required AddDirection Add { get; init; }

    [Inject]
    public required ReviseDirection ReviseIt { get; init; }

    [Inject]
    public required WithdrawDirection Withdraw { get; init; }

    [Inject]
    public required ReturnNotice Return { get; init; }

    [Inject]
    public required ServeNotice Serve { get; init; }

    [Inject]
    public required CancelNotice CancelIt { get; init; }

    [Inject]
    public required RecordDirectionEvidence Record { get; init; }

    [Inject]
    public required AssessDirection Assess { get; init; }

    [Inject]
    public required GiveMoreTime MoreTime { get; init; }

    [Inject]
    public required DocumentQueries Documents { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private EnforcementNotice Notice => View.Notice;

    private Direction Direction => Notice.Direction(Act.Direction);

    private List<Determination> Contraventions =>
        [.. View.Proceeding.Determinations.Where(determination => determination.IsSigned && determination.Outcome is Outcome.Contravention)];

    private List<Finding> Findings => [.. View.Proceeding.Findings.Where(finding => finding.IsEstablishedAdverse).OrderBy(finding => finding.Ordinal)];

    private string? WhyNotAssess => Direction.Evidence.Any(evidence => evidence.RecordedBy.Handle == Officer.Handle)
        ? L["You recorded evidence for this direction. Another officer assesses it."].Value
        : null;

    protected override void OnInitialized()
    {
        foreach (var input in (NoticeInput[])[_submit, _countersign, _revise, _add, _direction, _withdraw, _return, _serve, _cancel, _evidence, _assess, _more])
        {
            (input.Number, input.Letter, input.Ordinal, input.BaseVersion) = (Number, View.Proceeding.Letter, Notice.Ordinal, Notice.Version);
        }
        _revise.Text = Filled();
        _serve.On = _cancel.On = _evidence.On = _assess.On = View.Today;
        _direction.Direction = _withdraw.Direction = _evidence.Direction = _assess.Direction = _more.Direction = Act.Direction;
        if (Act.Direction > 0)
        {
            _direction.Text = new()
            {
                Finding = Direction.Finding.Ordinal,
                Aim = Direction.Aim,
                Step = Direction.Step,
                Deliverable = Direction.Deliverable,
                DueOn = Direction.DueOn,
            };
            _assess.EvidenceSeen = Direction.Evidence.Count;
        }
    }

    private NoticeFields Filled() => new()
    {
        Opinion = Notice.Opinion,
        Reasons = Notice.Reasons,
        DatedOn = Notice.DatedOn,
        Urgent = Notice.Urgent,
        UrgencyReasons = Notice.UrgencyReasons,
        Interim = Notice.Interim,
        InterimReasons = Notice.InterimReasons,
        Section50Version = Notice.Section50Version,
        Contraventions = [.. Contraventions.Select(determination => new ContraventionFields
        {
            Determination = determination.Ordinal,
            Named = Notice.Named.Any(named => named.Determination.Ordinal == determination.Ordinal),
            ActOrOmission = Notice.Contraventions.FirstOrDefault(named => named.Determination.Ordinal == determination.Ordinal)?.ActOrOmission,
        })],
    };

    private string Key(string act) => $"{Number}/{Notice.Path}/{act}";

    private async Task SignAsync()
    {
        Task ActAsync() => Act.Step is NoticeStep.Submit ? Submit.RunAsync(_submit, Officer.Actor) : Countersign.RunAsync(_countersign, Officer.Actor);
        if (await Feedback.RunAsync(ActAsync, _notice))
        {
            await OnSaved.InvokeAsync();
        }
    }
}
