using System.CommandLine;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.Precedents;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Cli.Commands;

/// <summary><c>assess</c>: what the findings in a file amount to, and why.</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FACTS.json") { Description = "The data user, the incident and the findings." };
        var requirement = new Option<string?>("--requirement") { Description = "DPP4(1), DPP4(2) or DPP2(2); instead of what the file says." };
        var format = RulesAnswer.FormatOption();
        return new Command("assess", "Say whether findings amount to a contravention, why, and what is still to be asked.") { file, requirement, format }
            .Answers((parsed, output) =>
            {
                var path = parsed.GetValue(file)!;
                var facts = FactsFile.Read(RulesAnswer.Bytes(path), path, Named(parsed.GetValue(requirement)), FactDictionary.Published);
                var answer = Assess(facts, path);
                if (parsed.GetValue(format) == RulesAnswer.Format.Json)
                {
                    RulesAnswer.WriteJson(output, Everything(answer));
                    return;
                }
                AssessmentText.Write(output, answer);
            });
    }

    // What only shows when the findings meet is told with the file too.
    private static Assessment Assess(CaseFacts facts, string path)
    {
        try
        {
            return Assessor.Assess(facts, RuleBook.Published, HolidayCalendar.Published);
        }
        catch (RulesException refusal)
        {
            throw new RulesException($"{path}: {refusal.Message}", refusal);
        }
    }

    private static Requirement? Named(string? code) => code is null
        ? null
        : Requirements.TryParse(code, out var requirement)
            ? requirement
            : throw new RulesException($"\"{code}\" is not a requirement; they are {string.Join(", ", Enum.GetValues<Requirement>().Select(known => known.Code()))}.");

    private static object Everything(Assessment answer) => new
    {
        answer.Outcome,
        Label = AssessmentText.Label(answer.Outcome),
        Requirement = answer.Requirement.Code(),
        answer.DataUser,
        answer.Possible,
        answer.Examined,
        answer.NotExamined,
        answer.NotAssessedBefore,
        answer.Gates,
        answer.Issues,
        answer.ForDataUser,
        answer.CouldStillBeShown,
        answer.SufficientReasons,
        answer.LoadBearing,
        answer.Settling,
        answer.Questions,
        answer.Directions,
        answer.Advice,
        answer.Recommendations,
        Precedents = answer.Precedents.Select(precedent => new
        {
            precedent.Precedent.Id,
            precedent.Precedent.DataUser,
            precedent.Precedent.Citation,
            precedent.Precedent.Decided,
            precedent.Precedent.IsPartial,
            precedent.Precedent.Remark,
            precedent.Forces,
            Like = precedent.Like.Select(fact => fact.Id),
            OnlyThere = precedent.OnlyThere.Select(fact => fact.Id),
            OnlyHere = precedent.OnlyHere.Select(fact => fact.Id),
            ForDataUserHere = precedent.ForDataUserHere.Select(fact => fact.Id),
        }),
        PrecedentsCaution = Precedent.Caution,
        answer.Provenance,
        DecisionRecord = answer.ToDecisionRecord(),
    };
}
