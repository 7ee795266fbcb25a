using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Tests.Incidents;

public sealed class IncidentTests
{
    [DataFact]
    public async Task Open_WhenTwoDataUsersAndAProcessor_OpensTwoProceedings()
    {
        await using var office = await TestOffice.OpenAsync();
        var parent = await office.RegisterAsync("Parent Limited");
        var subsidiary = await office.RegisterAsync("Subsidiary Limited", parent: parent);
        var vendor = await office.RegisterAsync("Vendor Limited");

        var number = await office.The<OpenIncident>().RunAsync(
            new OpenIncidentInput
            {
                Title = "Shared servers encrypted",
                Origin = IncidentOrigin.Press,
                Parties =
                [
                    new() { OrganisationNumber = parent, Role = PartyRole.DataUser },
                    new() { OrganisationNumber = subsidiary, Role = PartyRole.JointDataUser },
                    new() { OrganisationNumber = vendor, Role = PartyRole.DataProcessor },
                ],
            },
            TestOffice.Investigator);

        var header = await HeaderAsync(office, number, TestOffice.Compliance);
        Assert.Equal(["a", "b"], header.Proceedings.Select(row => row.Letter));
        Assert.All(header.Proceedings, row => Assert.Equal(Stage.Received, row.Stage));
        Assert.Equal("Subsidiary Limited; Vendor Limited", header.Proceedings[0].OtherParties);
    }

    [DataTheory]
    [InlineData(IncidentOrigin.Notification, PartyRole.DataUser)]
    [InlineData(IncidentOrigin.Complaint, PartyRole.DataProcessor)]
    public async Task Open_WhenANotificationOrWithoutDataUser_IsRefused(IncidentOrigin origin, PartyRole role)
    {
        await using var office = await TestOffice.OpenAsync();
        var organisation = await office.RegisterAsync("Example Trading Limited");

        await Assert.ThrowsAsync<ValidationException>(() => office.The<OpenIncident>().RunAsync(
            new OpenIncidentInput { Title = "A case", Origin = origin, Parties = [new() { OrganisationNumber = organisation, Role = role }] },
            TestOffice.Compliance));
    }

    [DataFact]
    public async Task Retitle_WhenTheCaseChangedMeanwhile_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var opened = await HeaderAsync(office, number, TestOffice.Compliance);
        await RetitleAsync(office, number, opened.Version, "First title", TestOffice.Compliance);

        await Assert.ThrowsAsync<StaleEditException>(() => RetitleAsync(office, number, opened.Version, "Second title", TestOffice.Manager));

