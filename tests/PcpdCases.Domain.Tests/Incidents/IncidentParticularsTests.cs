using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Tests.Incidents;

public sealed class IncidentParticularsTests
{
    private static readonly DateOnly First = new(2026, 2, 1);

    [Fact]
    public void DescribeParticulars_WhenSound_RaisesTheSectionsVersion()
    {
        var incident = Given.Incident();

        incident.DescribeParticulars(
            new IncidentParticulars
            {
                Occurrence = Occurrence.Dated,
                OccurredFrom = First,
                Discovered = First,
                CauseSuspected = IncidentCause.Hacking,
                Narrative = "  Two steps.  ",
                DataVolumePrecision = Precision.About,
                DataVolumeMegabytes = 68_000,
            },
            [new(DataAct.Access, DataActManner.Unauthorised, DataActCertainty.Confirmed)]);

        Assert.Equal(1, incident.ParticularsVersion);
        Assert.Equal("Two steps.", incident.Particulars.Narrative);
        Assert.Equal(Amount.About(68_000), incident.Particulars.DataVolume());
        Assert.Equal(DataAct.Access, Assert.Single(incident.DataEvents).Act);
    }

    [Fact]
    public void DescribeParticulars_WhenRepeated_ReplacesWhatHappened()
    {
        var incident = Given.Incident();
        incident.DescribeParticulars(new(), [new(DataAct.Loss, DataActManner.Accidental, DataActCertainty.Suspected)]);

        incident.DescribeParticulars(new(), [new(DataAct.Loss, DataActManner.Accidental, DataActCertainty.Confirmed)]);

        Assert.Equal(DataActCertainty.Confirmed, Assert.Single(incident.DataEvents).Certainty);
        Assert.Equal(2, incident.ParticularsVersion);
    }

    [Fact]
    public void DescribeParticulars_WhenListedNoLonger_IsRuledOutAndStays()
    {
        var incident = Given.Incident();
        incident.DescribeParticulars(new(), [new(DataAct.Loss, DataActManner.Accidental, DataActCertainty.Suspected)]);

        incident.DescribeParticulars(new(), []);

        Assert.Equal(DataActCertainty.RuledOut, Assert.Single(incident.DataEvents).Certainty);
    }

    [Fact]
    public void DescribeParticulars_WhenDiscoveredBeforeStart_IsRefused() => IsRefused(
        "The incident cannot be discovered before its earliest possible start, {0:yyyy-MM-dd}.",
        new() { Occurrence = Occurrence.Dated, OccurredFrom = First, Discovered = First.AddDays(-1) });

    [Fact]
    public void DescribeParticulars_WhenOngoingIsDiscoveredBeforeStart_IsRefused() => IsRefused(
        "The incident cannot be discovered before its earliest possible start, {0:yyyy-MM-dd}.",
        new() { Occurrence = Occurrence.Ongoing, OccurredFrom = First, Discovered = First.AddDays(-1) });

    [Fact]
    public void DescribeParticulars_WhenEndIsBeforeStart_IsRefused() => IsRefused(
        "The incident cannot end before it starts.",
        new() { Occurrence = Occurrence.Dated, OccurredFrom = First, OccurredTo = First.AddDays(-1) });

    [Fact]
    public void DescribeParticulars_WhenUnknownHasDates_IsRefused() => IsRefused(
        "An incident whose time is unknown has no dates. Remove them or say that it is dated.",
        new() { Occurrence = Occurrence.Unknown, OccurredFrom = First });

    [Fact]
    public void DescribeParticulars_WhenDatedHasNoDate_IsRefused() => IsRefused(
        "A dated incident needs its first or its last possible day.",
        new() { Occurrence = Occurrence.Dated });

    [Fact]
    public void DescribeParticulars_WhenOngoingHasLastDay_IsRefused() => IsRefused(
        "An ongoing incident has no last day. Remove it or say that the incident is over.",
        new() { Occurrence = Occurrence.Ongoing, OccurredTo = First });

    [Fact]
    public void DescribeParticulars_WhenSubjectsAreNotToldWithoutReason_IsRefused() => IsRefused(
        "Say why the data subjects have not been told.",
        new() { SubjectsTold = SubjectsTold.No });

    [Fact]
    public void DescribeParticulars_WhenVolumeHasNoFigure_IsRefused() => IsRefused(
        "A number needs a figure of zero or more, or is marked as unknown.",
        new() { DataVolumePrecision = Precision.About });

    [Fact]
    public void DescribeParticulars_WhenNarrativeIsTooLong_IsRefused() => IsRefused(
        "The narrative has at most {0} characters. Add the rest as a document.",
        new() { Narrative = new string('字', IncidentParticulars.NarrativeMaxLength + 1) });

    [Fact]
    public void DescribeParticulars_WhenNoteIsTooLong_IsRefused() => IsRefused(
        "A note on the particulars has at most {0} characters.",
        new() { OthersTold = new string('x', IncidentParticulars.NoteMaxLength + 1) });

    [Fact]
    public void DescribeParticulars_WhenOneActIsListedTwice_IsRefused() => IsRefused(
        "What happened to the data is listed once: each act and manner is suspected, confirmed or ruled out.",
        new(),
        new DataHappening(DataAct.Use, DataActManner.Unauthorised, DataActCertainty.Suspected),
        new DataHappening(DataAct.Use, DataActManner.Unauthorised, DataActCertainty.Confirmed));

    private static void IsRefused(string template, IncidentParticulars particulars, params DataHappening[] happenings)
    {
        var incident = Given.Incident();

        Refused.With(template, () => incident.DescribeParticulars(particulars, happenings));

        Assert.Equal(new IncidentParticulars(), incident.Particulars);
        Assert.Empty(incident.DataEvents);
        Assert.Equal(0, incident.ParticularsVersion);
    }
}
