using Microsoft.Extensions.Localization;
using PcpdCases.Application.Tasks;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Tasks;

/// <summary>How near a reminder says that something is.</summary>
public static class ReminderWords
{
    public static string Of(IStringLocalizer<Words> L, ReminderStep step) => step switch
    {
        ReminderStep.Soon => L["Due soon"],
        ReminderStep.Today => L["Due today"],
        ReminderStep.Overdue => L["Overdue"],
    };
}
