using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Systems;
using PcpdCases.Domain.Tasks;

namespace PcpdCases.SampleData;

/// <summary>Tells a sample case from its notification to its triage: parties, people, systems, documents, tasks.</summary>
internal static class SampleIntake
{
    private const string Source = "The notification";

    public static void Tell(SampleFile file, string number)
    {
        var (cause, title) = SampleWords.Happening(file.Dice, file.Organisations[0].Name);
        file.Incident = Incident.Open(number, title, IncidentOrigin.Notification, file.Now);
        file.Add(file.Incident);
        for (var at = 0; at < file.Organisations.Count; at++)
        {
            var party = file.Incident.AddParty(file.Organisations[at], at == 0 ? PartyRole.DataUser : PartyRole.DataProcessor);
            if (at == 0)
            {
                file.Proceeding = file.Incident.OpenProceeding(party, file.Now);
                file.Add(file.Proceeding);
            }
        }
        Describe(file, cause);
        Notify(file, cause);
        Count(file);
        TellSystems(file);
        if (file.Reaches(SampleReach.Triage))
        {
            file.Incident.AssignTo(file.Officers.Compliance);
            file.Wait(1, 6);
            file.Proceeding.Triage("Kinds of data, number of people, cause.", SampleWords.Sentence(file.Dice), file.Officers.Compliance, file.Now);
            TellChronology(file);
            GiveTasks(file);
        }
    }

    private static void Describe(SampleFile file, IncidentCause cause) => file.Incident.DescribeParticulars(
        new IncidentParticulars
        {
            Occurrence = Occurrence.Dated,
            OccurredFrom = file.Day.AddDays(-file.Dice.Random.Number(5, 60)),
            Discovered = file.Day.AddDays(-file.Dice.Random.Number(1, 4)),
            HowDiscovered = SampleWords.Sentence(file.Dice),
            CauseSuspected = cause,
            Narrative = SampleWords.Text(file.Dice, 3),
        },
        [new DataHappening(file.Dice.PickRandom<DataAct>(), DataActManner.Unauthorised, file.Dice.PickRandom(DataActCertainty.Suspected, DataActCertainty.Confirmed))]);

    private static void Notify(SampleFile file, IncidentCause cause)
    {
        var form = new NotificationForm
        {
            DataUser = new() { Name = file.Organisations[0].Name, ChineseName = file.Organisations[0].ChineseName },
            Contact = new() { Name = file.Dice.Name.FullName(), Post = "Data protection officer", Email = file.Dice.Internet.ExampleEmail() },
            Particulars = new() { Cause = cause, Description = SampleWords.Text(file.Dice, 2), SystemsConcerned = "Servers and mailboxes" },
            Assessment = new() { ImmediateActions = SampleWords.Sentence(file.Dice), RemedialActions = SampleWords.Sentence(file.Dice) },
        };
        var receipt = new NotificationReceipt(NotificationChannel.OnlineForm, file.Dice.Name.FullName(), file.Now, file.Day);
        var notification = Notification.Receive(file.Incident, receipt, [file.Incident.PartyAt(1)], form, file.Now);
        file.Add(notification);
        if (file.Dice.Random.Bool(0.3f))
        {
            file.Wait(1, 10);
            notification.Supplement(form with { Assessment = form.Assessment with { Remarks = SampleWords.Sentence(file.Dice) } }, file.Now, file.Day, file.Now);
        }
    }

    private static void Count(SampleFile file)
    {
        foreach (var category in file.Dice.PickRandom(Enum.GetValues<SubjectCategory>().Where(category => category is not SubjectCategory.Other), file.Dice.Random.Number(1, 3)))
        {
            var kinds = file.Dice.PickRandom(Enum.GetValues<DataKind>().Where(kind => kind is not DataKind.Other), file.Dice.Random.Number(2, 5)).ToList();
            var people = (long)Math.Pow(10, file.Dice.Random.Double(0.5, 5.2));
            var amount = file.Dice.Random.Bool(0.6f) ? Amount.Exact(people) : Amount.About(people);
            file.Incident.AddGroup(new AffectedGroupDescription { Category = category, Kinds = kinds }, new EstimateEntry(amount, Source, file.Day));
        }
    }

    private static void TellSystems(SampleFile file)
    {
        for (var count = file.Many(1, 2); count > 0; count--)
        {
            file.Add(AffectedSystem.Record(file.Incident, new AffectedSystemDescription
            {
                Kind = file.Dice.PickRandom<SystemKind>(),
                Name = $"{file.Dice.Hacker.Noun()}-{file.Dice.Random.Number(1, 99)}",
                Holds = SampleWords.Sentence(file.Dice),
                Parties = [file.Incident.PartyAt(1)],
                Support = file.Dice.PickRandom<SupportStatus>(),
                WhatHappened = SampleWords.Sentence(file.Dice),
            }));
        }
    }

    private static void TellChronology(SampleFile file)
    {
        for (var count = file.Many(1, 3); count > 0; count--)
        {
            var when = Moment.On(file.Plan.Opened.AddDays(-file.Dice.Random.Number(1, 90)));
            file.Add(ChronologyEntry.Record(file.Incident, new ChronologyStatement(when, SampleWords.Sentence(file.Dice), Source, null), file.Today));
        }
    }

    private static void GiveTasks(SampleFile file)
    {
        for (var count = file.Many(file.Plan.Fullness > 1 ? 1 : 0, 2); count > 0; count--)
        {
            var text = new CaseTaskText(file.Dice.PickRandom("Ask for the system records", "Read the contractor's report", "Call the data protection officer", "閱讀事故報告"), file.Day.AddDays(file.Dice.Random.Number(3, 21)), null);
            var task = CaseTask.Give(file.Incident, text, file.Officers.Compliance, false, file.Officers.Manager, file.Now);
            if (file.Plan.Ended || file.Dice.Random.Bool())
            {
                task.Finish(null, file.Officers.Compliance, file.Now);
            }
            file.Add(task);
        }
    }
}