        Assert.Equal("First title", (await HeaderAsync(office, number, TestOffice.Compliance)).Title);
    }

    [DataFact]
    public async Task DescribeParticulars_WhenAnotherSectionChangedMeanwhile_IsSaved()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var opened = await OverviewAsync(office, number);
        await office.The<StateTotal>().RunAsync(
            new StateTotalInput { Number = number, Precision = Precision.About, Figure = 79_400, Source = "The notification" }, TestOffice.Compliance);

        await office.The<DescribeParticulars>().RunAsync(
            new DescribeParticularsInput
            {
                Number = number,
                BaseVersion = opened.ParticularsVersion,
                Occurrence = Occurrence.Dated,
                OccurredFrom = new DateOnly(2024, 10, 1),
                Discovered = new DateOnly(2024, 10, 3),
                Happenings = [new DataHappening(DataAct.Access, DataActManner.Unauthorised, DataActCertainty.Confirmed)],
            },
            TestOffice.Investigator);

        var saved = await OverviewAsync(office, number);
        Assert.Equal(new DateOnly(2024, 10, 3), saved.Particulars.Discovered);
        Assert.Equal(DataActCertainty.Confirmed, Assert.Single(saved.Happenings).Certainty);
        Assert.Equal(79_400, Assert.Single(saved.Totals).Amount.Number);
        Assert.Equal(79_400, (await HeaderAsync(office, number, TestOffice.Compliance)).Proceedings[0].Affected);
    }

    [DataFact]
    public async Task DescribeParticulars_WhenTwoSaveFromOneBase_TheSecondIsStale()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var basis = (await OverviewAsync(office, number)).ParticularsVersion;
        await office.The<DescribeParticulars>().RunAsync(
            new DescribeParticularsInput { Number = number, BaseVersion = basis, Narrative = "One" }, TestOffice.Compliance);

        await Assert.ThrowsAsync<StaleEditException>(() => office.The<DescribeParticulars>().RunAsync(
            new DescribeParticularsInput { Number = number, BaseVersion = basis, Narrative = "Two" }, TestOffice.Investigator));

        Assert.Equal("One", (await OverviewAsync(office, number)).Particulars.Narrative);
    }

    [DataFact]
    public async Task ChangeParty_WhenItBecomesADataUser_MayOpenItsProceeding()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var other = await office.RegisterAsync("Affiliate Limited");
        var ordinal = await office.The<AddParty>().RunAsync(
            new AddPartyInput { Number = number, OrganisationNumber = other, Role = PartyRole.Other }, TestOffice.Compliance);
        var party = (await OverviewAsync(office, number)).Parties.Single(row => row.Ordinal == ordinal);

        await office.The<ChangeParty>().RunAsync(
            new ChangePartyInput { Number = number, Ordinal = ordinal, BaseVersion = party.Version, Role = PartyRole.JointDataUser, OpenProceeding = true },
            TestOffice.Compliance);

        Assert.Equal(["a", "b"], (await HeaderAsync(office, number, TestOffice.Compliance)).Proceedings.Select(row => row.Letter));
    }

    [DataFact]
    public async Task Restrict_WhenDone_HidesTheCaseFromEverybodyElse()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.The<RestrictCase>().RunAsync(
            new RestrictCaseInput { Number = number, OfficerHandles = ["compliance", "manager"], Reason = "A colleague is concerned." },
            TestOffice.Compliance);

        foreach (var outsider in new[] { TestOffice.Investigator, TestOffice.OtherManager, TestOffice.Auditor })
        {
            var refusal = await Assert.ThrowsAsync<DomainException>(() => HeaderAsync(office, number, outsider));
            Assert.Equal(RefusalKind.NotFound, refusal.Kind);
            Assert.Equal(0, (await office.The<IncidentQueries>().CountsAsync(new CaseFilter(), outsider)).All);
        }
        Assert.Equal(["Casey Compliance", "Mona Manager"], (await HeaderAsync(office, number, TestOffice.Manager)).Named.Select(officer => officer.Name));

        await office.The<LiftRestriction>().RunAsync(new LiftRestrictionInput { Number = number, Reason = "It is over." }, TestOffice.Manager);
        Assert.Equal(number, (await HeaderAsync(office, number, TestOffice.Auditor)).Number);
    }

    [DataFact]
    public async Task Open_WhenACaseIsRead_WritesAReadLineAndLeavesTheRowAlone()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var before = (await HeaderAsync(office, number, TestOffice.Auditor)).Proceedings[0].ChangedAt;
        office.Clock.Advance(TimeSpan.FromHours(1));

        await office.The<OpenCase>().RunAsync(new OpenCaseInput { Number = number }, TestOffice.Auditor);

        Assert.Equal(before, (await HeaderAsync(office, number, TestOffice.Auditor)).Proceedings[0].ChangedAt);
        var withReads = await office.The<CaseQueries>().LogAsync(number, 0, 10, true, TestOffice.Manager);
        Assert.Equal((JournalKind.Read, "Otto Auditor"), (withReads.Lines[0].Kind, withReads.Lines[0].ActorName));
        var writes = await office.The<CaseQueries>().LogAsync(number, 0, 10, false, TestOffice.Manager);
        Assert.Equal("OpenIncident", Assert.Single(writes.Lines).Act);
    }

    private static Task<CaseHeader> HeaderAsync(TestOffice office, string number, Actor actor) =>
        office.The<CaseQueries>().HeaderAsync(number, actor);

    private static Task<CaseOverview> OverviewAsync(TestOffice office, string number) =>
        office.The<CaseQueries>().OverviewAsync(number, TestOffice.Compliance);

    private static Task<string> RetitleAsync(TestOffice office, string number, int basis, string title, Actor actor) =>
        office.The<RetitleIncident>().RunAsync(
            new RetitleIncidentInput { Number = number, BaseVersion = basis, Title = title, Origin = IncidentOrigin.Press }, actor);
}
