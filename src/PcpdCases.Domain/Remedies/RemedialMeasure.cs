using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Remedies;

/// <summary>What a data user did afterwards to put things right, and which findings it closes; it changes no verdict, only which steps a new notice suggests.</summary>
public sealed class RemedialMeasure : IAggregateRoot
{
    public const int WhatMaxLength = 4000;
    public const int SourceMaxLength = 300;
    public const int NoteMaxLength = 4000;
    public const int ClosesMaxLength = 400;

    private RemedialMeasure()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    public Proceeding Proceeding { get; private set; } = null!;

    public int Ordinal { get; private set; }

    public string What { get; private set; } = "";

    /// <summary>The day it was taken; null when no source tells.</summary>
    public DateOnly? TakenOn { get; private set; }

    /// <summary>Who says so, and where.</summary>
    public string? Source { get; private set; }

    /// <summary>A document that shows it; null when none does.</summary>
    public Document? Document { get; private set; }

    /// <summary>Ordinals of the proceeding's findings it closes, in order.</summary>
    public IReadOnlyList<int> Closes { get; private set; } = [];

    public MeasureStatus Status { get; private set; }

    public DateOnly? VerifiedOn { get; private set; }

    public Officer? VerifiedBy { get; private set; }

    /// <summary>How the Office satisfied itself that it was taken.</summary>
    public string? HowVerified { get; private set; }

    public string? WithdrawnBecause { get; private set; }

    /// <summary>The address of the measure within its case, such as "b/measures/2".</summary>
    public string Path => $"{Proceeding.Letter}/measures/{Ordinal}";

    /// <summary>Records what a data user says it did.</summary>
    public static RemedialMeasure Record(Proceeding proceeding, MeasureStatement statement, DateOnly today)
    {
        proceeding.EnsureOpen();
        var measure = new RemedialMeasure { Proceeding = proceeding };
        measure.State(statement, today);
        measure.Ordinal = proceeding.NextMeasure();
        return measure;
    }

    /// <summary>Changes what is recorded, until it is verified.</summary>
    public void Revise(MeasureStatement statement, DateOnly today)
    {
        Proceeding.EnsureOpen();
        if (Status is not MeasureStatus.Reported)
        {
            throw new DomainException("Measure {0} is verified or withdrawn. Withdraw it and record a new one.", Ordinal);
        }
        State(statement, today);
    }

    /// <summary>Records that the Office satisfied itself that the measure was taken.</summary>
    public void Verify(DateOnly on, string how, Officer by, DateOnly today)
    {
        Proceeding.EnsureOpen();
        if (Status is not MeasureStatus.Reported)
        {
            throw new DomainException("Measure {0} is verified or withdrawn already.", Ordinal);
        }
        if (on > today || on < TakenOn)
        {
            throw new DomainException("A measure is verified after it was taken, and not on a day to come.");
        }
        if (!Wording.IsGiven(how, NoteMaxLength))
        {
            throw new DomainException("Say how the measure was verified.");
        }
        (Status, VerifiedOn, VerifiedBy, HowVerified) = (MeasureStatus.Verified, on, by, how.Trim());
    }

    /// <summary>Withdraws a measure that was not taken or was recorded by mistake; it stays visible with the reason.</summary>
    public void Withdraw(string reason)
    {
        Proceeding.EnsureUnlocked();
        if (Status is MeasureStatus.Withdrawn)
        {
            throw new DomainException("Measure {0} was withdrawn already.", Ordinal);
        }
        if (!Wording.IsGiven(reason, NoteMaxLength))
        {
            throw new DomainException("Give the reason for withdrawing the measure.");
        }
        (Status, WithdrawnBecause) = (MeasureStatus.Withdrawn, reason.Trim());
    }

    private void State(MeasureStatement statement, DateOnly today)
    {
        if (!Wording.IsGiven(statement.What, WhatMaxLength))
        {
            throw new DomainException("Say what was done.");
        }
        if (!Wording.Fits(statement.Source, SourceMaxLength))
        {
            throw new DomainException("The source has at most {0} characters.", SourceMaxLength);
        }
        if (statement.TakenOn > today)
        {
            throw new DomainException("A measure that lies ahead was not taken yet. Record it when it is.");
        }
        if (statement.Document is { } document && document.Incident != Proceeding.Incident)
        {
            throw new DomainException("The document belongs to another case.");
        }
        foreach (var finding in statement.Closes)
        {
            EnsureClosable(finding);
        }
        if (statement.Document != Document)
        {
            statement.Document?.EnsureStands();
        }
        (What, TakenOn, Source, Document) = (statement.What.Trim(), statement.TakenOn, Wording.Clean(statement.Source), statement.Document);
        Closes = [.. statement.Closes.Select(finding => finding.Ordinal).Distinct().Order()];
    }

    private void EnsureClosable(Finding finding)
    {
        if (finding.Proceeding != Proceeding || finding is { Polarity: not Polarity.Adverse } or { IsAdverse: false } or { Status: FindingStatus.Withdrawn })
        {
            throw new DomainException("Finding {0} is not one against the data user that stands. A measure closes only those.", finding.Ordinal);
        }
    }
}

/// <summary>How far the Office has come with a measure.</summary>
public enum MeasureStatus
{
    /// <summary>The data user says so.</summary>
    Reported,

    /// <summary>The Office satisfied itself that it was taken.</summary>
    Verified,
    Withdrawn,
}

/// <summary>What a measure says, as one form fills it.</summary>
public sealed record MeasureStatement
{
    public required string What { get; init; }

    public DateOnly? TakenOn { get; init; }

    public string? Source { get; init; }

    public Document? Document { get; init; }

    public IReadOnlyList<Finding> Closes { get; init; } = [];
}
