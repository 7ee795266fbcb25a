using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Systems;

/// <summary>What is known of a system, before it is recorded.</summary>
public sealed record AffectedSystemDescription
{
    public SystemKind Kind { get; init; }

    /// <summary>Its name; null when the source names none and only counts.</summary>
    public string? Name { get; init; }

    /// <summary>How many there are, such as 4 servers.</summary>
    public Amount Count { get; init; } = Amount.Exact(1);

    /// <summary>What it is and what it holds.</summary>
    public string? Holds { get; init; }

    /// <summary>The parties that use it; none when that is not known.</summary>
    public IReadOnlyCollection<Party> Parties { get; init; } = [];

    public SupportStatus Support { get; init; }

    /// <summary>When support ended; null when it did not or the day is not known.</summary>
    public DateOnly? SupportEnded { get; init; }

    /// <summary>What happened to it: entered, encrypted, copied from, lost.</summary>
    public string? WhatHappened { get; init; }
}
