using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Application.Tests.SqlServer;

/// <summary>What SQL Server refuses and no grammar shows: cascade paths, key sizes, unbounded keys; and the whole script.</summary>
public sealed class SqlServerModelTests
{
    private const int MaxIndexBytes = 1700;
    private const int MaxClusteredBytes = 900;

    [Fact]
    public void ForeignKeys_OfTheCaseFile_NeverCascade()
    {
        var offenders = Entities().SelectMany(entity => entity.GetForeignKeys())
            .Where(key => key.DeclaringEntityType.ClrType.Namespace!.StartsWith("PcpdCases.", StringComparison.Ordinal)
                && !key.IsOwnership && key.DeleteBehavior != DeleteBehavior.Restrict)
            .Select(key => $"{key.DeclaringEntityType.DisplayName()} → {key.PrincipalEntityType.DisplayName()}");

        Assert.Empty(offenders);
    }

    [Fact]
    public void Indexes_FitIntoSqlServersKeys()
    {
        var offenders = Entities().SelectMany(entity => entity.GetIndexes())
            .Select(index => (Name: index.GetDatabaseName(), Bytes: index.Properties.Sum(Bytes)))
            .Where(index => index.Bytes > MaxIndexBytes)
            .Select(index => $"{index.Name}: {index.Bytes} bytes");

        Assert.Empty(offenders);
    }

    [Fact]
    public void Keys_FitIntoSqlServersClusteredKeys()
    {
        var offenders = Entities()
            // The data-protection and Identity tables have their own makers' keys.
            .Where(entity => entity.ClrType.Namespace!.StartsWith("PcpdCases.", StringComparison.Ordinal))
            .SelectMany(entity => entity.GetKeys())
            .Where(key => key.Properties.Sum(Bytes) > MaxClusteredBytes)
            .Select(key => key.GetName());

        Assert.Empty(offenders);
    }

    [Fact]
    public void Instants_AreStoredWithAllTheirDigits()
    {
        var types = Entities().SelectMany(entity => entity.GetProperties())
            .Where(property => property.ClrType == typeof(DateTime))
            .Select(property => property.GetColumnType())
            .Distinct();

        Assert.Equal(["datetime2"], types);
    }

    [Fact]
    public void MigrationScript_WholeAndIdempotent_Parses()
    {
        using var standIn = new SqlServerStandIn();
        using var context = standIn.NewContext();

        var script = context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

        Assert.Contains("CREATE TABLE [CaseRows]", script, StringComparison.Ordinal);
        Assert.Empty(SqlServerStandIn.Faults(script));
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=pending.db")]
    [InlineData(DatabaseProvider.SqlServer, "Server=pending;Database=PcpdCases")]
    public void Model_WhenComparedWithItsMigrations_HasNothingPending(DatabaseProvider provider, string connection)
    {
        var options = new DbContextOptionsBuilder<CasesDbContext>();
        options.UseCases(provider, connection);
        using var context = new CasesDbContext(options.Options);

        Assert.False(context.Database.HasPendingModelChanges(), "Run src/Migrations/add NAME");
    }

    [Fact]
    public void Model_HoldsPasskeysAndDataProtectionKeys()
    {
        Assert.Contains(Entities(), entity => entity.GetTableName() == "AspNetUserPasskeys");
        Assert.Contains(Entities(), entity => entity.GetTableName() == "DataProtectionKeys");
    }

    private static List<IEntityType> Entities()
    {
        using var standIn = new SqlServerStandIn();
        using var context = standIn.NewContext();
        return [.. context.GetService<IDesignTimeModel>().Model.GetEntityTypes()];
    }

    private static int Bytes(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType)
            ?? property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        return type switch
        {
            _ when type == typeof(string) => property.GetMaxLength() is { } length ? length * 2 : int.MaxValue / 8,
            _ when type == typeof(byte[]) => property.GetMaxLength() ?? int.MaxValue / 8,
            _ when type == typeof(Guid) => 16,
            _ => 8,
        };
    }
}
