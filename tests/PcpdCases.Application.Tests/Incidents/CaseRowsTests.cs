using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Tests.Incidents;

public sealed class CaseRowsTests
{
    [DataFact]
    public async Task Rows_WhenAllAreRebuilt_AreWhatTheDeskKept()
    {
        await using var office = await TestOffice.OpenAsync();
        var parent = await office.RegisterAsync("Parent Limited", "母公司");
        var subsidiary = await office.RegisterAsync("Subsidiary Limited", parent: parent);
        var first = await office.OpenCaseAsync("First", parent);
        await office.OpenCaseAsync("Second", subsidiary);
        await office.The<AddParty>().RunAsync(
            new AddPartyInput { Number = first, OrganisationNumber = subsidiary, Role = PartyRole.JointDataUser }, TestOffice.Compliance);
        await office.The<StateTotal>().RunAsync(
            new StateTotalInput { Number = first, Precision = Precision.About, Figure = 79_400, Source = "The notification" }, TestOffice.Compliance);
        await office.AssignAsync(first, TestOffice.Compliance);
        await office.The<Application.Organisations.DescribeOrganisation>().RunAsync(
            new Application.Organisations.DescribeOrganisationInput { Number = parent, BaseVersion = 1, Name = "Parent Renamed Limited" },
            TestOffice.Compliance);

        var kept = await RowsAsync(office);
        await using (var context = office.NewContext())
        {
            foreach (var row in await context.Set<CaseRow>().ToListAsync())
            {
                context.Remove(row);
            }
            await context.SaveChangesAsync();
            foreach (var number in await context.Set<Incident>().Select(incident => incident.Number).ToListAsync())
            {
                await CaseRows.RewriteAsync(context, number, office.Clock.GetUtcNow().UtcDateTime, CancellationToken.None);
            }
            await context.SaveChangesAsync();
        }

        Assert.Equal(3, kept.Count);
        Assert.Equal(kept, await RowsAsync(office));
        Assert.Contains(kept, row => row.Contains("Parent Renamed Limited", StringComparison.Ordinal));
    }

    // Every column but the key and the time of the last change, as text.
    private static async Task<IReadOnlyList<string>> RowsAsync(TestOffice office)
    {
        await using var context = office.NewContext();
        var rows = await context.Set<CaseRow>().AsNoTracking().OrderBy(row => row.Number).ThenBy(row => row.Letter).ToListAsync();
        var columns = typeof(CaseRow).GetProperties().Where(property => property.Name is not (nameof(CaseRow.Id) or nameof(CaseRow.ChangedAt))).ToList();
        return [.. rows.Select(row => string.Join(" | ", columns.Select(column => $"{column.Name}={column.GetValue(row)}")))];
    }
}
