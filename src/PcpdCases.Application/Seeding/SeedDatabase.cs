using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Door;
using PcpdCases.Application.Organisations;

namespace PcpdCases.Application.Seeding;

/// <summary>Case numbers of the seeds, by the key of their file.</summary>
public sealed record SeedResult(IReadOnlyDictionary<string, string> CaseNumbers);

/// <summary>Loads the seeds folder through ordinary use cases; a second run changes nothing.</summary>
public sealed class SeedDatabase(RegisterOrganisation register, RecordPublishedCase recordPublished, InventedCase inventedCase, DemoAccounts demoAccounts)
{
    /// <summary>Loads the published cases anywhere, and in Development the demo accounts and the invented case too.</summary>
    /// <exception cref="SeedFileException">When a file cannot be used; nothing is loaded then.</exception>
    public async Task<SeedResult> RunAsync(string folder, IHostEnvironment environment, CancellationToken cancellationToken)
    {
        var seeds = SeedReader.Read(folder);
        if (environment.IsDevelopment())
        {
            await demoAccounts.LoadAsync(environment, cancellationToken);
        }
        var cases = seeds.Cases.Where(c => c is PublishedSeedCase || environment.IsDevelopment()).ToList();
        var organisations = await RegisterAsync(seeds.Organisations, cases, cancellationToken);
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var published in cases.OfType<PublishedSeedCase>())
        {
            numbers[published.Key] = await recordPublished.RunAsync(
                new RecordPublishedCaseInput { OperationId = SeedKey.Of("case", published.Key), Case = published, Organisations = organisations },
                Actor.Import,
                cancellationToken);
        }
        foreach (var invented in cases.OfType<InventedSeedCase>())
        {
            numbers[invented.Key] = await inventedCase.RunAsync(invented, organisations, cancellationToken);
        }
        return new SeedResult(numbers);
    }

    private async Task<Dictionary<string, int>> RegisterAsync(
        IReadOnlyList<SeedOrganisation> organisations, List<SeedCase> cases, CancellationToken cancellationToken)
    {
        var wanted = cases.SelectMany(c => c.Parties).Select(party => party.Organisation).ToHashSet(StringComparer.Ordinal);
        wanted.UnionWith(organisations.Where(o => o.Parent is not null && wanted.Contains(o.Key)).Select(o => o.Parent!));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var organisation in organisations.Where(o => wanted.Contains(o.Key)))
        {
            numbers[organisation.Key] = await register.RunAsync(
                new RegisterOrganisationInput
                {
                    OperationId = SeedKey.Of("organisation", organisation.Key),
                    Name = organisation.EnglishName,
                    ChineseName = organisation.ChineseName,
                    Sector = organisation.Sector,
                    ParentNumber = organisation.Parent is { } parent ? numbers[parent] : null,
                },
                Actor.Import,
                cancellationToken);
        }
        return numbers;
    }
}
