using PcpdCases.Application.Seeding;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Tests.Seeding;

public sealed class SeedFigureTests
{
    private static readonly SeedSet Seeds = SeedReader.Read(SeedFolder.Product);

    private static PublishedSeedCase Published(string key) =>
        Seeds.Cases.OfType<PublishedSeedCase>().Single(c => c.Key == key);

    [Fact]
    public void ImagineX_WhenRead_CarriesThePublishedFigures()
    {
        var read = Published("imaginex");

        Assert.Equal([127_268, 14], read.AffectedGroups.Select(g => g.Number!.Value));
        Assert.All(read.AffectedGroups, g => Assert.Equal(Precision.Exact, g.Number!.Precision));
        Assert.Equal(68, read.Incident.DataVolume!.Gigabytes);
        Assert.Equal(Precision.About, read.Incident.DataVolume.Precision);
        Assert.Contains(read.Systems, s => s is { Kind: SystemKind.Server, Count: { Value: 4, Precision: Precision.Exact } });
        Assert.Contains(read.Systems, s => s is { Kind: SystemKind.SystemAccount, Count: { Value: 5, Precision: Precision.Exact } });
        Assert.Equal(6, read.EnquiryRounds);
        var proceeding = Assert.Single(read.Proceedings);
        Assert.Equal(4, proceeding.Deficiencies.Count);
        Assert.NotNull(proceeding.Notice);
        Assert.Contains("4 servers and 5 system accounts", string.Join(' ', read.Incident.AttackSteps), StringComparison.Ordinal);
    }

    [Fact]
    public void ImagineX_WhenASourceTellsNoDate_HasNone()
    {
        var read = Published("imaginex");

        Assert.Null(read.Notification.ReceivedOn);
        Assert.Null(read.Source.PublishedOn);
        Assert.Null(read.Incident.OccurredFrom);
        Assert.Null(read.Incident.DiscoveredOn);
    }

    [Fact]
    public void Jewellery_WhenRead_CarriesThePublishedFigures()
    {
        var read = Published("kwongs-my-jewelry");

        Assert.Equal(79_400, read.StatedTotal!.Value);
        Assert.Equal(Precision.About, read.StatedTotal.Precision);
        Assert.All(read.AffectedGroups, g => Assert.Null(g.Number));
        Assert.Equal(4, read.AffectedGroups.Count);
        Assert.Equal(7, read.EnquiryRounds);
        Assert.Equal(new DateOnly(2024, 11, 11), read.Notification.ReceivedOn);
        Assert.Equal(2, read.Notification.From.Count);
        Assert.Equal(new DateOnly(2025, 8, 21), read.Source.PublishedOn);
    }

    [Fact]
    public void Jewellery_WhenRead_HasTwoProceedingsOfFiveDeficienciesAndANotice()
    {
        var read = Published("kwongs-my-jewelry");

        Assert.Equal(["kwongs-art-jewellery", "my-jewelry"], read.Proceedings.Select(p => p.DataUser));
        Assert.All(read.Proceedings, p => Assert.Equal(5, p.Deficiencies.Count));
        Assert.All(read.Proceedings, p => Assert.NotNull(p.Notice));
        Assert.All(read.Proceedings, p => Assert.Contains(p.Findings, f => f.HeldFor == "more than 13 years"));
    }

    [Fact]
    public void Jewellery_WhenRead_KeepsCustomersPartialIdentifiersApartFromEmployees()
    {
        var groups = Published("kwongs-my-jewelry").AffectedGroups;

        var employees = groups.Where(g => g.Category == SubjectCategory.CurrentAndFormerEmployee).ToList();
        Assert.Equal(2, employees.Count);
        Assert.All(employees, g => Assert.Contains(DataKind.HongKongIdentityCardNumber, g.DataKinds));
        Assert.All(groups.Except(employees), g => Assert.Contains(DataKind.HongKongIdentityCardNumberFirstFour, g.DataKinds));
        Assert.All(groups.Except(employees), g => Assert.DoesNotContain(DataKind.HongKongIdentityCardNumber, g.DataKinds));
    }

    [Fact]
    public void Organisations_WhenRead_NameTheParentAndMarkTheInvented()
    {
        Assert.Equal("kwongs-art-jewellery", Seeds.Organisations.Single(o => o.Key == "my-jewelry").Parent);
        var invented = Seeds.Cases.OfType<InventedSeedCase>().SelectMany(c => c.Parties).Select(p => p.Organisation);
        Assert.All(invented, key => Assert.Contains("(invented)", Seeds.Organisations.Single(o => o.Key == key).EnglishName, StringComparison.Ordinal));
        Assert.All(invented, key => Assert.Contains("（虛構）", Seeds.Organisations.Single(o => o.Key == key).ChineseName, StringComparison.Ordinal));
    }
}
