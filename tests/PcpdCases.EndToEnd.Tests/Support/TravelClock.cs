namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>
/// The clock of the portal under test: it starts on a Monday morning of the Office, whatever day it is outside, so that
/// numbers of cases, working days and holidays are those the journeys were written for, and it is set forward where
/// weeks must pass.
/// </summary>
public sealed class TravelClock : TimeProvider
{
    /// <summary>9:00 in Hong Kong on Monday, 9 November 2026.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 9, 1, 0, 0, TimeSpan.Zero);

    private TimeSpan _ahead;

    public TravelClock()
    {
        _ahead = Start - base.GetUtcNow();
    }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    /// <summary>Lets days pass at once; whoever was signed in may have to sign in again.</summary>
    public void Pass(int days) => _ahead += TimeSpan.FromDays(days);
}
