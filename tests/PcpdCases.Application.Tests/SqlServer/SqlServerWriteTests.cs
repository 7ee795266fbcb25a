using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PcpdCases.Application.Tests.SqlServer;

/// <summary>The insert, update and delete of every table, as SQL Server would be sent them, read by its own grammar.</summary>
public sealed class SqlServerWriteTests
{
    public static TheoryData<string> Entities => [.. Tables().Select(entity => entity.Name)];

    /// <summary>A row that is nothing but its key is added and taken away, never changed.</summary>
    public static TheoryData<string> Changeable =>
        [.. Tables().Where(table => table.GetProperties().Any(property => !property.IsPrimaryKey())).Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task Row_WhenInserted_Parses(string entity)
    {
        var sent = await SentAsync(entity, EntityState.Added);

        Assert.StartsWith("INSERT INTO", sent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Changeable))]
    public async Task Row_WhenUpdated_Parses(string entity)
    {
        var sent = await SentAsync(entity, EntityState.Modified);

        Assert.StartsWith("UPDATE", sent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Entities))]
    public async Task Row_WhenDeleted_Parses(string entity)
    {
        var sent = await SentAsync(entity, EntityState.Deleted);

        Assert.StartsWith("DELETE FROM", sent, StringComparison.Ordinal);
    }

    private static async Task<string> SentAsync(string entity, EntityState state)
    {
        using var standIn = new SqlServerStandIn();
        await using var context = standIn.NewContext();
        var type = context.Model.FindEntityType(entity)!;
        var row = context.Entry(Activator.CreateInstance(type.ClrType, nonPublic: true)!);
        Fill(row, type, withGeneratedKeys: state is not EntityState.Added);
        row.State = state;

        await context.SaveChangesAsync();

        var command = Assert.Single(standIn.Recorder.Commands);
        Assert.Empty(SqlServerStandIn.Faults(command));
        return SqlServerStandIn.WithoutSettings(command);
    }

    private static void Fill(EntityEntry row, IEntityType type, bool withGeneratedKeys)
    {
        foreach (var property in type.GetProperties().Where(property => withGeneratedKeys || !Generated(property)))
        {
            row.Property(property).CurrentValue = Sample(property) ?? row.Property(property).CurrentValue;
        }
        foreach (var section in row.ComplexProperties.Where(section => section.CurrentValue is null))
        {
            section.CurrentValue = Activator.CreateInstance(section.Metadata.ClrType, nonPublic: true);
        }
    }

    private static bool Generated(IProperty property) => property.ValueGenerated is not ValueGenerated.Never && property.IsPrimaryKey();

    private static object? Sample(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type switch
        {
            _ when type == typeof(string) => "樣本",
            _ when type == typeof(byte[]) => new byte[] { 1 },
            _ when type == typeof(Guid) => new Guid("6f9619ff-8b86-d011-b42d-00c04fc964ff"),
            _ when type == typeof(DateTime) => new DateTime(2025, 1, 3, 2, 0, 0, DateTimeKind.Utc),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2025, 1, 3, 2, 0, 0, TimeSpan.Zero),
            _ when type == typeof(DateOnly) => new DateOnly(2025, 1, 3),
            _ when type == typeof(int) => 1,
            _ when type == typeof(long) => 1L,
            _ when type == typeof(bool) => true,
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
            // Lists keep what the type itself begins with.
            _ => null,
        };
    }

    private static List<IEntityType> Tables()
    {
        using var standIn = new SqlServerStandIn();
        using var context = standIn.NewContext();
        return [.. context.Model.GetEntityTypes().Where(entity => !entity.IsOwned() && entity.GetTableName() is not null)];
    }
}
