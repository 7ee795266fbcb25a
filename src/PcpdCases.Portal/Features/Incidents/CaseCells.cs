using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Incidents;
using PcpdCases.Portal.Features.Organisations;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Incidents;

/// <summary>The cells of one row in the list of incidents, as markup: drawn from Razor each would be a dozen parts that the circuit keeps and sends.</summary>
internal static class CaseCells
{
    /// <summary>How many other parties are named before the rest is only counted.</summary>
    private const int OthersNamed = 2;

    /// <summary>The link to the case, which covers its row.</summary>
    public static MarkupString Number(CaseRow row) =>
        Html.Of($"""<a class="numeric row-link" href="{Urls.Incident(row.Number)}">{row.Number}</a> ({row.Letter}) """);

    /// <summary>The cells of the columns that are shown, in their order.</summary>
    /// <param name="targets">The day each case is to be past its stage, where the Office has a target for it.</param>
    public static MarkupString Of(
        IStringLocalizer<Words> L, CaseRow row, IReadOnlyList<CaseColumns> shown, IReadOnlyDictionary<CaseRow, DateOnly> targets, DateOnly today) =>
        Html.Join(shown.Select(column => Of(L, row, column, targets, today)));

    private static MarkupString Of(IStringLocalizer<Words> L, CaseRow row, CaseColumns column, IReadOnlyDictionary<CaseRow, DateOnly> targets, DateOnly today) => column switch
    {
        CaseColumns.Organisation => Html.Of($"<td><div>{OrganisationWords.BothNames(row.OrganisationName, row.OrganisationChineseName)}</div><small>{row.Title}{Others(L, row)}</small></td>"),
        CaseColumns.Stage => Html.Of($"<td>{Stage(L, row)}</td>"),
        CaseColumns.NextDue => Html.Of($"<td>{Step(L, row)}{DueMark.Of(L, row.NextDue, today)}</td>"),
        CaseColumns.Target => Html.Of($"<td>{DueMark.Of(L, targets.TryGetValue(row, out var target) ? target : null, today)}</td>"),
        CaseColumns.Owner => Html.Of($"<td>{row.OwnerName}</td>"),
        CaseColumns.Affected => Html.Of($"""<td class="numeric">{CaseWords.Affected(row)}</td>"""),
        CaseColumns.Changed => Html.Of($"""<td class="numeric">{DateText.Show(HongKongTime.DateOf(row.ChangedAt))}</td>"""),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "One column at a time."),
    };

    private static MarkupString Others(IStringLocalizer<Words> L, CaseRow row)
    {
        if (row.OtherParties is not { } others)
        {
            return default;
        }
        var names = others.Split(CaseRow.PartySeparator);
        if (names.Length <= OthersNamed + 1)
        {
            return Html.Of($"{L[" · with {0}", others].Value}");
        }
        var named = string.Join(CaseRow.PartySeparator, names[..OthersNamed]);
        var counted = others.EndsWith(CaseRow.CutOff) ? L[" · with {0} and others", named] : L[" · with {0} and {1} more", named, names.Length - OthersNamed];
        return Html.Of($"""<span title="{others}">{counted.Value}</span>""");
    }

    private static MarkupString Stage(IStringLocalizer<Words> L, CaseRow row)
    {
        var held = row.OnHold ? Chip.Of(L["On hold"], Icons.Material.Outlined.PauseCircle, Color.Warning) : default;
        var restricted = row.Restricted ? Chip.Of(L["Restricted"], Icons.Material.Outlined.Shield, Color.Warning) : default;
        var published = row.Published ? Chip.Of(L["Published source"], Icons.Material.Outlined.Public) : default;
        return Html.Of($"{Chip.Of(CaseWords.Of(L, row.Stage), CaseWords.IconOf(row.Stage))} {held} {restricted} {published}");
    }

    private static MarkupString Step(IStringLocalizer<Words> L, CaseRow row) =>
        row.NextStep is { } step ? Html.Of($"<div>{CaseWords.Of(L, step)}</div>") : default;
}
