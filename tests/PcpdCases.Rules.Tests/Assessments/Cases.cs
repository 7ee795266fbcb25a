using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.Assessments;

internal static class Cases
{
    public static readonly FactReading[] OpenGates =
    [
        Is("isPersonalData"), Is("isDataUser"), Is("heldByDataUser"), Is("noPart8Exemption"), Is("isSecurityMatter"),
    ];

    public static FactReading Is(string fact, FactValue value = FactValue.Established) => new(fact) { Value = value };

    public static FactReading Caused(string fact, string? system = null) =>
        new(fact) { Value = FactValue.Established, Contribution = Contribution.Direct, System = system };

    public static FactReading At(string fact, string level, string? system = null, Contribution contribution = Contribution.Contributory) =>
        new(fact) { Level = level, Contribution = contribution, System = system };

    public static CaseFacts Dpp41(params FactReading[] findings) => new()
    {
        DataUser = "Example",
        Requirement = Requirement.Dpp41,
        IncidentFrom = new DateOnly(2024, 11, 1),
        IncidentTo = new DateOnly(2024, 11, 8),
        MitigatingDefault = FactValue.NotShown,
        Findings = [.. OpenGates, .. findings],
    };

    public static Assessment Assess(CaseFacts facts) => Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published);

    public static Assessment Assess(params FactReading[] findings) => Assess(Dpp41(findings));
}
