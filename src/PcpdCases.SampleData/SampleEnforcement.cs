using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.SampleData;

/// <summary>Tells what follows a contravention in a sample case: a warning, or a notice that is served and runs.</summary>
internal static class SampleEnforcement
{
    private const int DaysToAppeal = 14;

    public static void Warn(SampleFile file)
    {
        file.Proceeding.DecideAction(ActionKind.Warning, true, SampleWords.Sentence(file.Dice), SampleWords.Sentence(file.Dice), file.Officers.Manager, file.Now);
        file.Proceeding.Close(ProceedingEnd.ContraventionWithWarning, "The steps were taken meanwhile.", [], file.Officers.Manager, file.Now, file.Day);
    }

    public static void Serve(SampleFile file, Determination determination)
    {
        var proceeding = file.Proceeding;
        proceeding.DecideAction(ActionKind.EnforcementNotice, true, SampleWords.Sentence(file.Dice), SampleWords.Sentence(file.Dice), file.Officers.Manager, file.Now);
        proceeding.Enforce(file.Officers.Manager, file.Now);
        var notice = EnforcementNotice.Draft(
            proceeding,
            new NoticeText
            {
                Opinion = SampleWords.Sentence(file.Dice),
                Reasons = SampleWords.Text(file.Dice, 2),
                DatedOn = file.Day,
                Section50Version = "Cap. 486, s.50 as amended on 1 October 2012",
                Contraventions = [new ContraventionText(determination.Ordinal, SampleWords.Sentence(file.Dice))],
            },
            file.Officers.Investigator, file.Now);
        var due = file.Day > file.Today.AddDays(-60) ? file.Day.AddDays(90) : file.Today.AddDays(file.Dice.Random.Number(-20, 60));
        foreach (var finding in proceeding.Findings.Where(finding => finding.IsEstablishedAdverse).Take(3))
        {
            notice.AddDirection(new DirectionText(SampleWords.Sentence(file.Dice), finding.Ordinal, DirectionAim.Remedy, "A report of what was done", due));
        }
        file.Add(notice);
        if (due <= file.Day.AddDays(2 * DaysToAppeal))
        {
            return;
        }
        notice.Submit(file.Officers.Investigator);
        notice.Countersign(file.Officers.Manager, file.Now);
        var appeal = TimeLimit.After(file.Day, DaysToAppeal, HolidayCalendar.Published);
        notice.Serve(
            new NoticeService(file.Day, ServiceMode.RegisteredPost, $"RR{file.Dice.Random.Number(100_000, 999_999)}HK", appeal.Date, appeal.CalendarVersion, appeal.CalendarSha256),
            file.Officers.Manager, file.Today);
    }
}
