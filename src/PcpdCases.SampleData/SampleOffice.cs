using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Door;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Organisations;
using PcpdCases.Application.Seeding;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;

namespace PcpdCases.SampleData;

/// <summary>Fills a development copy with invented cases through the use cases of the Office; a second run with the same number changes nothing.</summary>
public sealed class SampleOffice(
    DemoAccounts demoAccounts, AppointOfficer appoint, RegisterOrganisation register, RecordSampleCase record)
{
    /// <summary>A case number has five digits a year, and the cases stand in seven years, which the holiday calendar covers.</summary>
    public const int MostCases = 500_000;

    private const int ComplianceOfficers = 12;
    private const int Investigators = 16;
    private const int Managers = 3;
    private const int CasesOfOrganisation = 8;
    private const int MostProcessors = 12;

    /// <summary>Records so many cases, oldest first.</summary>
    /// <param name="cases">1 to <see cref="MostCases"/>.</param>
    /// <param name="environment">Refused outside Development.</param>
    /// <param name="progress">Told how many are there.</param>
    /// <param name="cancellationToken">Stops between two cases; the next run goes on from there.</param>
    public async Task RunAsync(int cases, IHostEnvironment environment, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment())
        {
            throw new DomainException("Sample cases are for a development copy. Set DOTNET_ENVIRONMENT=Development and a database of its own.");
        }
        if (cases is < 1 or > MostCases)
        {
            throw new DomainException("Say how many sample cases: 1 to {0}.", MostCases);
        }
        await demoAccounts.LoadAsync(environment, cancellationToken);
        var compliance = await AppointAsync("sample.compliance", Roles.ComplianceOfficer, ComplianceOfficers, "compliance", cancellationToken);
        var investigators = await AppointAsync("sample.investigator", Roles.Investigator, Investigators, "investigator", cancellationToken);
        var managers = await AppointAsync("sample.manager", Roles.Manager, Managers, "manager", cancellationToken);
        var organisations = await RegisterAsync(Math.Max(20, cases / CasesOfOrganisation), cancellationToken);
        for (var index = 0; index < cases; index++)
        {
            var fullest = index == cases - 1;
            var dice = SamplePlan.Dice(-1 - index);
            await record.RunAsync(
                new RecordSampleCaseInput
                {
                    OperationId = SeedKey.Of("sample", $"{cases}/{index}"),
                    Index = index,
                    Cases = cases,
                    Organisations = [.. dice.PickRandom(organisations, fullest ? MostProcessors : dice.Random.Bool(0.3f) ? 2 : 1)],
                    ComplianceHandle = dice.PickRandom(compliance),
                    InvestigatorHandle = fullest ? investigators[^1] : dice.PickRandom(investigators),
                    ManagerHandle = dice.PickRandom(managers),
                },
                Actor.Import,
                cancellationToken);
            progress?.Report(index + 1);
        }
    }

    private async Task<List<string>> AppointAsync(string prefix, Roles roles, int count, string demo, CancellationToken cancellationToken)
    {
        var handles = new List<string>();
        for (var number = 1; number <= count; number++)
        {
            var dice = SamplePlan.Dice(StableHash(prefix) + number);
            var handle = $"{prefix}{number}";
            await appoint.RunAsync(
                new AppointOfficerInput { OperationId = SeedKey.Of("officer", handle), Handle = handle, Name = dice.Name.FullName(), Roles = roles },
                Actor.Import,
                cancellationToken);
            handles.Add(handle);
        }
        handles.Add(demo);
        return handles;
    }

    private async Task<List<int>> RegisterAsync(int count, CancellationToken cancellationToken)
    {
        var numbers = new List<int>();
        for (var index = 0; index < count; index++)
        {
            var profile = SampleWords.Organisation(SamplePlan.Dice(index), index);
            numbers.Add(await register.RunAsync(
                new RegisterOrganisationInput
                {
                    OperationId = SeedKey.Of("sample-organisation", $"{index}"),
                    Name = profile.Name,
                    ChineseName = profile.ChineseName,
                    Sector = profile.Sector,
                    Size = profile.Size,
                    Email = profile.Email,
                    Address = profile.Address,
                },
                Actor.Import,
                cancellationToken));
        }
        return numbers;
    }

    private static int StableHash(string text) => text.Aggregate(17, (hash, letter) => unchecked((hash * 31) + letter));
}
