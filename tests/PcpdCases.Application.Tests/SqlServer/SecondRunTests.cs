using System.Runtime.CompilerServices;
using PcpdCases.Application.Persistence;
using PcpdCases.Application.Tests.Support;

namespace PcpdCases.Application.Tests.SqlServer;

/// <summary>No test of what the database does runs on SQLite alone.</summary>
public sealed class SecondRunTests
{
    [Fact]
    public void Tests_WhenTheyOpenAnOfficeOfTheirOwn_RunOnBothDatabases()
    {
        var offenders = Directory.EnumerateFiles(Project(), "*Tests.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text
                && (text.Contains("await TestOffice.OpenAsync", StringComparison.Ordinal) || text.Contains("await EmptyOffice.OpenAsync", StringComparison.Ordinal))
                && !text.Contains("IClassFixture<", StringComparison.Ordinal)
                && Path.GetFileName(file) != Path.GetFileName(Here())
                && (text.Contains("[Fact]", StringComparison.Ordinal) || text.Contains("[Theory]", StringComparison.Ordinal)))
            .Select(Path.GetFileName);

        Assert.Empty(offenders);
    }

    [DataFact]
    public async Task Office_WhenOpened_IsOnTheDatabaseOfTheRun()
    {
        await using var office = await TestOffice.OpenAsync();
        await using var context = office.NewContext();

        var expected = TestDatabase.Provider switch
        {
            DatabaseProvider.Sqlite => "Microsoft.EntityFrameworkCore.Sqlite",
            DatabaseProvider.SqlServer => "Microsoft.EntityFrameworkCore.SqlServer",
        };
        Assert.Equal(expected, context.Database.ProviderName);
    }

    private static string Project() => Path.GetDirectoryName(Path.GetDirectoryName(Here()))!;

    private static string Here([CallerFilePath] string file = "") => file;
}
