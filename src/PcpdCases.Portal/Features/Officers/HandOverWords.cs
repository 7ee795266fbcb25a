using Microsoft.Extensions.Localization;
using PcpdCases.Application.Officers;
using PcpdCases.Domain.Officers;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Officers;

/// <summary>Words for work that is handed over.</summary>
public static class HandOverWords
{
    public static string Of(IStringLocalizer<Words> L, HandOverKind kind) => kind switch
    {
        HandOverKind.Case => L["Case"],
        HandOverKind.Investigation => L["Investigation"],
        HandOverKind.Task => L["Task"],
    };

    /// <summary>How much an officer holds.</summary>
    public static string Counted(IStringLocalizer<Words> L, WorkHolder holder) => L["cases {0}, investigations {1}, tasks {2}", holder.Cases, holder.Investigations, holder.Tasks];

    /// <summary>How much was handed over.</summary>
    public static string Counted(IStringLocalizer<Words> L, IReadOnlyList<HandOverItem> items) => L["cases {0}, investigations {1}, tasks {2}",
        items.Count(item => item.Kind is HandOverKind.Case), items.Count(item => item.Kind is HandOverKind.Investigation), items.Count(item => item.Kind is HandOverKind.Task)];

    /// <summary>The page on which the work stands.</summary>
    public static string AddressOf(HandOverLine line)
    {
        var steps = line.Path.Split('/');
        return line.Kind switch
        {
            HandOverKind.Case => Urls.Incident(steps[0]),
            HandOverKind.Investigation => Urls.Stage(steps[0], steps[1]),
            HandOverKind.Task => Urls.IncidentTab(steps[0], "tasks"),
        };
    }
}
