namespace PcpdCases.Domain.Incidents;

/// <summary>What is known of an incident, replaced as a whole when an officer saves the section.</summary>
public sealed record IncidentParticulars
{
    public const int NarrativeMaxLength = 200_000;
    public const int NoteMaxLength = 4000;

    public Occurrence Occurrence { get; init; }

    /// <summary>First possible day; null when unknown.</summary>
    public DateOnly? OccurredFrom { get; init; }

    /// <summary>Last possible day; null when unknown or not yet over.</summary>
    public DateOnly? OccurredTo { get; init; }

    public DateOnly? Discovered { get; init; }

    public string? HowDiscovered { get; init; }

    public IncidentCause CauseSuspected { get; init; }

    public IncidentCause CauseFound { get; init; }

    /// <summary>What happened, and the steps of an attack in order.</summary>
    public string? Narrative { get; init; }

    public Precision DataVolumePrecision { get; init; }

    /// <summary>Data taken or exposed, in megabytes (1 gigabyte is 1,000 megabytes); the lower end of a range.</summary>
    public long? DataVolumeMegabytes { get; init; }

    public long? DataVolumeUpperMegabytes { get; init; }

    /// <summary>Whether the attacker made contact; null when not known, as for the three below.</summary>
    public bool? AttackerContact { get; init; }

    public bool? AttackerThreat { get; init; }

    public bool? AttackerDemand { get; init; }

    public bool? DataPublished { get; init; }

    public string? ExtortionNote { get; init; }

    public SubjectsTold SubjectsTold { get; init; }

    public Precision SubjectsToldPrecision { get; init; }

    public long? SubjectsToldNumber { get; init; }

    public long? SubjectsToldUpper { get; init; }

    public DateOnly? SubjectsToldOn { get; init; }

    /// <summary>How they were told; or, where they were not, why not.</summary>
    public string? SubjectsToldNote { get; init; }

    /// <summary>Who else was told: the Police, another regulator, an insurer.</summary>
    public string? OthersTold { get; init; }

    public Amount DataVolume() => Amount.Of(DataVolumePrecision, DataVolumeMegabytes, DataVolumeUpperMegabytes);

    public Amount SubjectsToldAmount() => Amount.Of(SubjectsToldPrecision, SubjectsToldNumber, SubjectsToldUpper);

    /// <summary>The same particulars with texts trimmed.</summary>
    /// <exception cref="DomainException">When they contradict themselves or a text is too long.</exception>
    internal IncidentParticulars Checked()
    {
        CheckTexts();
        CheckDates();
        _ = DataVolume();
        _ = SubjectsToldAmount();
        if (SubjectsTold == SubjectsTold.No && Wording.Clean(SubjectsToldNote) is null)
        {
            throw new DomainException("Say why the data subjects have not been told.");
        }
        return this with
        {
            HowDiscovered = Wording.Clean(HowDiscovered),
            Narrative = Wording.Clean(Narrative),
            ExtortionNote = Wording.Clean(ExtortionNote),
            SubjectsToldNote = Wording.Clean(SubjectsToldNote),
            OthersTold = Wording.Clean(OthersTold),
        };
    }

    private void CheckTexts()
    {
        if (!Wording.Fits(Narrative, NarrativeMaxLength))
        {
            throw new DomainException("The narrative has at most {0} characters. Add the rest as a document.", NarrativeMaxLength);
        }
        if (!Wording.Fits(HowDiscovered, NoteMaxLength)
            || !Wording.Fits(ExtortionNote, NoteMaxLength)
            || !Wording.Fits(SubjectsToldNote, NoteMaxLength)
            || !Wording.Fits(OthersTold, NoteMaxLength))
        {
            throw new DomainException("A note on the particulars has at most {0} characters.", NoteMaxLength);
        }
    }

    private void CheckDates()
    {
        switch (Occurrence)
        {
            case Occurrence.Unknown when OccurredFrom is not null || OccurredTo is not null:
                throw new DomainException("An incident whose time is unknown has no dates. Remove them or say that it is dated.");
            case Occurrence.Dated when OccurredFrom is null && OccurredTo is null:
                throw new DomainException("A dated incident needs its first or its last possible day.");
            case Occurrence.Ongoing when OccurredTo is not null:
                throw new DomainException("An ongoing incident has no last day. Remove it or say that the incident is over.");
        }
        if (OccurredTo < OccurredFrom)
        {
            throw new DomainException("The incident cannot end before it starts.");
        }
        if (Discovered < OccurredFrom)
        {
            throw new DomainException("The incident cannot be discovered before its earliest possible start, {0:yyyy-MM-dd}.", OccurredFrom);
        }
    }
}
