using PcpdCases.Domain.Chronology;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Tests.Chronology;

public sealed class ChronologyEntryTests
{
    private static readonly DateOnly Today = new(2026, 1, 31);

    [Fact]
    public void Record_WhenTold_KeepsTheWordsTrimmedUnderTheNextOrdinal()
    {
        var incident = Given.Incident();
        ChronologyEntry.Record(incident, Told(Moment.On(Today)), Today);

        var entry = ChronologyEntry.Record(incident, Told(Moment.About(Today.AddYears(-13)), "  首次登入失敗。 ", " The log "), Today);

        Assert.Equal((2, "首次登入失敗。", "The log"), (entry.Ordinal, entry.What, entry.Source));
        Assert.Equal(Moment.About(Today.AddYears(-13)), entry.When);
    }

    [Fact]
    public void Record_WhenItIsStillToComeOrHasNoSource_IsRefusedAndTakesNoOrdinal()
    {
        var incident = Given.Incident();

        Refused.With("The chronology tells what has happened. {0:yyyy-MM-dd} is still to come.", () => ChronologyEntry.Record(incident, Told(Moment.On(Today.AddDays(1))), Today));
        Refused.With("An entry of the chronology needs its source, in at most {0} characters.", () => ChronologyEntry.Record(incident, Told(Moment.On(Today), source: " "), Today));
        Refused.With("Say what happened, in at most {0} characters.", () => ChronologyEntry.Record(incident, Told(Moment.On(Today), new string('字', ChronologyStatement.WhatMaxLength + 1)), Today));
        Assert.Equal(1, ChronologyEntry.Record(incident, Told(Moment.On(Today)), Today).Ordinal);
    }

    [Fact]
    public void Record_WhenThePartyIsOfAnotherCase_IsRefused()
    {
        var party = Given.Incident().AddParty(Given.Organisation(), PartyRole.DataUser);

        Refused.With(
            "{0} is not a party of case {1}. Add it as a party first.",
            () => ChronologyEntry.Record(Given.Incident(), Told(Moment.On(Today)) with { Party = party }, Today));
    }

    [Fact]
    public void Withdraw_WhenGivenAReason_EndsEveryChangeAndStaysReadable()
    {
        var entry = ChronologyEntry.Record(Given.Incident(), Told(Moment.On(Today)), Today);
        Refused.With("Withdrawing an entry needs a reason of at most {0} characters.", () => entry.Withdraw(" "));

        entry.Withdraw("The log was of another server.");

        Assert.Equal(("Somebody signed in.", "The log was of another server."), (entry.What, entry.WithdrawnBecause));
        Refused.With("Entry {0} of the chronology was withdrawn. Record a new one.", () => entry.Revise(Told(Moment.On(Today)), Today));
        Refused.With("Entry {0} of the chronology was withdrawn. Record a new one.", () => entry.Withdraw("Again"));
    }

    [Fact]
    public void Record_WhenTheCaseIsFromAPublishedSource_IsRefused()
    {
        var incident = Given.Incident();
        var entry = ChronologyEntry.Record(incident, Told(Moment.On(Today)), Today);
        incident.RecordFromPublishedSource("A report");

        Refused.With("Case {0} is recorded from a published source and cannot be changed.", () => ChronologyEntry.Record(incident, Told(Moment.On(Today)), Today));
        Refused.With("Case {0} is recorded from a published source and cannot be changed.", () => entry.Withdraw("No"));
    }

    private static ChronologyStatement Told(Moment when, string what = "Somebody signed in.", string source = "The data user") => new(when, what, source, null);
}
