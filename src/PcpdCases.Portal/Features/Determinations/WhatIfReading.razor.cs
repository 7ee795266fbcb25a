using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Portal.Features.Findings;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Determinations;

/// <summary>One reading the rules were asked about, and what is assumed instead.</summary>
public sealed partial class WhatIfReading
{
    [Parameter, EditorRequired]
    public FindingKey Of { get; set; } = null!;

    /// <summary>Null while nobody has found the fact.</summary>
    [Parameter]
    public FactReading? Found { get; set; }

    /// <summary>Null while it is read as found.</summary>
    [Parameter]
    public FactReading? Assumed { get; set; }

    /// <summary>Whether the outcome hangs on it, alone or with others.</summary>
    [Parameter]
    public bool LoadBearing { get; set; }

    [Parameter]
    public EventCallback<FactReading> OnAssume { get; set; }

    [Parameter]
    public EventCallback OnAsFound { get; set; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private FactDefinition Fact => FactDictionary.Published.Find(Of.Fact)!;

    private string Name => DeterminationWords.NameOf(Of.Fact, Of.System);

    // A list stands at "as found" where it differs in nothing from what was found.
    private string Reading => Assumed is null || IdOf(Assumed) == IdOf(Found) ? "" : IdOf(Assumed);

    private string Contributed => Assumed is null || Assumed.Contribution == Found?.Contribution ? "" : Assumed.Contribution.ToString();

    private IEnumerable<(string Id, string Text)> Readings
    {
        get
        {
            IEnumerable<(string Id, string Text)> known = Fact.Levels is { } levels
                ? levels.Select(level => (level.Id, level.Name.Show()))
                : [(nameof(FactValue.NotEstablished), L["Not made out"].Value), (nameof(FactValue.Established), FindingWords.Of(L, FactValue.Established))];
            if (Fact.Polarity is Polarity.Mitigating)
            {
                known = known.Append((Id: nameof(FactValue.NotShown), FindingWords.Of(L, FactValue.NotShown)));
            }
            return known.Append((Id: nameof(FactValue.Unknown), FindingWords.Of(L, FactValue.Unknown))).Where(choice => choice.Id != IdOf(Found));
        }
    }

    private static string IdOf(FactReading? reading) => reading is null ? "" : reading.Level ?? (reading.Value ?? FactValue.Unknown).ToString();

    private Task ChooseAsync(string? reading, string? contribution)
    {
        var asFound = string.IsNullOrEmpty(reading);
        if (asFound && (Found is null || string.IsNullOrEmpty(contribution)))
        {
            return OnAsFound.InvokeAsync();
        }
        var said = asFound ? IdOf(Found) : reading!;
        var isLevel = Fact.LevelIndex(said) >= 0;
        return OnAssume.InvokeAsync((Found ?? new FactReading(Of.Fact) { System = Of.System }) with
        {
            Level = isLevel ? said : null,
            Value = isLevel ? null : Enum.Parse<FactValue>(said),
            Contribution = string.IsNullOrEmpty(contribution) ? Found?.Contribution ?? Contribution.Direct : Enum.Parse<Contribution>(contribution),
        });
    }
}
