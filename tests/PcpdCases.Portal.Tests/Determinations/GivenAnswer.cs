using PcpdCases.Application.Determinations;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Portal.Tests.Determinations;

/// <summary>An answer the Outcome tab could show: remote support without a second factor.</summary>
internal static class GivenAnswer
{
    public static ProceedingAssessment Of(params FactReading[] more)
    {
        var facts = new CaseFacts
        {
            DataUser = "Example Clinic",
            Requirement = Requirement.Dpp41,
            IncidentFrom = new DateOnly(2024, 12, 9),
            IncidentTo = new DateOnly(2024, 12, 11),
            MitigatingDefault = FactValue.NotShown,
            Findings =
            [
                .. ((string[])["isPersonalData", "isDataUser", "heldByDataUser", "isSecurityMatter", "noPart8Exemption"]).Select(gate => new FactReading(gate) { Value = FactValue.Established }),
                new FactReading("mfaMissing")
                {
                    Value = FactValue.Established,
                    System = "remote support",
                    Contribution = Contribution.Direct,
                    HeldFrom = new DateOnly(2024, 12, 1),
                    HeldTo = new DateOnly(2024, 12, 10),
                    Evidence = ["Replies to round 1"],
                },
                .. more,
            ],
        };
        return new ProceedingAssessment(3, facts, Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published), null);
    }
}
