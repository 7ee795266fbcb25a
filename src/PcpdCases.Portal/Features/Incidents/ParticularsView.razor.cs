using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>Shows the particulars of a case line by line.</summary>
public sealed partial class ParticularsView
{
    [Parameter, EditorRequired]
    public CaseOverview Overview { get; set; } = null!;

    /// <summary>The case repeats a published source: what is missing is "not published".</summary>
    [Parameter]
    public bool Published { get; set; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private string Missing => Published ? L["Not published"] : L["Not known"];

    private IEnumerable<(string Word, string? Text)> Lines()
    {
        var recorded = Overview.Particulars;
        yield return (L["When it happened"], When(recorded));
        yield return (L["Discovered"], Date(recorded.Discovered));
        yield return (L["How it was discovered"], recorded.HowDiscovered);
        yield return (L["Cause suspected"], Cause(recorded.CauseSuspected));
        yield return (L["Cause found"], Cause(recorded.CauseFound));
        yield return (L["What happened to the data"], Happenings());
        yield return (L["What happened"], recorded.Narrative);
        yield return (L["Volume of data, in megabytes"], Amount(recorded.DataVolume()));
        yield return (L["Extortion"], Extortion(recorded));
        yield return (L["Data subjects told"], Told(recorded));
        yield return (L["Others told"], recorded.OthersTold);
    }

    private static string? Date(DateOnly? date) => date is null ? null : DateText.Show(date);

    private static string? Amount(Amount amount) => amount.Precision == Precision.Unknown ? null : AmountText.Show(amount);

    private string? Cause(IncidentCause cause) => cause == IncidentCause.Unknown ? null : ParticularsWords.Of(L, cause);

    private string? When(IncidentParticulars recorded) => recorded.Occurrence switch
    {
        Occurrence.Unknown => null,
        Occurrence.Ongoing => recorded.OccurredFrom is null ? L["Still going on"] : L["Since {0}, still going on", DateText.Show(recorded.OccurredFrom)],
        Occurrence.Dated when recorded.OccurredFrom is null => L["By {0}", DateText.Show(recorded.OccurredTo)],
        Occurrence.Dated when recorded.OccurredTo is null || recorded.OccurredTo == recorded.OccurredFrom => DateText.Show(recorded.OccurredFrom),
        Occurrence.Dated => L["{0} to {1}", DateText.Show(recorded.OccurredFrom), DateText.Show(recorded.OccurredTo)],
    };

    private string? Happenings() => Overview.Happenings.Count == 0 ? null : string.Join(
        "\n",
        Overview.Happenings.Select(happening =>
            $"{ParticularsWords.Of(L, happening.Act)} · {ParticularsWords.Of(L, happening.Manner)} · {ParticularsWords.Of(L, happening.Certainty)}"));

    private string? Extortion(IncidentParticulars recorded)
    {
        (string Word, bool? Answer)[] questions =
        [
            (L["The attacker made contact"], recorded.AttackerContact),
            (L["The attacker made a threat"], recorded.AttackerThreat),
            (L["The attacker made a demand"], recorded.AttackerDemand),
            (L["The data were published"], recorded.DataPublished),
        ];
        var lines = questions.Where(question => question.Answer is not null)
            .Select(question => $"{question.Word}: {ParticularsWords.Of(L, question.Answer)}").ToList();
        if (recorded.ExtortionNote is not null)
        {
            lines.Add(recorded.ExtortionNote);
        }
        return lines.Count == 0 ? null : string.Join("\n", lines);
    }

    private string? Told(IncidentParticulars recorded)
    {
        if (recorded.SubjectsTold == SubjectsTold.Unknown)
        {
            return null;
        }
        string?[] parts =
        [
            ParticularsWords.Of(L, recorded.SubjectsTold),
            Amount(recorded.SubjectsToldAmount()),
            Date(recorded.SubjectsToldOn),
            recorded.SubjectsToldNote,
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }
}
