using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Tests.Incidents;

public sealed class PartyTests
{
    [Fact]
    public void OpenProceeding_WhenTwoJointDataUsers_GivesLettersInOrder()
    {
        var incident = Given.Incident();
        var parent = incident.AddParty(Given.Organisation(1, "Parent"), PartyRole.JointDataUser, control: "They manage the systems together.");
        var subsidiary = incident.AddParty(Given.Organisation(2, "Subsidiary"), PartyRole.JointDataUser);

        Assert.Equal("a", incident.OpenProceeding(parent, Given.Now).Letter);
        Assert.Equal("b", incident.OpenProceeding(subsidiary, Given.Now).Letter);
        Assert.Equal("b", subsidiary.ProceedingLetter);
        Assert.Equal([1, 2], incident.Parties.Select(p => p.Ordinal));
    }

    [Fact]
    public void OpenProceeding_WhenTwentySevenDataUsers_GoesOnWithTwoLetters()
    {
        var incident = Given.Incident();
        var letters = Enumerable.Range(1, 28)
            .Select(n => incident.OpenProceeding(incident.AddParty(Given.Organisation(n, $"Organisation {n}"), PartyRole.DataUser), Given.Now).Letter)
            .ToList();

        Assert.Equal(["z", "aa", "ab"], letters[25..]);
    }

    [Fact]
    public void OpenProceeding_WhenProcessor_IsRefused() => OpenIsRefused(
        PartyRole.DataProcessor,
        "{0} is a data processor: DPP 4(1) binds data users only. Open the proceeding against the data user.");

    [Fact]
    public void OpenProceeding_WhenOtherParty_IsRefused() => OpenIsRefused(
        PartyRole.Other,
        "{0} is not recorded as a data user. Change its role first.");

    [Fact]
    public void OpenProceeding_WhenOneIsOpenAlready_IsRefused()
    {
        var incident = Given.Incident();
        var party = incident.AddParty(Given.Organisation(), PartyRole.DataUser);
        incident.OpenProceeding(party, Given.Now);

        Refused.With("{0} already has proceeding {1} in this case.", () => incident.OpenProceeding(party, Given.Now));

        Assert.Equal(1, incident.ProceedingsCounted);
    }

    [Fact]
    public void OpenProceeding_WhenPartyIsOfAnotherCase_IsRefused()
    {
        var incident = Given.Incident();
        var foreign = Given.Incident().AddParty(Given.Organisation(), PartyRole.DataUser);

        Refused.With("{0} is not a party of case {1}. Add it as a party first.", () => incident.OpenProceeding(foreign, Given.Now));

        Assert.Equal(0, incident.ProceedingsCounted);
    }

    [Fact]
    public void AddParty_WhenSameRoleAgain_IsRefused()
    {
        var incident = Given.Incident();
        incident.AddParty(Given.Organisation(), PartyRole.DataUser);

        Refused.With("{0} is already a party of case {1} in this role.", () => incident.AddParty(Given.Organisation(), PartyRole.DataUser));

        Assert.Single(incident.Parties);
        Assert.Equal(1, incident.PartiesCounted);
    }

    [Fact]
    public void AddParty_WhenEndIsBeforeStart_IsRefused() => AddIsRefused(
        "The part of {0} cannot end before it starts.",
        Given.Today.AddDays(-1),
        null);

    [Fact]
    public void AddParty_WhenControlIsTooLong_IsRefused() => AddIsRefused(
        "How control is shared has at most {0} characters.",
        null,
        new string('x', Party.ControlMaxLength + 1));

    [Fact]
    public void ChangeParty_WhenProceedingIsOpen_StaysDataUser()
    {
        var incident = Given.Incident();
        var party = incident.AddParty(Given.Organisation(), PartyRole.DataUser);
        incident.OpenProceeding(party, Given.Now);

        Refused.With(
            "{0} has proceeding {1} and stays a data user. Close the proceeding with its reason instead.",
            () => incident.ChangeParty(party, PartyRole.DataProcessor, null, null, null));
        incident.ChangeParty(party, PartyRole.JointDataUser, Given.Today, null, "Shared with the parent.");

        Assert.Equal(PartyRole.JointDataUser, party.Role);
        Assert.Equal("Shared with the parent.", party.Control);
    }

    private static void OpenIsRefused(PartyRole role, string template)
    {
        var incident = Given.Incident();
        var party = incident.AddParty(Given.Organisation(), role);

        Refused.With(template, () => incident.OpenProceeding(party, Given.Now));

        Assert.Null(party.ProceedingLetter);
        Assert.Equal(0, incident.ProceedingsCounted);
    }

    private static void AddIsRefused(string template, DateOnly? to, string? control)
    {
        var incident = Given.Incident();

        Refused.With(template, () => incident.AddParty(Given.Organisation(), PartyRole.DataUser, Given.Today, to, control));

        Assert.Empty(incident.Parties);
        Assert.Equal(0, incident.PartiesCounted);
    }
}
