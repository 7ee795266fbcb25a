using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Incidents;

/// <summary>An officer named on a restricted incident, who alone with the others named may see it.</summary>
public sealed class IncidentOfficer
{
    private IncidentOfficer()
    {
    }

    internal IncidentOfficer(Officer officer, DateTime now)
    {
        Officer = officer;
        NamedAt = now;
    }

    public long Id { get; private set; }

    public Officer Officer { get; private set; } = null!;

    public DateTime NamedAt { get; private set; }

    /// <summary>When the officer ceased to be named; null while named.</summary>
    public DateTime? ReleasedAt { get; private set; }

    internal void NameAgain(DateTime now)
    {
        if (ReleasedAt is not null)
        {
            NamedAt = now;
            ReleasedAt = null;
        }
    }

    internal void Release(DateTime now) => ReleasedAt ??= now;
}
