namespace PcpdCases.Application.Door;

/// <summary>Somebody else saved the section first; nothing was written and the form keeps what was typed.</summary>
public sealed class StaleEditException(Exception? inner = null)
    : Exception("Somebody else changed this since you opened it. Nothing of yours was lost: compare and choose.", inner);
