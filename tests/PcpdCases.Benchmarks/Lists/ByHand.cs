using System.Data.Common;
using Microsoft.Data.Sqlite;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Benchmarks.Lists;

/// <summary>Queries written by hand: a bare connection, SQL as a person would write it, every column read into memory.</summary>
internal sealed class ByHand(FilledOffice office, string handle, DateOnly today)
{
    private const string Settings = "PRAGMA busy_timeout=15000;";

    /// <summary>What an officer in casework may see of incident i.</summary>
    public const string Seen = """
        (i.Restricted = 0
         OR i.OwnerId = (SELECT Id FROM Officers WHERE Handle = @me)
         OR EXISTS (SELECT 1 FROM IncidentOfficers n JOIN Officers o ON o.Id = n.OfficerId WHERE n.IncidentId = i.Id AND n.ReleasedAt IS NULL AND o.Handle = @me)
         OR EXISTS (SELECT 1 FROM Proceedings q JOIN Officers o ON o.Id = q.InvestigatorId WHERE q.IncidentId = i.Id AND o.Handle = @me))
        """;

    /// <summary>The same for a list row r, which repeats whether its case is restricted.</summary>
    public const string RowSeen = $"(r.Restricted = 0 OR EXISTS (SELECT 1 FROM Incidents i WHERE i.Id = r.IncidentId AND {Seen}))";

    /// <summary>From when a compliance check may have run and still be within the target.</summary>
    public DateOnly TargetFrom => WorkingDays.InTimeFrom(today, FilledOffice.TargetDays, HolidayCalendar.Published);

    /// <summary>The last day of this week.</summary>
    public DateOnly WeekEnds => today.AddDays((7 - (int)today.DayOfWeek) % 7);

    /// <summary>Runs the statements one after another and returns how many rows came back in all.</summary>
    public async Task<int> RunAsync(params (string Sql, (string Name, object Value)[] Values)[] statements)
    {
        await using var connection = await SignedInAsync();
        var rows = 0;
        foreach (var (sql, values) in statements)
        {
            rows += (await ReadAsync(connection, sql, values)).Count;
        }
        return rows;
    }

    /// <summary>Runs statements over one case, of which @id is the key, when the officer may see it, and returns how many rows came back in all.</summary>
    public async Task<int> OfCaseAsync(string number, IReadOnlyList<string> statements)
    {
        await using var connection = await SignedInAsync();
        var found = await ReadAsync(connection, $"SELECT i.Id FROM Incidents i WHERE i.Number = @number AND {Seen}", [("@number", number)]);
        var rows = 0;
        foreach (var sql in statements)
        {
            rows += (await ReadAsync(connection, sql, [("@id", found[0][0]), ("@number", number)])).Count;
        }
        return rows;
    }

    /// <summary>The first column of the first row, as text; null when there is none.</summary>
    public async Task<string?> OneAsync(string sql)
    {
        await using var connection = office.Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (string?)await command.ExecuteScalarAsync();
    }

    /// <summary>The end of a statement that takes one page.</summary>
    public string Page(int size) => office.IsSqlite ? $"LIMIT {size}" : $"OFFSET 0 ROWS FETCH NEXT {size} ROWS ONLY";

    private async Task<DbConnection> SignedInAsync()
    {
        var connection = office.Connect();
        await connection.OpenAsync();
        if (connection is SqliteConnection)
        {
            await using var settings = connection.CreateCommand();
            settings.CommandText = Settings;
            await settings.ExecuteNonQueryAsync();
        }
        // Who asks is looked up each time, by hand as in the product.
        await ReadAsync(connection, "SELECT Id, Name, Roles, Active FROM Officers WHERE Handle = @me", []);
        return connection;
    }

    private async Task<List<object[]>> ReadAsync(DbConnection connection, string sql, (string Name, object Value)[] values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values.Append(("@me", handle)))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        var rows = new List<object[]>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows;
    }
}

/// <summary>One thing the product reads and the same read by hand; each returns how many rows it got.</summary>
/// <param name="Name">What is read.</param>
/// <param name="TargetMilliseconds">What 95 of 100 readings should stay within.</param>
/// <param name="Product">Through the product, as a page asks it.</param>
/// <param name="Hand">The same by hand.</param>
internal sealed record MeasuredQuery(string Name, double TargetMilliseconds, Func<Task<int>> Product, Func<Task<int>> Hand);
