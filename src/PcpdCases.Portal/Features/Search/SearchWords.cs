using System.Globalization;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Search;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Search;

/// <summary>The words for what a search finds, and where each stands.</summary>
public static class SearchWords
{
    public static string Of(IStringLocalizer<Words> L, SearchKind kind) => kind switch
    {
        SearchKind.Case => L["Cases"],
        SearchKind.Organisation => L["Organisations"],
        SearchKind.Party => L["Parties"],
        SearchKind.Document => L["Documents"],
        SearchKind.Particulars => L["Particulars"],
        SearchKind.Notification => L["Notifications"],
        SearchKind.Question => L["Questions"],
        SearchKind.Answer => L["Answers"],
        SearchKind.Finding => L["Findings"],
        SearchKind.Deficiency => L["Deficiencies"],
        SearchKind.Determination => L["Determinations"],
        SearchKind.Notice => L["Notices"],
        SearchKind.Report => L["Reports|publication"],
        SearchKind.System => L["Systems"],
        SearchKind.Chronology => L["Chronology"],
        SearchKind.Task => L["Tasks"],
        SearchKind.Measure => L["Remedial measures"],
        SearchKind.Advice => L["Advice"],
        SearchKind.Correspondence => L["Correspondence"],
        SearchKind.PastNotice => L["Past notices"],
    };

    /// <summary>The page on which a hit stands.</summary>
    public static string AddressOf(SearchHit hit)
    {
        var steps = hit.Path.Split('/');
        return hit.Kind switch
        {
            SearchKind.Case or SearchKind.Party or SearchKind.Particulars => Urls.Incident(hit.Number!),
            SearchKind.Organisation or SearchKind.PastNotice => Urls.Organisation(Ordinal(steps[1])),
            SearchKind.Document or SearchKind.Correspondence => Urls.IncidentTab(hit.Number!, "documents"),
            SearchKind.Notification => Urls.Notification(hit.Number!, Ordinal(steps[2])),
            SearchKind.Question or SearchKind.Answer => Urls.Round(hit.Number!, Ordinal(steps[2])),
            SearchKind.Finding => Urls.Finding(hit.Number!, steps[1], Ordinal(steps[3])),
            SearchKind.Deficiency => Urls.Findings(hit.Number!, steps[1]),
            SearchKind.Determination => Urls.Determination(hit.Number!, steps[1], Ordinal(steps[3])),
            SearchKind.Notice => Urls.Notice(hit.Number!, steps[1], Ordinal(steps[3])),
            SearchKind.Report => Urls.Report(hit.Number!, Ordinal(steps[2])),
            SearchKind.Measure or SearchKind.Advice => Urls.Remedies(hit.Number!, steps[1]),
            SearchKind.Task => Urls.IncidentTab(hit.Number!, "tasks"),
            SearchKind.System => Urls.IncidentTab(hit.Number!, "people"),
            SearchKind.Chronology => Urls.Chronology(hit.Number!, timeline: false),
        };
    }

    private static int Ordinal(string step) => int.Parse(step, CultureInfo.InvariantCulture);
}
