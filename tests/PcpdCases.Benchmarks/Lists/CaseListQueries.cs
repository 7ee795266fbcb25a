using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Benchmarks.Lists;

/// <summary>The list of incidents: every tab, every sort, every filter, and the counts of the tabs.</summary>
internal static class CaseListQueries
{
    private const double Target = 40;
    private const int PageSize = 50;
    private const string Calendar = "SELECT c.* FROM CalendarDays c WHERE c.ConfirmedAt IS NOT NULL AND c.WithdrawnAt IS NULL";

    public static IEnumerable<MeasuredQuery> All(FilledOffice office, Actor actor, ByHand hand)
    {
        var queries = office.Services.GetRequiredService<IncidentQueries>();
        foreach (var tab in Enum.GetValues<CaseTab>())
        {
            yield return List($"list, tab {tab}", new CaseFilter { Tab = tab });
        }
        foreach (var column in Enum.GetValues<CaseColumn>())
        {
            yield return List($"list by {column}, down", new CaseFilter { SortBy = column });
            yield return List($"list by {column}, up", new CaseFilter { SortBy = column, Descending = false });
        }
        yield return List("list, one stage", new CaseFilter { Stage = Stage.Closed });
        yield return List("list, one sector by due", new CaseFilter { Sector = Sector.Medical, SortBy = CaseColumn.NextDue, Descending = false });
        yield return List("list, one officer", new CaseFilter { OwnerHandle = "sample.compliance1", SortBy = CaseColumn.Changed });
        yield return List("list, stage and sector", new CaseFilter { Stage = Stage.ComplianceCheck, Sector = Sector.Banking, SortBy = CaseColumn.Affected });
        foreach (var (name, text) in Texts)
        {
            yield return List($"list, text {name}", new CaseFilter { Text = text });
        }
        yield return Count("tab counts", new CaseFilter());
        yield return Count("tab counts, one sector", new CaseFilter { Sector = Sector.Medical });
        foreach (var (name, text) in Texts)
        {
            yield return Count($"tab counts, text {name}", new CaseFilter { Text = text });
        }

        MeasuredQuery List(string name, CaseFilter filter) => new(
            name,
            Target,
            async () => (await queries.ListAsync(filter with { PageSize = PageSize }, actor)).Rows.Count + 1,
            // What is past a target is told by the Office's own calendar. An empty list also says what hides the rows.
            () => hand.RunAsync(
                (Calendar, []),
                ($"SELECT COUNT(*){(filter.Tab is CaseTab.WaitingForApproval ? $", (SELECT COUNT(*) FROM CaseRows r WHERE {ByHand.RowSeen})" : "")} FROM CaseRows r WHERE {Where(filter)}", Values(filter, hand)),
                ($"SELECT r.* FROM CaseRows r WHERE {Where(filter)}{Known(filter)} ORDER BY {Order(filter)} {hand.Page(PageSize)}", Values(filter, hand))));

        MeasuredQuery Count(string name, CaseFilter filter) => new(
            name,
            Target,
            // The portal has just read the rows of the tab that is open, with their count.
            async () => (await queries.CountsAsync(filter, actor, shown: 1)).All != 1 ? 0 : 1,
            () => hand.RunAsync((Calendar, []), (
                $"SELECT {string.Join(", ", Enum.GetValues<CaseTab>().Where(tab => tab != filter.Tab).Select(tab => $"(SELECT COUNT(*) FROM CaseRows r WHERE {Where(filter with { Tab = tab })})"))}",
                Values(filter, hand))));
    }

    private static (string Name, string Text)[] Texts => [("of many", "limited"), ("of some", "Kestrel"), ("of none", "zzyzx"), ("Chinese", "海港")];

    private static string Where(CaseFilter filter)
    {
        List<string> parts = [ByHand.RowSeen];
        if (filter.Tab is not CaseTab.All)
        {
            parts.Add(filter.Tab switch
            {
                CaseTab.Mine => "((r.OwnerHandle = @me AND r.StagePlace < 6) OR (r.InvestigatorHandle = @me AND r.StagePlace < 6))",
                CaseTab.Unassigned => "r.OwnerHandle IS NULL AND r.Published = 0 AND r.StagePlace < 6",
                CaseTab.DueThisWeek => "r.NextDue <= @week",
                CaseTab.WaitingForReply => "r.WaitingForReply = 1",
                CaseTab.WaitingForApproval => "r.WaitingForApproval = 1",
                CaseTab.NoticesRunning => "r.NoticesRunning = 1",
                CaseTab.PastTarget => "r.StagePlace = 2 AND r.TargetFrom < @target",
                CaseTab.All => throw new InvalidOperationException("Every row is in it."),
            });
        }
        parts.AddRange(filter.Stage is { } stage ? [$"r.Stage = '{stage}'"] : Array.Empty<string>());
        parts.AddRange(filter.Sector is { } sector ? [$"r.Sector = '{sector}'"] : Array.Empty<string>());
        parts.AddRange(filter.OwnerHandle is null ? [] : ["(r.OwnerHandle = @owner OR r.InvestigatorHandle = @owner)"]);
        parts.AddRange(filter.Text is null ? [] : ["r.Words LIKE @text"]);
        return string.Join(" AND ", parts);
    }

    private static (string Name, object Value)[] Values(CaseFilter filter, ByHand hand) =>
        [("@week", hand.WeekEnds), ("@target", hand.TargetFrom), ("@owner", filter.OwnerHandle ?? ""), ("@text", $"%{filter.Text}%")];

    private static string Order(CaseFilter filter)
    {
        var direction = filter.Descending ? "DESC" : "ASC";
        return filter.SortBy is CaseColumn.Number
            ? $"r.Number {direction}, r.Letter"
            : $"{ColumnOf(filter.SortBy)} {direction}, r.Number {direction}, r.Letter {direction}";
    }

    // Upwards what is unknown stands last, and no first page comes to it.
    private static string Known(CaseFilter filter) =>
        !filter.Descending && filter.SortBy is (CaseColumn.Received or CaseColumn.NextDue or CaseColumn.Owner or CaseColumn.Investigator or CaseColumn.Affected)
            ? $" AND {ColumnOf(filter.SortBy)} IS NOT NULL"
            : "";

    private static string ColumnOf(CaseColumn column) => column switch
    {
        CaseColumn.Number => "r.Number",
        CaseColumn.Title => "r.Title",
        CaseColumn.Organisation => "r.OrganisationName",
        CaseColumn.Sector => "r.Sector",
        CaseColumn.Stage => "r.StagePlace",
        CaseColumn.Received => "r.ReceivedOn",
        CaseColumn.NextDue => "r.NextDue",
        CaseColumn.Owner => "r.OwnerName",
        CaseColumn.Investigator => "r.InvestigatorName",
        CaseColumn.Affected => "r.Affected",
        CaseColumn.Changed => "r.ChangedAt",
    };
}
