using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Domain.Tests.AffectedPeople;

public sealed class AffectedGroupTests
{
    [Fact]
    public void AddGroup_WhenComplete_KeepsPartialIdentifiersAsKinds()
    {
        var incident = Given.Incident();
        var party = incident.AddParty(Given.Organisation(), PartyRole.DataUser);

        var group = incident.AddGroup(
            new AffectedGroupDescription
            {
                Category = SubjectCategory.Member,
                Party = party,
                Programme = "A loyalty programme",
                Kinds = [DataKind.YearAndMonthOfBirth, DataKind.Name, DataKind.HongKongIdentityCardNumberFirstFour, DataKind.Name],
            },
            Given.People(Amount.Exact(127_268)));

        Assert.Equal([DataKind.Name, DataKind.HongKongIdentityCardNumberFirstFour, DataKind.YearAndMonthOfBirth], group.Kinds);
        Assert.Equal(Amount.Exact(127_268), group.Current.Amount);
        Assert.Equal(1, group.Ordinal);
    }

    [Fact]
    public void EstimateGroup_WhenNewer_KeepsTheEarlier()
    {
        var incident = Given.Incident();
        var group = Given.Group(incident, Amount.About(100_000));

        incident.EstimateGroup(group, Given.People(Amount.Exact(127_268)));

        Assert.Equal([Amount.About(100_000), Amount.Exact(127_268)], group.Estimates.Select(e => e.Amount));
        Assert.Equal(Amount.Exact(127_268), group.Current.Amount);
    }

    [Fact]
    public void EstimateGroup_WhenSourceIsBlank_IsRefused()
    {
        var incident = Given.Incident();
        var group = Given.Group(incident, Amount.Unknown);

        Refused.With(
            "A number of people needs its source, in at most {0} characters.",
            () => incident.EstimateGroup(group, new EstimateEntry(Amount.Exact(1), " ", null)));

        Assert.Single(group.Estimates);
    }

    [Fact]
    public void EstimateGroup_WhenGroupIsOfAnotherCase_IsRefused()
    {
        var foreign = Given.Group(Given.Incident(), Amount.Exact(1));

        Refused.With(
            "Affected group {0} belongs to another case.",
            () => Given.Incident().EstimateGroup(foreign, Given.People(Amount.Exact(2))));

        Assert.Single(foreign.Estimates);
    }

    [Fact]
    public void AddGroup_WhenOtherCategoryHasNoWords_IsRefused() => AddIsRefused(
        "Say in words who the people are when no category fits.",
        new() { Category = SubjectCategory.Other });

    [Fact]
    public void AddGroup_WhenOtherKindsHaveNoWords_IsRefused() => AddIsRefused(
        "Say in words which other kinds of data are concerned.",
        new() { Category = SubjectCategory.Patient, Kinds = [DataKind.Other] });

    [Fact]
    public void AddGroup_WhenProgrammeIsTooLong_IsRefused() => AddIsRefused(
        "A text on the affected group is too long: its name has at most {0} characters, its programme {1}, other kinds of data {2}.",
        new() { Category = SubjectCategory.Patient, Programme = new string('x', AffectedGroup.ProgrammeMaxLength + 1) });

    [Fact]
    public void AddGroup_WhenPartyIsOfAnotherCase_IsRefused() => AddIsRefused(
        "{0} is not a party of case {1}. Add it as a party first.",
        new()
        {
            Category = SubjectCategory.Patient,
            Party = Given.Incident().AddParty(Given.Organisation(), PartyRole.DataUser),
        });

    [Fact]
    public void DescribeGroup_WhenChanged_KeepsItsNumbers()
    {
        var incident = Given.Incident();
        var group = Given.Group(incident, Amount.Exact(14));

        incident.DescribeGroup(group, new AffectedGroupDescription { Category = SubjectCategory.CurrentAndFormerEmployee });

        Assert.Equal(SubjectCategory.CurrentAndFormerEmployee, group.Category);
        Assert.Empty(group.Kinds);
        Assert.Equal(Amount.Exact(14), group.Current.Amount);
    }

    [Fact]
    public void EveryKind_WhenJoined_FitsItsColumn() =>
        Assert.True(string.Join(',', Enum.GetNames<DataKind>()).Length <= AffectedGroup.KindsMaxLength);

    private static void AddIsRefused(string template, AffectedGroupDescription description)
    {
        var incident = Given.Incident();

        Refused.With(template, () => incident.AddGroup(description, Given.People(Amount.Exact(1))));

        Assert.Empty(incident.Groups);
        Assert.Equal(0, incident.GroupsCounted);
    }
}
