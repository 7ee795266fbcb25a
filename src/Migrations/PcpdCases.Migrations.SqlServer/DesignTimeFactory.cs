using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Migrations.SqlServer;

/// <summary>Lets dotnet-ef build the model without a database or a host.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<CasesDbContext>
{
    public CasesDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<CasesDbContext>();
        options.UseCases(DatabaseProvider.SqlServer, "Server=design-time;Database=PcpdCases;Encrypt=True");
        return new CasesDbContext(options.Options);
    }
}
