using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Domain.Tests.Incidents;

public sealed class PublishedIncidentTests
{
    public static TheoryData<string, Action<Incident>> Acts => new()
    {
        { "retitle", i => i.Retitle("Another", IncidentOrigin.Press) },
        { "assign", i => i.AssignTo(Given.Manager()) },
        { "restrict", i => i.Restrict(Given.Manager(), [Given.Manager(), Given.Investigator()], "Sensitive", Given.Now) },
        { "lift", i => i.LiftRestriction(Given.Manager(), "Done", Given.Now) },
        { "particulars", i => i.DescribeParticulars(new IncidentParticulars(), []) },
        { "add party", i => i.AddParty(Given.Organisation(2, "Other"), PartyRole.Other) },
        { "change party", i => i.ChangeParty(i.Parties[0], PartyRole.Other, null, null, null) },
        { "open proceeding", i => i.OpenProceeding(i.Parties[0], Given.Now) },
        { "add group", i => Given.Group(i, Amount.Exact(1)) },
        { "state total", i => i.StateTotal(Given.People(Amount.Exact(1))) },
        { "publish again", i => i.RecordFromPublishedSource("Another source") },
        {
            "notification",
            i => Notification.Receive(
                i,
                new NotificationReceipt(NotificationChannel.Email, "A sender", Given.Now, Given.Today),
                [i.Parties[0]],
                new NotificationForm(),
                Given.Now)
        },
        {
            "document",
            i => Document.Register(
                i,
                new DocumentFile("letter.pdf", "application/pdf", 1, new string('a', 64), "ab/cd"),
                null,
                Given.Today,
                Given.Manager(),
                Given.Now)
        },
    };

    [Theory]
    [MemberData(nameof(Acts), DisableDiscoveryEnumeration = true)]
    public void EachAct_WhenRecordedFromPublishedSource_IsRefused(string name, Action<Incident> act)
    {
        var incident = Given.PublishedIncident();

        Refused.With("Case {0} is recorded from a published source and cannot be changed.", () => act(incident));

        Assert.NotEmpty(name);
        Assert.Equal("A published report", incident.RecordedFromPublishedSource);
        Assert.Equal(0, incident.ParticularsVersion);
        Assert.Equal(PartyRole.DataUser, Assert.Single(incident.Parties).Role);
        Assert.Null(incident.Parties[0].ProceedingLetter);
        Assert.Empty(incident.Groups);
        Assert.Empty(incident.StatedTotals);
        Assert.Equal(0, incident.NotificationsCounted + incident.DocumentsCounted);
    }

    [Fact]
    public void DescribeGroup_WhenRecordedFromPublishedSource_IsRefused()
    {
        var incident = Given.Incident();
        var group = Given.Group(incident, Amount.Exact(14));
        incident.RecordFromPublishedSource("A published report");

        Refused.With(
            "Case {0} is recorded from a published source and cannot be changed.",
            () => incident.DescribeGroup(group, new AffectedGroupDescription { Category = SubjectCategory.Donor }));
        Refused.With(
            "Case {0} is recorded from a published source and cannot be changed.",
            () => incident.EstimateGroup(group, Given.People(Amount.Exact(15))));

        Assert.Equal(SubjectCategory.Member, group.Category);
        Assert.Single(group.Estimates);
    }
}
