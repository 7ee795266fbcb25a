namespace PcpdCases.Application.Persistence;

/// <summary>The two databases the product runs on.</summary>
public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}
