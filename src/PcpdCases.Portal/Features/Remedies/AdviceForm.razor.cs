using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Remedies;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;

namespace PcpdCases.Portal.Features.Remedies;

/// <summary>The form of one act on advice.</summary>
public sealed partial class AdviceForm
{
    private GiveAdviceInput _give = new();
    private ReviseAdviceInput _revise = new();
    private RecordAdviceAnswerInput _answer = new();
    private FinishAdviceInput _finish = new();

    [Parameter, EditorRequired]
    public AdviceStep Step { get; set; }

    [Parameter, EditorRequired]
    public RemediesView View { get; set; } = null!;

    /// <summary>The advice acted on; null for new advice.</summary>
    [Parameter]
    public AdviceLine? Advice { get; set; }

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required GiveAdvice Give { get; init; }

    [Inject]
    public required ReviseAdvice Revise { get; init; }

    [Inject]
    public required RecordAdviceAnswer Answer { get; init; }

    [Inject]
    public required FinishAdvice Finish { get; init; }

    [Inject]
    public required RemedyQueries Queries { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private string Title => Step switch
    {
        AdviceStep.Give => L["Give advice"],
        AdviceStep.Revise => L["Change advice {0}", Advice!.Ordinal],
        AdviceStep.Answer => L["Record the answer to advice {0}", Advice!.Ordinal],
        AdviceStep.Finish => L["Advice {0} was followed", Advice!.Ordinal],
    };

    protected override void OnInitialized()
    {
        var today = Clock.HongKongToday();
        _give = new() { Number = View.Number, Letter = View.Letter, GivenOn = today };
        if (Advice is { } advice)
        {
            _revise = ReviseAdviceInput.Of(advice);
            _answer = new() { Number = View.Number, Letter = View.Letter, Ordinal = advice.Ordinal, On = today };
            _finish = new() { Number = View.Number, Letter = View.Letter, Ordinal = advice.Ordinal, On = today };
        }
    }

    private string Key(string part) => $"{View.Number}/{View.Letter}/advice/{part}";

    private async Task<ReviseAdviceInput> TheirsAsync()
    {
        var view = await Queries.OfProceedingAsync(View.Number, View.Letter, Officer.Actor);
        return ReviseAdviceInput.Of(view.Advice.Single(advice => advice.Ordinal == Advice!.Ordinal));
    }
}
