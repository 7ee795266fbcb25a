using System.Data;
using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using PcpdCases.Application.Door;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tests.SqlServer;

/// <summary>
/// The application under the SQL Server provider without a server: every command is recorded and answered with
/// nothing, except the officer who asks, and one row for COUNT and EXISTS.
/// </summary>
internal sealed class SqlServerStandIn : IDisposable
{
    private readonly ServiceProvider _services;

    public SqlServerStandIn()
    {
        Recorder = new CommandRecorder();
        var services = new ServiceCollection();
        services.AddCases(DatabaseProvider.SqlServer, "Server=stand-in;Database=PcpdCases;Encrypt=True");
        services.ConfigureDbContext<CasesDbContext>(options => options
            .AddInterceptors(Recorder, new ClosedConnection()));
        _services = services.BuildServiceProvider();
    }

    public CommandRecorder Recorder { get; }

    public IServiceProvider Services => _services;

    public CasesDbContext NewContext() => _services.GetRequiredService<IDbContextFactory<CasesDbContext>>().CreateDbContext();

    /// <summary>A sight as an officer with this role has it.</summary>
    public static Sight SightOf(CasesDbContext context, Roles roles) => new(
        context,
        Actor.Officer("somebody"),
        Officer.Appoint("somebody", "Somebody", null, roles),
        new DateTime(2025, 1, 3, 2, 0, 0, DateTimeKind.Utc));

    /// <summary>A case in that sight, which nobody was asked for: the stand-in holds none.</summary>
    public static CaseSight CaseOf(Sight sight) =>
        (CaseSight)Activator.CreateInstance(typeof(CaseSight), BindingFlags.NonPublic | BindingFlags.Instance, null, [sight, 1L, "2025-00001", null], null)!;

    /// <summary>What SQL Server's own grammar says against a batch; nothing when it parses.</summary>
    public static IReadOnlyList<string> Faults(string sql)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return [.. errors.Select(error => $"line {error.Line}: {error.Message}")];
    }

    /// <summary>A command without the session settings that the provider puts before it.</summary>
    public static string WithoutSettings(string sql)
    {
        while (sql.StartsWith("SET ", StringComparison.Ordinal))
        {
            sql = sql[(sql.IndexOf(';', StringComparison.Ordinal) + 1)..].TrimStart();
        }
        return sql;
    }

    public void Dispose() => _services.Dispose();

    private sealed class ClosedConnection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
            InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(InterceptionResult.Suppress());
    }
}

/// <summary>Records each command and answers it without a server.</summary>
internal sealed class CommandRecorder : DbCommandInterceptor
{
    public List<string> Commands { get; } = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) =>
        InterceptionResult<DbDataReader>.SuppressWithResult(Answer(command.CommandText));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(Answer(command.CommandText)));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Commands.Add(command.CommandText);
        return ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(1));
    }

    private DataTableReader Answer(string sql)
    {
        Commands.Add(sql);
        var table = new DataTable();
        if (SqlServerStandIn.WithoutSettings(sql) is var write
            && (write.StartsWith("INSERT", StringComparison.Ordinal) || write.StartsWith("UPDATE", StringComparison.Ordinal) || write.StartsWith("DELETE", StringComparison.Ordinal)))
        {
            Written(table, write);
        }
        else if (sql.StartsWith("SELECT COUNT", StringComparison.Ordinal))
        {
            table.Columns.Add("Value", typeof(int));
            table.Rows.Add(0);
        }
        else if (sql.StartsWith("SELECT CASE", StringComparison.Ordinal) && Columns(sql) == 1)
        {
            table.Columns.Add("Value", typeof(bool));
            table.Rows.Add(false);
        }
        else if (sql.StartsWith("SELECT [i].[Id]\r\nFROM [Incidents]", StringComparison.Ordinal) || sql.StartsWith("SELECT [i].[Id]\nFROM [Incidents]", StringComparison.Ordinal))
        {
            // Which case it is: there is one, so that what is read of it is sent as well.
            table.Columns.Add("Id", typeof(long));
            table.Rows.Add(1L);
        }
        else if (sql.StartsWith("SELECT TOP(2) [o].[Id], [o].[Active]", StringComparison.Ordinal))
        {
            Seat(table);
        }
        else
        {
            for (var column = 0; column < Columns(sql); column++)
            {
                table.Columns.Add($"Column{column}", typeof(object));
            }
        }
        return table.CreateDataReader();
    }

    // One row changed: the generated key, or the sign that there was such a row.
    private static void Written(DataTable table, string sql)
    {
        // The framework's own tables count in int.
        var small = sql.Contains("OUTPUT 1", StringComparison.Ordinal) || sql.Contains("Claims]", StringComparison.Ordinal)
            || sql.Contains("[DataProtectionKeys]", StringComparison.Ordinal);
        var type = small ? typeof(int) : typeof(long);
        table.Columns.Add("Value", type);
        table.Rows.Add(1);
    }

    private static int Columns(string sql)
    {
        var script = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out _);
        var select = script.Batches.SelectMany(batch => batch.Statements).OfType<SelectStatement>().Last();
        var query = select.QueryExpression;
        while (query is BinaryQueryExpression union)
        {
            query = union.FirstQueryExpression;
        }
        return ((QuerySpecification)query).SelectElements.Count;
    }

    // The officer who asks, in the order the provider selects the columns.
    private static void Seat(DataTable table)
    {
        foreach (var (name, type) in new (string, Type)[]
        {
            ("Id", typeof(long)), ("Active", typeof(bool)), ("ChineseName", typeof(string)), ("Handle", typeof(string)),
            ("Name", typeof(string)), ("Roles", typeof(int)), ("Version", typeof(int)),
        })
        {
            table.Columns.Add(name, type);
        }
        table.Rows.Add(1L, true, null, "somebody", "Somebody", (int)(Roles.ComplianceOfficer | Roles.Investigator | Roles.Manager | Roles.Auditor | Roles.Administrator), 1);
    }
}
