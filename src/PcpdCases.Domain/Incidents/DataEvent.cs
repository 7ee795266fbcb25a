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

    internal bool IsAbout(DataHappening happening) => Act == happening.Act && Manner == happening.Manner;

    internal void Become(DataActCertainty certainty) => Certainty = certainty;
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

/// <summary>How sure it is that the act took place; one no longer held is ruled out and stays visible.</summary>
public enum DataActCertainty
{
    Suspected,
    Confirmed,
    RuledOut,
}
