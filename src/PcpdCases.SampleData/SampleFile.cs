using Bogus;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.SampleData;

/// <summary>One sample case while it is told: its plan, its people, its dice and the day it has come to.</summary>
internal sealed class SampleFile(SamplePlan plan, Faker dice, SampleOfficers officers, IReadOnlyList<Organisation> organisations, DateOnly today, Action<object> add)
{
    public SamplePlan Plan => plan;

    public Faker Dice => dice;

    public SampleOfficers Officers => officers;

    public IReadOnlyList<Organisation> Organisations => organisations;

    public DateOnly Today => today;

    public Incident Incident { get; set; } = null!;

    public Proceeding Proceeding { get; set; } = null!;

    public List<Document> Documents { get; } = [];

    /// <summary>The day the telling has come to; never after today.</summary>
    public DateOnly Day { get; private set; } = plan.Opened;

    /// <summary>Ten o'clock in Hong Kong on that day, UTC.</summary>
    public DateTime Now => Day.ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);

    public bool Reaches(SampleReach reach) => plan.Reaches >= reach;

    public void Add(object root) => add(root);

    public void Register(DocumentFile kept)
    {
        var document = Document.Register(Incident, kept, Incident.PartyAt(1), Day, officers.Compliance, Now);
        Add(document);
        Documents.Add(document);
    }

    /// <summary>Lets a few days pass.</summary>
    public void Wait(int least, int most)
    {
        var next = Day.AddDays(dice.Random.Number(least, most));
        Day = next > today ? today : next;
    }

    /// <summary>So many of a thing, the fullest case many times as many.</summary>
    public int Many(int least, int most) => dice.Random.Number(least, most) * plan.Fullness;
}

/// <summary>The officers of one sample case.</summary>
internal sealed record SampleOfficers(Officer Compliance, Officer Investigator, Officer Manager);
