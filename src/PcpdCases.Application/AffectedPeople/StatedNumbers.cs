using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;

namespace PcpdCases.Application.AffectedPeople;

/// <summary>The numbers the sources of a case state, the latest first.</summary>
/// <param name="OfGroups">The estimates of each group, by its ordinal.</param>
/// <param name="Totals">The totals, whatever the groups add up to.</param>
/// <param name="Reconciliation">How the latest total and the groups stand; null when no total was stated.</param>
internal sealed record StatedNumbers(ILookup<int, EstimateView> OfGroups, IReadOnlyList<EstimateView> Totals, Reconciliation? Reconciliation)
{
    private static readonly CaseRead<StatedNumber> ReadEstimates = new(Estimates);
    private static readonly CaseRead<StatedNumber> ReadTotals = new(TotalsOf);

    /// <summary>Those of one case.</summary>
    public static async Task<StatedNumbers> OfAsync(CaseSight seen, CancellationToken cancellationToken)
    {
        var estimates = (await ReadEstimates.ListAsync(seen, cancellationToken)).ToLookup(estimate => estimate.Group, estimate => estimate.View);
        var totals = (await ReadTotals.ListAsync(seen, cancellationToken)).ConvertAll(total => total.View);
        return new StatedNumbers(
            estimates,
            totals,
            totals is [var latest, ..] ? Reconciliation.Of(latest.Amount, [.. estimates.OrderBy(group => group.Key).Select(group => group.First().Amount)]) : null);
    }

    internal static IQueryable<StatedNumber> Estimates(CaseSight seen) =>
        from incident in seen.Incidents
        from g in incident.Groups
        from estimate in g.Estimates
        orderby estimate.Ordinal descending
        select new StatedNumber(g.Ordinal, estimate.Ordinal, estimate.Precision, estimate.Number, estimate.Upper, estimate.Source, estimate.On);

    internal static IQueryable<StatedNumber> TotalsOf(CaseSight seen) => seen.Incidents.SelectMany(incident => incident.StatedTotals)
        .OrderByDescending(total => total.Ordinal)
        .Select(total => new StatedNumber(0, total.Ordinal, total.Precision, total.Number, total.Upper, total.Source, total.On));

    internal sealed record StatedNumber(int Group, int Ordinal, Precision Precision, long? Number, long? Upper, string Source, DateOnly? On)
    {
        public EstimateView View => new(Ordinal, Amount.Of(Precision, Number, Upper), Source, On);
    }
}
