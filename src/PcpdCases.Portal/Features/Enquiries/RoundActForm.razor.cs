using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;

namespace PcpdCases.Portal.Features.Enquiries;

/// <summary>The form of one act on a round.</summary>
public sealed partial class RoundActForm
{
    private IssueRoundInput _issue = new();
    private AddQuestionInput _add = new();
    private ReviseQuestionInput _revise = new();
    private DropQuestionInput _drop = new();
    private AddAddresseeInput _addressee = new();
    private CarryOverQuestionsInput _carry = new();
    private ReviseRoundInput _title = new();
    private WithdrawRoundInput _withdraw = new();

    [Parameter, EditorRequired]
    public RoundAct Act { get; set; } = null!;

    [Parameter, EditorRequired]
    public EnquiryRound Round { get; set; } = null!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required IssueRound Issue { get; init; }

    [Inject]
    public required AddQuestion Add { get; init; }

    [Inject]
    public required ReviseQuestion ReviseIt { get; init; }

    [Inject]
    public required DropQuestion Drop { get; init; }

    [Inject]
    public required AddAddressee AddTo { get; init; }

    [Inject]
    public required CarryOverQuestions Carry { get; init; }

    [Inject]
    public required ReviseRound ReviseRound { get; init; }

    [Inject]
    public required WithdrawRound Withdraw { get; init; }

    [Inject]
    public required EnquiryQueries Queries { get; init; }

    [Inject]
    public required CaseQueries Cases { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private string Number => Round.Incident.Number;

    protected override void OnInitialized()
    {
        _issue = new() { Number = Number, Ordinal = Round.Ordinal, BaseVersion = Round.Version, On = Today };
        _add = new() { Number = Number, Ordinal = Round.Ordinal };
        _revise = Filled(Round);
        _drop = new() { Number = Number, Ordinal = Round.Ordinal, Question = Act.On };
        _addressee = new() { Number = Number, Ordinal = Round.Ordinal };
        _carry = new() { Number = Number, Ordinal = Round.Ordinal, From = Round.Ordinal - 1 };
        _title = new() { Number = Number, Ordinal = Round.Ordinal, BaseVersion = Round.Version, Title = Round.Title, Basis = Round.Basis };
        _withdraw = new() { Number = Number, Ordinal = Round.Ordinal };
    }

    private string Label(string field) => L["Question"];

    private string Key(string act) => $"{Number}/{Round.Path}/{act}";

    private async Task<ReviseQuestionInput> ReviseInputAsync() => Filled((await Queries.OneAsync(Number, Round.Ordinal, Officer.Actor)).Round);

    private ReviseQuestionInput Filled(EnquiryRound round)
    {
        var question = round.Questions.FirstOrDefault(row => row.Ordinal == Act.On);
        return new()
        {
            Number = Number,
            Ordinal = Round.Ordinal,
            Question = Act.On,
            BaseVersion = question?.Version ?? 0,
            Text = question?.Text ?? "",
            FactId = question?.FactId,
        };
    }
}
