using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Proceedings;
using PcpdCases.SampleData;

namespace PcpdCases.Application.Tests.SampleData;

/// <summary>Sample cases come through the one door: whole, findable, journalled, and the same in every run.</summary>
public sealed class SampleOfficeTests : IDisposable
{
    private const int Cases = 120;

    private readonly string _folder = Directory.CreateTempSubdirectory("pcpdcases-sample-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [DataFact]
    public async Task Run_FillsTheOffice_AndASecondRunChangesNothing()
    {
        await using var office = await OpenAsync();

        await office.The<SampleOffice>().RunAsync(Cases, EmptyOffice.In(Environments.Development), null, default);
        var first = await RowsAsync(office);
        await office.The<SampleOffice>().RunAsync(Cases, EmptyOffice.In(Environments.Development), null, default);

        Assert.Equal(Cases, first.Count);
        Assert.Equal(first, await RowsAsync(office));
        Assert.True(first.Select(row => row.Stage).Distinct().Count() >= 4, "The cases stand at too few stages.");
        Assert.Empty((await office.The<AuditQueries>().VerifyAsync(Actor.System)).Breaks);
    }

    [DataFact]
    public async Task Run_OnTwoOffices_TellsTheSameCases()
    {
        await using var one = await OpenAsync();
        await using var other = await OpenAsync();

        await one.The<SampleOffice>().RunAsync(20, EmptyOffice.In(Environments.Development), null, default);
        await other.The<SampleOffice>().RunAsync(20, EmptyOffice.In(Environments.Development), null, default);

        Assert.Equal(await RowsAsync(one), await RowsAsync(other));
    }

    [DataFact]
    public async Task Run_KeepsEveryDocumentInTheStore_WithItsHash()
    {
        await using var office = await OpenAsync();
        await office.The<SampleOffice>().RunAsync(3, EmptyOffice.In(Environments.Development), null, default);

        await using var context = office.NewContext();
        var documents = await context.Set<Document>().ToListAsync();

        Assert.True(documents.Count >= 80, $"The fullest case should have its documents; there are {documents.Count}.");
        foreach (var document in documents)
        {
            await using var file = office.The<DocumentStore>().Open(document.StoragePath);
            Assert.Equal(document.Sha256, Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(file)));
        }
    }

    [DataTheory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Run_WhenNotInDevelopment_IsRefusedAndWritesNothing(string environment)
    {
        await using var office = await OpenAsync();

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<SampleOffice>().RunAsync(3, EmptyOffice.In(environment), null, default));

        Assert.Contains("development copy", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(await RowsAsync(office));
    }

    [DataTheory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(SampleOffice.MostCases + 1)]
    public async Task Run_WhenTheNumberIsOutOfBounds_IsRefused(int cases)
    {
        await using var office = await OpenAsync();

        await Assert.ThrowsAsync<DomainException>(() => office.The<SampleOffice>().RunAsync(cases, EmptyOffice.In(Environments.Development), null, default));
    }

    private Task<TestOffice> OpenAsync() => EmptyOffice.OpenAsync(services => services.AddDocuments(new DocumentSettings(_folder)).AddSampleData());

    private static async Task<List<(string Number, string Title, Stage Stage, string Organisation, string? Owner, DateOnly? Due, long? Affected)>> RowsAsync(TestOffice office)
    {
        await using var context = office.NewContext();
        var rows = await context.Set<CaseRow>().OrderBy(row => row.Number).ToListAsync();
        return [.. rows.Select(row => (row.Number, row.Title, row.Stage, row.OrganisationName, row.OwnerHandle, row.NextDue, row.Affected))];
    }
}
