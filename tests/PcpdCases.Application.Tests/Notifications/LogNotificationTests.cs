using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notifications;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Tests.Notifications;

public sealed class LogNotificationTests
{
    [DataFact]
    public async Task Log_WhenTwoNewDataUsersNotifyJointly_OpensOneCaseWithTwoProceedings()
    {
        await using var office = await TestOffice.OpenAsync();
        var input = Joint();

        var number = await office.The<LogNotification>().RunAsync(input, TestOffice.Compliance);

        Assert.Equal("2025-00001", number);
        var header = await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Compliance);
        Assert.Equal(["a", "b"], header.Proceedings.Select(row => row.Letter));
        var overview = await office.The<CaseQueries>().OverviewAsync(number, TestOffice.Compliance);
        Assert.Equal([1, 2], overview.Parties.Select(party => party.OrganisationNumber));
        Assert.Equal(IncidentCause.Ransomware, overview.Particulars.CauseSuspected);
        Assert.Equal(Amount.About(79_400), Assert.Single(overview.Totals).Amount);
        var notification = Assert.Single((await OfCaseAsync(office, number)).Notifications);
        Assert.Equal(["Example Holdings Limited", "Example Retail Limited"], notification.Parties.Select(party => party.Name));
        Assert.Equal("Example Holdings Limited", Assert.Single(notification.Forms).Form.DataUser.Name);
    }

    [DataFact]
    public async Task Log_WhenSubmittedTwice_ReturnsTheSameCaseNumber()
    {
        await using var office = await TestOffice.OpenAsync();
        var input = Joint();

        var first = await office.The<LogNotification>().RunAsync(input, TestOffice.Compliance);
        var second = await office.The<LogNotification>().RunAsync(input, TestOffice.Compliance);

        Assert.Equal(first, second);
        var other = await office.The<LogNotification>().RunAsync(Joint() with { OperationId = Guid.NewGuid() }, TestOffice.Compliance);
        Assert.Equal("2025-00002", other);
    }

    [DataFact]
    public async Task Log_WhenItWasACall_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<LogNotification>().RunAsync(
            Joint() with { Channel = NotificationChannel.Telephone }, TestOffice.Compliance));

        Assert.Equal("A call is logged as a call and is no notification. Ask the caller to notify in writing.", refusal.Template);
        Assert.Equal("2025-00001", await office.The<LogNotification>().RunAsync(Joint(), TestOffice.Compliance));
    }

    [DataFact]
    public async Task Log_WhenReceivedTomorrow_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();

        await Assert.ThrowsAsync<DomainException>(() => office.The<LogNotification>().RunAsync(
            Joint() with { ReceivedOn = new DateOnly(2025, 1, 4) }, TestOffice.Compliance));
    }

    [DataFact]
    public async Task Log_WhenAPartyHasNeitherNumberNorName_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();

        await Assert.ThrowsAsync<ValidationException>(() => office.The<LogNotification>().RunAsync(
            Joint() with { Parties = [new()] }, TestOffice.Compliance));
    }

    [DataFact]
    public async Task Accept_WhenASupplementaryCorrectsTheNumber_StatesANewTotalOnce()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.The<LogNotification>().RunAsync(Joint(), TestOffice.Compliance);
        var form = NotificationFormInput.From((await OfCaseAsync(office, number)).Notifications[0].Forms[0].Form);
        form.Particulars.PeopleNumber = 80_000;
        form.Particulars.PeoplePrecision = Precision.Exact;
        await office.The<AddSupplementary>().RunAsync(
            new AddSupplementaryInput { Number = number, Ordinal = 1, ReceivedOn = new DateOnly(2025, 1, 3), Form = form }, TestOffice.Compliance);
        var found = await OfCaseAsync(office, number);
        var newest = found.Notifications[0].Forms[0];
        Assert.Equal(["particulars.number", "particulars.numberPrecision"], newest.Differences.Select(change => change.Field).Order());

        await AcceptAsync(office, found, 2, "particulars.number");

        var totals = (await office.The<CaseQueries>().OverviewAsync(number, TestOffice.Compliance)).Totals;
        Assert.Equal([Amount.Exact(80_000), Amount.About(79_400)], totals.Select(total => total.Amount));
        Assert.Equal("Notification 1, form 2", totals[0].Source);
        await Assert.ThrowsAsync<DomainException>(() => AcceptAsync(office, found, 2, "particulars.number"));
        await Assert.ThrowsAsync<DomainException>(() => AcceptAsync(office, found, 1, "particulars.cause"));
        await Assert.ThrowsAsync<DomainException>(() => AcceptAsync(office, found, 2, "dataUser.name"));
    }

    [DataFact]
    public async Task Accept_WhenTheParticularsChangedMeanwhile_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.The<LogNotification>().RunAsync(Joint(), TestOffice.Compliance);
        var found = await OfCaseAsync(office, number);

        await Assert.ThrowsAsync<StaleEditException>(() => AcceptAsync(office, found with { ParticularsVersion = 0 }, 1, "particulars.cause"));
    }

    [DataFact]
    public async Task Duplicates_WhenSameOrganisationOrGroupIsClose_AreThoseTheAskerMaySee()
    {
        await using var office = await TestOffice.OpenAsync();
        var parent = await office.RegisterAsync("Parent Limited");
        var subsidiary = await office.RegisterAsync("Subsidiary Limited", parent: parent);
        var number = await office.OpenCaseAsync(organisation: subsidiary, by: TestOffice.Manager);
        var search = new DuplicateSearch { Organisations = [parent], On = new DateOnly(2025, 2, 1) };

        var found = Assert.Single(await DuplicatesAsync(office, search));
        Assert.True(found.SameGroupOnly);
        Assert.False(Assert.Single(await DuplicatesAsync(office, new DuplicateSearch { Name = "subsid", On = search.On })).SameGroupOnly);
        Assert.Empty(await DuplicatesAsync(office, search with { On = new DateOnly(2025, 6, 1) }));
        Assert.Empty(await DuplicatesAsync(office, new DuplicateSearch { Name = "su" }));

        await office.The<RestrictCase>().RunAsync(
            new RestrictCaseInput { Number = number, OfficerHandles = ["manager", "manager2"], Reason = "A member of staff is concerned." }, TestOffice.Manager);
        Assert.Empty(await DuplicatesAsync(office, search));
    }

    private static LogNotificationInput Joint() => new()
    {
        Channel = NotificationChannel.OnlineForm,
        Sender = "Company secretary",
        ReceivedOn = new DateOnly(2025, 1, 3),
        Parties =
        [
            new() { Name = "Example Holdings Limited", ChineseName = "示例控股有限公司" },
            new() { Name = "Example Retail Limited", Role = PartyRole.JointDataUser },
        ],
        Form = new()
        {
            Particulars = new() { Cause = IncidentCause.Ransomware, Description = "Servers were encrypted.", PeopleNumber = 79_400, PeoplePrecision = Precision.About },
        },
    };

    private static Task<CaseNotifications> OfCaseAsync(TestOffice office, string number) =>
        office.The<NotificationQueries>().OfCaseAsync(number, TestOffice.Compliance);

    private static Task<IReadOnlyList<PossibleDuplicate>> DuplicatesAsync(TestOffice office, DuplicateSearch search) =>
        office.The<NotificationQueries>().DuplicatesAsync(search, TestOffice.Compliance);

    private static Task<string> AcceptAsync(TestOffice office, CaseNotifications found, int form, string field) =>
        office.The<AcceptSupplementaryField>().RunAsync(
            new AcceptSupplementaryFieldInput { Number = found.Number, Ordinal = 1, Form = form, Field = field, BaseVersion = found.ParticularsVersion },
            TestOffice.Compliance);
}
