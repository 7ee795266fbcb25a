using System.Text.Json.Serialization;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Seeding;

/// <summary>The file seeds/organisations.json.</summary>
public sealed record SeedOrganisations
{
    public required IReadOnlyList<SeedOrganisation> Organisations { get; init; }
}

/// <summary>An organisation the cases refer to by its key; what no source tells is null.</summary>
public sealed record SeedOrganisation
{
    public required string Key { get; init; }

    public required string EnglishName { get; init; }

    public string? ChineseName { get; init; }

    /// <summary>Key of the parent company.</summary>
    public string? Parent { get; init; }

    public required Sector Sector { get; init; }
}

/// <summary>One file of seeds/cases; <c>kind</c> says which of the two it is.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PublishedSeedCase), "published")]
[JsonDerivedType(typeof(InventedSeedCase), "invented")]
public abstract record SeedCase
{
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required SeedIncident Incident { get; init; }

    public required IReadOnlyList<SeedParty> Parties { get; init; }

    public required SeedNotification Notification { get; init; }

    /// <summary>A total the source states, kept beside the sum of the groups.</summary>
    public SeedNumber? StatedTotal { get; init; }

    public required IReadOnlyList<SeedAffectedGroup> AffectedGroups { get; init; }

    public IReadOnlyList<SeedSystem> Systems { get; init; } = [];

    /// <summary>The ordinal a party gets when the parties are added in the order of the file; 1 is the first.</summary>
    internal int PartyOrdinal(string organisation) => Parties.Select(party => party.Organisation).ToList().IndexOf(organisation) + 1;
}

/// <summary>A case recorded from a published source; what it does not tell is null and shown as not published.</summary>
public sealed record PublishedSeedCase : SeedCase
{
    public required SeedSource Source { get; init; }

    /// <summary>How many rounds the source counts; their questions and dates are not published.</summary>
    public required int EnquiryRounds { get; init; }

    public required IReadOnlyList<SeedProceeding> Proceedings { get; init; }
}

/// <summary>An invented case: what is notified, and what people type on the way to a notice.</summary>
public sealed record InventedSeedCase : SeedCase
{
    public IReadOnlyList<SeedChronologyEntry> Chronology { get; init; } = [];

    public required SeedJourney Journey { get; init; }
}

/// <summary>Where a published case was read.</summary>
public sealed record SeedSource
{
    public required string Title { get; init; }

    public required string Publisher { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public string? Address { get; init; }

    public string? Remark { get; init; }

    /// <summary>Whether it is the Commissioner's own publication.</summary>
    public bool ByCommissioner { get; init; }
}

/// <summary>What happened.</summary>
public sealed record SeedIncident
{
    public required IncidentOrigin Origin { get; init; }

    public DateOnly? OccurredFrom { get; init; }

    public DateOnly? OccurredTo { get; init; }

    public DateOnly? DiscoveredOn { get; init; }

    public string? HowDiscovered { get; init; }

    public IncidentCause CauseSuspected { get; init; }

    public IncidentCause CauseFound { get; init; }

    public required string Narrative { get; init; }

    public required IReadOnlyList<string> AttackSteps { get; init; }

    public required IReadOnlyList<string> Afterwards { get; init; }

    public required IReadOnlyList<SeedHappening> Happenings { get; init; }

    public SeedVolume? DataVolume { get; init; }

    public SeedExtortion? Extortion { get; init; }

    public SubjectsTold SubjectsTold { get; init; }
}

/// <summary>What happened to the data: access, processing, erasure, loss or use.</summary>
public sealed record SeedHappening
{
    public required DataAct Act { get; init; }

    public required DataActManner Manner { get; init; }

    public required DataActCertainty Certainty { get; init; }
}

/// <summary>An amount of data in gigabytes of 1,000 megabytes.</summary>
public sealed record SeedVolume
{
    public required int Gigabytes { get; init; }

    public required Precision Precision { get; init; }
}

/// <summary>What the intruder did to press for something; a member left out is not published.</summary>
public sealed record SeedExtortion
{
    public bool? Contacted { get; init; }

    public bool? Threatened { get; init; }
}

/// <summary>A number of people with its precision.</summary>
public sealed record SeedNumber
{
    public required int Value { get; init; }

    public required Precision Precision { get; init; }
}

/// <summary>An organisation's part in the incident.</summary>
public sealed record SeedParty
{
    public required string Organisation { get; init; }

    public required PartyRole Role { get; init; }

    public string? ControlShared { get; init; }
}

/// <summary>Who notified the Commissioner, and when if that is known.</summary>
public sealed record SeedNotification
{
    public required IReadOnlyList<string> From { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    /// <summary>What the data user's business is, as its form says.</summary>
    public string? Business { get; init; }
}

/// <summary>People affected: one category of one party.</summary>
public sealed record SeedAffectedGroup
{
    public required string Party { get; init; }

    public required SubjectCategory Category { get; init; }

    public required string Label { get; init; }

    /// <summary>Null when the source gives the category no number of its own.</summary>
    public SeedNumber? Number { get; init; }

    public required IReadOnlyList<DataKind> DataKinds { get; init; }

    /// <summary>Kinds in words, where no kind says it closely enough.</summary>
    public string? OtherKinds { get; init; }
}

/// <summary>A system concerned, or several of a kind that the source only counts.</summary>
public sealed record SeedSystem
{
    public required SystemKind Kind { get; init; }

    public string? Name { get; init; }

    /// <summary>Null when the source tells no number.</summary>
    public SeedNumber? Count { get; init; }

    public string? Holds { get; init; }

    public string? WhatHappened { get; init; }

    /// <summary>Keys of the parties that use it.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public SupportStatus Support { get; init; }

    public DateOnly? SupportEnded { get; init; }
}

/// <summary>Something that happened on a day.</summary>
public sealed record SeedChronologyEntry
{
    public required DateOnly On { get; init; }

    public MomentPrecision Precision { get; init; }

    /// <summary>The time of day, such as 02:10.</summary>
    public string? At { get; init; }

    public required string What { get; init; }

    public required string Source { get; init; }
}
