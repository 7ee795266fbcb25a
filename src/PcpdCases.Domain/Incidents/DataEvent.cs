namespace PcpdCases.Domain.Incidents;

/// <summary>One thing that happened to the data, in the words of DPP 4(1).</summary>
public sealed class DataEvent
{
    private DataEvent()
    {
    }

    internal DataEvent(DataHappening happening)
    {
        Act = happening.Act;
        Manner = happening.Manner;
        Certainty = happening.Certainty;
    }

    public long Id { get; private set; }

    public DataAct Act { get; private set; }

    public DataActManner Manner { get; private set; }

    public DataActCertainty Certainty { get; private set; }
}

/// <summary>What happened to the data, how, and how sure it is, before it is recorded.</summary>
public sealed record DataHappening(DataAct Act, DataActManner Manner, DataActCertainty Certainty);

/// <summary>The five acts DPP 4(1) protects data against.</summary>
public enum DataAct
{
    Access,
    Processing,
    Erasure,
    Loss,
    Use,
}

/// <summary>Whether the act was unauthorised or accidental.</summary>
public enum DataActManner
{
    Unauthorised,
    Accidental,
}

/// <summary>Whether the act is suspected or confirmed.</summary>
public enum DataActCertainty
{
    Suspected,
    Confirmed,
}
