using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Domain.Tests.Notifications;

public sealed class NotificationTests
{
    private static readonly NotificationReceipt Receipt = new(NotificationChannel.OnlineForm, "A compliance manager", Given.Now, Given.Today);

    private static readonly NotificationForm Form = new()
    {
        DataUser = new() { Name = "Example Trading Limited", ChineseName = "例子貿易有限公司" },
        Contact = new() { Name = "A person", Email = "contact@example.test" },
        Particulars = new() { Cause = IncidentCause.Ransomware, NumberPrecision = Precision.About, Number = 100, Discovered = new(2026, 2, 28) },
        Assessment = new() { ImmediateActions = "Disconnected the server." },
    };

    [Fact]
    public void Receive_WhenWritten_KeepsTheFormWordForWord()
    {
        var notification = Received();

        Assert.Equal(1, notification.Ordinal);
        Assert.Equal(Form, notification.Latest!.Read());
        Assert.Contains("例子貿易有限公司", notification.Latest!.Form, StringComparison.Ordinal);
        Assert.Equal(NotificationForm.CurrentSchema, notification.Latest!.Schema);
        Assert.False(notification.Latest!.Supplementary);
    }

    [Fact]
    public void RecordPublished_WhenOnlyTheDayIsKnown_LeavesTheRestOpen()
    {
        var incident = Received().Incident;

        var notification = Notification.RecordPublished(incident, [incident.Parties[0]], new DateOnly(2024, 11, 11));

        Assert.Equal(new DateOnly(2024, 11, 11), notification.ReceivedOn);
        Assert.Null(notification.Channel);
        Assert.Null(notification.Sender);
        Assert.Null(notification.ReceivedAt);
        Assert.Null(notification.Latest);
    }

    [Fact]
    public void Receive_WhenTelephone_IsRefused() => ReceiveIsRefused(
        "A call is logged as a call and is no notification. Ask the caller to notify in writing.",
        Receipt with { Channel = NotificationChannel.Telephone });

    [Fact]
    public void Receive_WhenSenderIsBlank_IsRefused() => ReceiveIsRefused(
        "A notification needs its sender, in at most {0} characters.",
        Receipt with { Sender = " " });

    [Fact]
    public void Receive_WhenInTheFuture_IsRefused() => ReceiveIsRefused(
        "A notification cannot be received in the future. Check the time of receipt.",
        Receipt with { ReceivedAt = Given.Now.AddMinutes(1) });

    [Fact]
    public void Receive_WhenForNoParty_IsRefused()
    {
        var incident = Given.Incident();

        Refused.With(
            "A notification is handed in for at least one party. Choose the parties it speaks for.",
            () => Notification.Receive(incident, Receipt, [], Form, Given.Now));

        Assert.Equal(0, incident.NotificationsCounted);
    }

    [Fact]
    public void Receive_WhenPartyIsOfAnotherCase_IsRefused()
    {
        var incident = Given.Incident();
        var foreign = Given.Incident().AddParty(Given.Organisation(), PartyRole.DataUser);

        Refused.With(
            "{0} is not a party of case {1}. Add it as a party first.",
            () => Notification.Receive(incident, Receipt, [foreign], Form, Given.Now));

        Assert.Equal(0, incident.NotificationsCounted);
    }

    [Fact]
    public void Receive_WhenFormIsTooLong_IsRefused()
    {
        var incident = Given.Incident();
        var party = incident.AddParty(Given.Organisation(), PartyRole.DataUser);
        var form = Form with { Assessment = new() { Remarks = new string('x', NotificationVersion.FormMaxLength) } };

        Refused.With(
            "A notification form has at most {0} characters. Add the rest as a document.",
            () => Notification.Receive(incident, Receipt, [party], form, Given.Now));

        Assert.Equal(0, incident.NotificationsCounted);
    }

