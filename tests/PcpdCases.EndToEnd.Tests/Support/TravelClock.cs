namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>The clock of the portal under test: the real one, set forward where weeks must pass.</summary>
public sealed class TravelClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    /// <summary>Lets days pass at once; whoever was signed in may have to sign in again.</summary>
    public void Pass(int days) => _ahead += TimeSpan.FromDays(days);
}
