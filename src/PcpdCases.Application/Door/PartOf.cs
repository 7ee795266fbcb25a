namespace PcpdCases.Application.Door;

/// <summary>Something of a numbered thing of a case, read for all such things at once.</summary>
/// <param name="Ordinal">The ordinal of the thing it is of.</param>
/// <param name="Part">What is of it.</param>
internal sealed record PartOf<T>(int Ordinal, T Part);
