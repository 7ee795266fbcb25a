using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Determinations;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Determinations;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Application.Tests.Determinations;

/// <summary>Decided cases like one: among the seeded cases all four proceedings contravened DPP 4(1) and share failures.</summary>
public sealed class ConsistencyTests
{
    [DataFact]
    public async Task Like_TheInventedCase_TellsWhatWasDecidedOnTheSameFailures()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var numbers = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers;

        var like = await LikeAsync(office, numbers["example-harbour-clinic"], "a");

        Assert.NotEmpty(like.Cases);
        Assert.DoesNotContain(like.Cases, row => row.Number == numbers["example-harbour-clinic"]);
        Assert.Equal(like.Cases.OrderByDescending(row => row.Shared).Select(row => row.Shared), like.Cases.Select(row => row.Shared));
        Assert.All(like.Cases, row => Assert.InRange(row.Shared, 1, Math.Min(row.Failures, like.Failures)));
        Assert.All(like.Cases, row => Assert.Equal((Requirement.Dpp41, Outcome.Contravention), (row.Verdicts[0].Requirement, row.Verdicts[0].Outcome)));
        Assert.All(like.Cases, row => Assert.Equal(ActionKind.EnforcementNotice, row.Action));
    }

    [DataFact]
    public async Task Like_OfTwoJointDataUsers_FindsTheOther()
    {
        await using var office = await EmptyOffice.OpenAsync();
        await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default);

        var like = await LikeAsync(office, "2025-00002", "a");

        var other = like.Cases[0];
        Assert.Equal(("2025-00002", "b"), (other.Number, other.Letter));
        Assert.Equal(other.Failures, other.Shared);
    }

    [DataFact]
    public async Task Like_ACaseWithoutFindings_HasNothingToCompare()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        var like = await LikeAsync(office, number, "a");

        Assert.Equal((0, 0), (like.Failures, like.Cases.Count));
        Assert.Equal(RefusalKind.NotFound, (await Assert.ThrowsAsync<DomainException>(() => LikeAsync(office, number, "z"))).Kind);
    }

    private static Task<LikeCases> LikeAsync(TestOffice office, string number, string letter) =>
        office.The<ConsistencyQueries>().LikeAsync(number, letter, TestOffice.Manager);
}
