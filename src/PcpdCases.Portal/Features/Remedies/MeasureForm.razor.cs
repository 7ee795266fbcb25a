using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Remedies;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;

namespace PcpdCases.Portal.Features.Remedies;

/// <summary>The form of one act on a remedial measure.</summary>
public sealed partial class MeasureForm
{
    private RecordMeasureInput _record = new();
    private ReviseMeasureInput _revise = new();
    private VerifyMeasureInput _verify = new();

    [Parameter, EditorRequired]
    public MeasureStep Step { get; set; }

    [Parameter, EditorRequired]
    public RemediesView View { get; set; } = null!;

    /// <summary>The measure acted on; null for a new one.</summary>
    [Parameter]
    public MeasureLine? Measure { get; set; }

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required RecordMeasure Record { get; init; }

    [Inject]
    public required ReviseMeasure Revise { get; init; }

    [Inject]
    public required VerifyMeasure Verify { get; init; }

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
        MeasureStep.Record => L["Record a measure"],
        MeasureStep.Revise => L["Change measure {0}", Measure!.Ordinal],
        MeasureStep.Verify => L["Verify measure {0}", Measure!.Ordinal],
    };

    protected override void OnInitialized()
    {
        _record = new() { Number = View.Number, Letter = View.Letter };
        if (Measure is { } measure)
        {
            _revise = ReviseMeasureInput.Of(measure);
            _verify = new() { Number = View.Number, Letter = View.Letter, Ordinal = measure.Ordinal, On = Clock.HongKongToday() };
        }
    }

    private string Key(string part) => $"{View.Number}/{View.Letter}/measures/{part}";

    private async Task<ReviseMeasureInput> TheirsAsync()
    {
        var view = await Queries.OfProceedingAsync(View.Number, View.Letter, Officer.Actor);
        return ReviseMeasureInput.Of(view.Measures.Single(measure => measure.Ordinal == Measure!.Ordinal));
    }
}
