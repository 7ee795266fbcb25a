using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Proceedings;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Proceedings;

/// <summary>Compliance checks that run, and closing several of them with one end and one reason.</summary>
public sealed partial class ChecksPage
{
    private readonly HashSet<(string Number, string Letter)> _chosen = [];
    private readonly Notice _notice = new();
    private Loadable<ComplianceChecks>? _list;
    private CloseProceedingInput _input = Fresh();
    private (int Of, List<(string Path, string Why)> Refused)? _closed;
    private int _round;

    [Inject]
    public required ComplianceCheckQueries Queries { get; init; }

    [Inject]
    public required CloseProceeding Close { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    // The form is checked as a whole; which case it is about is filled in for each.
    private static CloseProceedingInput Fresh() => new() { Number = "several", Letter = "a" };

    private async Task<ComplianceChecks> LoadAsync()
    {
        var checks = await Queries.ListAsync(Officer.Actor);
        _chosen.IntersectWith(checks.Lines.Where(line => line.Refusal is null).Select(line => (line.Number, line.Letter)));
        return checks;
    }

    private void Choose(CheckLine line, bool on) => _ = on ? _chosen.Add((line.Number, line.Letter)) : _chosen.Remove((line.Number, line.Letter));

    private async Task CloseAsync(CloseProceedingInput input)
    {
        var chosen = _chosen.OrderBy(check => check.Number, StringComparer.Ordinal).ThenBy(check => check.Letter, StringComparer.Ordinal).ToList();
        var refused = await OneByOne.RunAsync(
            chosen, check => Close.RunAsync(input with { Number = check.Number, Letter = check.Letter, OperationId = Guid.NewGuid() }, Officer.Actor));
        _closed = (chosen.Count, [.. refused.Select(one => ($"{one.Of.Number}/{one.Of.Letter}", one.Why))]);
        _chosen.Clear();
        _input = Fresh();
        _round++;
    }
}
