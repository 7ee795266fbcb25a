using Bogus;

namespace PcpdCases.SampleData;

/// <summary>How one sample case went: when it opened, how far it came, and how full it is.</summary>
/// <param name="Opened">The day the notification came in.</param>
/// <param name="Reaches">The furthest it came.</param>
/// <param name="Ended">Whether it is closed where it came to.</param>
/// <param name="Fullness">How many times the usual number of things it holds: 1, and more for the fullest case.</param>
internal sealed record SamplePlan(DateOnly Opened, SampleReach Reaches, bool Ended, int Fullness)
{
    /// <summary>The fullest case holds this many times the usual.</summary>
    private const int Fullest = 25;

    private const int LongestDays = 7 * 365;
    private const int ShortestDays = 400;

    /// <summary>The dice of a case or of an organisation: the same in every run.</summary>
    public static Faker Dice(int seed) => new("en") { Random = new Randomizer(seed) };

    /// <summary>The plan of the index-th of so many cases; the last is the newest and the fullest.</summary>
    public static SamplePlan Of(Faker dice, int index, int cases, DateOnly today)
    {
        var span = Math.Clamp(cases / 4, ShortestDays, LongestDays);
        var age = (int)((long)(cases - 1 - index) * span / cases) + 1;
        if (index == cases - 1)
        {
            return new SamplePlan(today.AddDays(-ShortestDays / 2), SampleReach.Investigation, false, Fullest);
        }
        var chance = dice.Random.Number(1, 100);
        var (reaches, ended) = age switch
        {
            <= 14 => chance <= 60 ? (SampleReach.Received, false) : (SampleReach.Triage, false),
            <= 90 => chance switch { <= 20 => (SampleReach.Triage, false), <= 80 => (SampleReach.Check, false), <= 90 => (SampleReach.Check, true), _ => (SampleReach.Triage, true) },
            <= 400 => chance switch { <= 15 => (SampleReach.Check, false), <= 25 => (SampleReach.Investigation, false), <= 28 => (SampleReach.Decision, false), <= 32 => (SampleReach.Enforcement, false), <= 60 => (SampleReach.Triage, true), _ => (SampleReach.Check, true) },
            _ => chance switch { <= 2 => (SampleReach.Investigation, false), <= 3 => (SampleReach.Enforcement, false), <= 35 => (SampleReach.Triage, true), <= 92 => (SampleReach.Check, true), <= 96 => (SampleReach.Investigation, true), _ => (SampleReach.Decision, true) },
        };
        return new SamplePlan(today.AddDays(-age), reaches, ended, 1);
    }
}

/// <summary>How far a sample case came.</summary>
internal enum SampleReach
{
    Received,
    Triage,
    Check,
    Investigation,
    Decision,
    Enforcement,
}
