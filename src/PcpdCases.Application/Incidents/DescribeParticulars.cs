using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Incidents;

/// <summary>What is known of an incident, saved as one section.</summary>
public sealed record DescribeParticularsInput : ActInput
{
    public string Number { get; set; } = "";

    /// <summary>Version of the section the form was filled from.</summary>
    public int BaseVersion { get; set; }

    public Occurrence Occurrence { get; set; }

    public DateOnly? OccurredFrom { get; set; }

    public DateOnly? OccurredTo { get; set; }

    public DateOnly? Discovered { get; set; }

    public string? HowDiscovered { get; set; }

    public IncidentCause CauseSuspected { get; set; }

    public IncidentCause CauseFound { get; set; }

    public string? Narrative { get; set; }

    public Precision DataVolumePrecision { get; set; }

    /// <summary>In megabytes; the lower end of a range.</summary>
    public long? DataVolumeMegabytes { get; set; }

    public long? DataVolumeUpperMegabytes { get; set; }

    public bool? AttackerContact { get; set; }

    public bool? AttackerThreat { get; set; }

    public bool? AttackerDemand { get; set; }

    public bool? DataPublished { get; set; }

    public string? ExtortionNote { get; set; }

    public SubjectsTold SubjectsTold { get; set; }

    public Precision SubjectsToldPrecision { get; set; }

    public long? SubjectsToldNumber { get; set; }

    public long? SubjectsToldUpper { get; set; }

    public DateOnly? SubjectsToldOn { get; set; }

    public string? SubjectsToldNote { get; set; }

    public string? OthersTold { get; set; }

    public IReadOnlyList<DataHappening> Happenings { get; set; } = [];

    /// <summary>The form as it opens on what is recorded.</summary>
    public static DescribeParticularsInput From(
        string number, int baseVersion, IncidentParticulars recorded, IReadOnlyList<DataHappening> happenings) => new()
        {
            Number = number,
            BaseVersion = baseVersion,
            Occurrence = recorded.Occurrence,
            OccurredFrom = recorded.OccurredFrom,
            OccurredTo = recorded.OccurredTo,
            Discovered = recorded.Discovered,
            HowDiscovered = recorded.HowDiscovered,
            CauseSuspected = recorded.CauseSuspected,
            CauseFound = recorded.CauseFound,
            Narrative = recorded.Narrative,
            DataVolumePrecision = recorded.DataVolumePrecision,
            DataVolumeMegabytes = recorded.DataVolumeMegabytes,
            DataVolumeUpperMegabytes = recorded.DataVolumeUpperMegabytes,
            AttackerContact = recorded.AttackerContact,
            AttackerThreat = recorded.AttackerThreat,
            AttackerDemand = recorded.AttackerDemand,
            DataPublished = recorded.DataPublished,
            ExtortionNote = recorded.ExtortionNote,
            SubjectsTold = recorded.SubjectsTold,
            SubjectsToldPrecision = recorded.SubjectsToldPrecision,
            SubjectsToldNumber = recorded.SubjectsToldNumber,
            SubjectsToldUpper = recorded.SubjectsToldUpper,
            SubjectsToldOn = recorded.SubjectsToldOn,
            SubjectsToldNote = recorded.SubjectsToldNote,
            OthersTold = recorded.OthersTold,
            Happenings = happenings,
        };

    internal IncidentParticulars Particulars() => new()
    {
        Occurrence = Occurrence,
        OccurredFrom = OccurredFrom,
        OccurredTo = OccurredTo,
        Discovered = Discovered,
        HowDiscovered = HowDiscovered,
        CauseSuspected = CauseSuspected,
        CauseFound = CauseFound,
        Narrative = Narrative,
        DataVolumePrecision = DataVolumePrecision,
        DataVolumeMegabytes = DataVolumeMegabytes,
        DataVolumeUpperMegabytes = DataVolumeUpperMegabytes,
        AttackerContact = AttackerContact,
        AttackerThreat = AttackerThreat,
        AttackerDemand = AttackerDemand,
        DataPublished = DataPublished,
        ExtortionNote = ExtortionNote,
        SubjectsTold = SubjectsTold,
        SubjectsToldPrecision = SubjectsToldPrecision,
        SubjectsToldNumber = SubjectsToldNumber,
        SubjectsToldUpper = SubjectsToldUpper,
        SubjectsToldOn = SubjectsToldOn,
        SubjectsToldNote = SubjectsToldNote,
        OthersTold = OthersTold,
    };
}

/// <summary>Checks the form of the particulars; that they do not contradict themselves the case file checks.</summary>
public sealed class DescribeParticularsInputValidator : AbstractValidator<DescribeParticularsInput>
{
    public DescribeParticularsInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.HowDiscovered).MaximumLength(IncidentParticulars.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.Narrative).MaximumLength(IncidentParticulars.NarrativeMaxLength).WithMessage("This text is too long. Add the rest as a document.");
        RuleFor(input => input.ExtortionNote).MaximumLength(IncidentParticulars.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.SubjectsToldNote).MaximumLength(IncidentParticulars.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.OthersTold).MaximumLength(IncidentParticulars.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.OccurredTo)
            .Must((input, to) => to is null || input.OccurredFrom is null || to >= input.OccurredFrom)
            .WithMessage("The incident cannot end before it starts.");
        RuleFor(input => input.Discovered)
            .Must((input, discovered) => discovered is null || input.OccurredFrom is null || discovered >= input.OccurredFrom)
            .WithMessage("The incident cannot be discovered before it starts.");
        RuleFor(input => input.SubjectsToldNote)
            .NotEmpty().When(input => input.SubjectsTold == SubjectsTold.No)
            .WithMessage("Say why the data subjects have not been told.");
    }
}

/// <summary>Replaces the particulars of a case and what happened to the data; returns the case number.</summary>
public sealed class DescribeParticulars(Desk desk) : UseCase<DescribeParticularsInput, string>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<string> ActAsync(DescribeParticularsInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        work.Expect(incident, row => row.ParticularsVersion, input.BaseVersion);
        incident.DescribeParticulars(input.Particulars(), input.Happenings);
        work.Journal($"{input.Number}/particulars");
        return input.Number;
    }
}
