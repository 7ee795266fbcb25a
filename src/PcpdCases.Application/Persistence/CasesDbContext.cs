using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Persistence.Configurations;
using PcpdCases.Application.Search;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Persistence;

/// <summary>The Office's records; it shows no set, so that reading and writing have one door each.</summary>
public sealed class CasesDbContext(DbContextOptions<CasesDbContext> options)
    : IdentityDbContext<Account, IdentityRole<long>, long>(options), IDataProtectionKeyContext
{
    public const int EnumMaxLength = 48;

    /// <summary>SQLite's collation in which only the case of letters may differ.</summary>
    private const string AnyCase = "NOCASE";

    /// <summary>Where cookies' keys are kept, so that a second node can read them.</summary>
#pragma warning disable RS0030 // The key store asks for this property by its interface.
    DbSet<DataProtectionKey> IDataProtectionKeyContext.DataProtectionKeys => Set<DataProtectionKey>();
#pragma warning restore RS0030

    /// <summary>The texts SQLite's full-text index has for what is asked, in its own words; there is none on SQL Server.</summary>
    internal IQueryable<FoundText> Found(string match) => FromExpression(() => Found(match));

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumMaxLength);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<DataProtectionKey>().ToTable("DataProtectionKeys");
        builder.ApplyConfigurationsFromAssembly(typeof(CasesDbContext).Assembly);
        if (Database.IsSqlite())
        {
            // Narrow, so that a filter by text reads it and not the wide rows; SQL Server takes no key that long.
            builder.Entity<CaseRow>().HasIndex(row => new { row.Words, row.Restricted, row.IncidentId });
            // An index of this kind is read like a function of what is looked for.
            builder.Entity<FoundText>().HasNoKey().ToTable((string?)null).Property(text => text.Id).HasColumnName("rowid");
            builder.HasDbFunction(() => Found(default!)).HasName("SearchText");
            // "ab 1" is "AB 1", as for SQL Server by default: a reference is never taken twice.
            builder.Entity<Incident>().Property(incident => incident.EarlierReference).UseCollation(AnyCase);
            builder.Entity<PastNotice>().Property(notice => notice.Reference).UseCollation(AnyCase);
        }
        if (Database.IsSqlServer())
        {
            SearchTokenConfiguration.Configure(builder.Entity<SearchToken>());
        }

        foreach (var entity in builder.Model.GetEntityTypes())
        {
            // Nothing in a case is deleted, so no delete may ripple; Identity's own tables keep theirs.
            if (entity.ClrType.Namespace?.StartsWith("PcpdCases.Domain", StringComparison.Ordinal) == true)
            {
                foreach (var key in entity.GetForeignKeys())
                {
                    key.DeleteBehavior = DeleteBehavior.Restrict;
                }
            }
            foreach (var property in entity.GetProperties())
            {
                if (property.ClrType == typeof(int) && (property.Name is "Version" || property.Name.EndsWith("SectionVersion", StringComparison.Ordinal) || property.Name is "ParticularsVersion"))
                {
                    property.IsConcurrencyToken = true;
                }
            }
        }
    }
}