    [Fact]
    public void Supplement_WhenReceived_ShowsEachDifferenceAndKeepsTheFirst()
    {
        var notification = Received();
        var changed = Form with
        {
            Particulars = Form.Particulars with { NumberPrecision = Precision.Exact, Number = 120, Place = "A warehouse" },
            Assessment = new(),
        };

        var version = notification.Supplement(changed, Given.Now.AddDays(1), Given.Today.AddDays(1), Given.Now.AddDays(1));

        Assert.True(version.Supplementary);
        Assert.Equal(Form, notification.Versions[0].Read());
        Assert.Equal(
            [
                new("particulars.place", null, "A warehouse"),
                new("particulars.numberPrecision", "About", "Exact"),
                new("particulars.number", "100", "120"),
                new("assessment.immediateActions", "Disconnected the server.", null),
            ],
            version.DifferencesFrom(notification.Versions[0]));
    }

    [Fact]
    public void Supplement_WhenEarlierThanTheForm_IsRefused()
    {
        var notification = Received();

        Refused.With(
            "A supplementary form cannot be received before the form it supplements.",
            () => notification.Supplement(Form, Given.Now.AddDays(-1), Given.Today.AddDays(-1), Given.Now));

        Assert.Single(notification.Versions);
    }

    [Fact]
    public void Supplement_WhenInTheFuture_IsRefused()
    {
        var notification = Received();

        Refused.With(
            "A notification cannot be received in the future. Check the time of receipt.",
            () => notification.Supplement(Form, Given.Now.AddDays(1), Given.Today.AddDays(1), Given.Now));

        Assert.Single(notification.Versions);
    }

    [Fact]
    public void Supplement_WhenRecordedFromPublishedSource_IsRefused()
    {
        var notification = Received();
        notification.Incident.RecordFromPublishedSource("A published report");

        Refused.With(Locked, () => notification.Supplement(Form, Given.Now, Given.Today, Given.Now));
        Refused.With(Locked, () => notification.AcceptField(1, "particulars.number", Given.Manager(), Given.Now));

        Assert.Empty(Assert.Single(notification.Versions).Accepted);
    }

    [Fact]
    public void AcceptField_WhenFilled_NotesWhoAndWhen()
    {
        var notification = Received();

        notification.AcceptField(1, "particulars.number", Given.Manager(), Given.Now);

        Assert.Equal("particulars.number", Assert.Single(notification.Latest!.Accepted).Field);
    }

    [Fact]
    public void AcceptField_WhenAcceptedAlready_IsRefused()
    {
        var notification = Received();
        notification.AcceptField(1, "particulars.number", Given.Manager(), Given.Now);

        Refused.With(
            "The field {0} of this form is already accepted.",
            () => notification.AcceptField(1, "particulars.number", Given.Manager(), Given.Now));

        Assert.Single(notification.Latest!.Accepted);
    }

    [Fact]
    public void AcceptField_WhenNotFilled_IsRefused()
    {
        var notification = Received();

        Refused.With(
            "The form does not fill the field {0}, so there is nothing to accept.",
            () => notification.AcceptField(1, "particulars.place", Given.Manager(), Given.Now));

        Assert.Empty(notification.Latest!.Accepted);
    }

    [Fact]
    public void AcceptField_WhenNoSuchForm_IsNotFound() => Assert.Equal(
        RefusalKind.NotFound,
        Refused.With(
            "Notification {0} has no form {1}.",
            () => Received().AcceptField(2, "particulars.number", Given.Manager(), Given.Now)).Kind);

    [Fact]
    public void FromJson_WhenSchemaIsNewer_IsRefused() => Refused.With(
        "The form was stored in version {0}, which cannot be read here.",
        () => NotificationForm.FromJson("{}", NotificationForm.CurrentSchema + 1));

    private const string Locked = "Case {0} is recorded from a published source and cannot be changed.";

    private static Notification Received()
    {
        var incident = Given.Incident();
        var party = incident.AddParty(Given.Organisation(), PartyRole.DataUser);
        return Notification.Receive(incident, Receipt, [party], Form, Given.Now);
    }

    private static void ReceiveIsRefused(string template, NotificationReceipt receipt)
    {
        var incident = Given.Incident();
        var party = incident.AddParty(Given.Organisation(), PartyRole.DataUser);

        Refused.With(template, () => Notification.Receive(incident, receipt, [party], Form, Given.Now));

        Assert.Equal(0, incident.NotificationsCounted);
    }
}
