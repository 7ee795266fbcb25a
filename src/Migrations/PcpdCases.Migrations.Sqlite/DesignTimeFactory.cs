using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Migrations.Sqlite;

/// <summary>Lets dotnet-ef build the model without a database or a host.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<CasesDbContext>
{
    public CasesDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CasesDbContext>();
        options.UseCases(DatabaseProvider.Sqlite, "Data Source=design-time.db");
        return new CasesDbContext(options.Options);
    }
}
