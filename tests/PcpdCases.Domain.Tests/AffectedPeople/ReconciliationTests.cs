using PcpdCases.Domain.AffectedPeople;

namespace PcpdCases.Domain.Tests.AffectedPeople;

public sealed class ReconciliationTests
{
    [Fact]
    public void Reconcile_WhenNoTotalIsStated_IsNull()
    {
        var incident = Given.Incident();
        Given.Group(incident, Amount.Exact(1));

        Assert.Null(incident.Reconcile());
    }

    [Fact]
    public void Reconcile_WhenExactNumbersAgree_ShowsTheSum() => Stands(
        Amount.Exact(127_282),
        [Amount.Exact(127_268), Amount.Exact(14)],
        ReconciliationResult.Agrees,
        "127,282 = 127,268 + 14");

    [Fact]
    public void Reconcile_WhenExactNumbersDiffer_ShowsTheDifference() => Stands(
        Amount.Exact(127_268),
        [Amount.Exact(127_268), Amount.Exact(14)],
        ReconciliationResult.Differs,
        "127,268 stated in all, but the groups make 127,282 (127,268 + 14): a difference of 14.");

    [Fact]
    public void Reconcile_WhenMoreThanIsMet_Agrees() => Stands(
        Amount.MoreThan(100),
        [Amount.Exact(101)],
        ReconciliationResult.Agrees,
        "more than 100 stated in all; the groups make 101 (101), as stated.");

    [Fact]
    public void Reconcile_WhenNoGroupHasANumber_SaysSo() => Stands(
        Amount.About(79_400),
        [Amount.Unknown, Amount.Unknown],
        ReconciliationResult.NotComparable,
        "about 79,400 stated in all; no group has a number of its own.");

    [Fact]
    public void Reconcile_WhenSomeGroupsHaveNone_CountsThem() => Stands(
        Amount.Exact(100),
        [Amount.Exact(60), Amount.Unknown],
        ReconciliationResult.NotComparable,
        "100 stated in all; the groups with a number make 60 (60), and 1 more have none.");

    [Fact]
    public void Reconcile_WhenNumbersAreNotExact_ForcesNothing() => Stands(
        Amount.About(79_400),
        [Amount.MoreThan(75_000), Amount.About(4_400)],
        ReconciliationResult.Approximate,
        "about 79,400 stated in all; the groups make 79,400 (more than 75,000 + about 4,400). The numbers are not all exact, so the two need not agree.");

    [Fact]
    public void Reconcile_WhenTotalIsUnknown_SaysSo() => Stands(
        Amount.Unknown,
        [Amount.Exact(1)],
        ReconciliationResult.NotComparable,
        "The source states no number in all.");

    [Fact]
    public void Reconcile_WhenTotalIsStatedAgain_UsesTheLatestAndKeepsBoth()
    {
        var incident = Given.Incident();
        Given.Group(incident, Amount.Exact(10));
        incident.StateTotal(Given.People(Amount.Exact(9)));
        incident.StateTotal(Given.People(Amount.Exact(10)));

        Assert.Equal(ReconciliationResult.Agrees, incident.Reconcile()!.Result);
        Assert.Equal(2, incident.StatedTotals.Count);
    }

    [Fact]
    public void StateTotal_WhenSourceIsBlank_IsRefused()
    {
        var incident = Given.Incident();

        Refused.With(
            "A number of people needs its source, in at most {0} characters.",
            () => incident.StateTotal(new EstimateEntry(Amount.Exact(9), "", null)));

        Assert.Empty(incident.StatedTotals);
        Assert.Equal(0, incident.TotalsCounted);
    }

    private static void Stands(Amount stated, Amount[] groups, ReconciliationResult result, string explanation)
    {
        var incident = Given.Incident();
        foreach (var amount in groups)
        {
            Given.Group(incident, amount);
        }
        incident.StateTotal(Given.People(stated));

        var reconciliation = incident.Reconcile()!;

        Assert.Equal(result, reconciliation.Result);
        Assert.Equal(explanation, reconciliation.Explanation);
    }
}
