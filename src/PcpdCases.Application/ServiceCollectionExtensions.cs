using FluentValidation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PcpdCases.Application.Bundles;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Import;
using PcpdCases.Application.Mail;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Persistence;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tasks;

namespace PcpdCases.Application;

/// <summary>Registers everything the Office does, for the portal and for the operators' commands alike.</summary>
public static class ServiceCollectionExtensions
{
    public static IServiceCollection AddCases(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        var paths = ProjectPaths.From(contentRoot);
        var settings = DatabaseSettings.From(configuration, paths);
        return services.AddSingleton(paths).AddSingleton(settings)
            .AddDocuments(DocumentSettings.From(configuration, paths))
            .AddSingleton(MailSettings.From(configuration)).AddSingleton<Mailer>()
            .AddSingleton(ReminderSettings.From(configuration)).AddSingleton(TargetSettings.From(configuration))
            .AddCases(settings.Provider, settings.ConnectionString);
    }

    /// <summary>The folder of documents; apart, since only what moves files needs one.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services, DocumentSettings settings) =>
        services.AddSingleton(settings).AddSingleton<DocumentStore>().AddTransient<VirusScanner>().AddTransient<DocumentIntake>().AddTransient<DocumentSweep>().AddTransient<BundleWriter>();

    public static IServiceCollection AddCases(this IServiceCollection services, DatabaseProvider provider, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddLogging();
        services.AddPooledDbContextFactory<CasesDbContext>(options => options.UseCases(provider, connectionString));
        services.AddSingleton<CaseChanged>();
        services.AddSingleton<Desk>();
        services.AddSingleton<Reading>();
        services.AddSingleton<Drafts>();
        services.TryAddSingleton(ReminderSettings.Default);
        services.TryAddSingleton(TargetSettings.None);
        services.AddTransient<ReminderRound>();
        services.AddTransient<OrganisationImport>().AddTransient<CaseImport>().AddTransient<PastNoticeImport>();
        services.AddTransient<DemoAccounts>();
        services.AddTransient<InventedIntake>();
        services.AddTransient<InventedInvestigation>();
        services.AddTransient<InventedCasework>();
        services.AddTransient<InventedEnforcement>();
        services.AddTransient<InventedCase>();
        services.AddTransient<SeedDatabase>();

        foreach (var type in typeof(Desk).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            if (typeof(IUseCase).IsAssignableFrom(type) || IsQueries(type))
            {
                services.AddTransient(type);
            }
        }
        services.AddValidatorsFromAssembly(typeof(Desk).Assembly, ServiceLifetime.Singleton, includeInternalTypes: true);

        // Keys in the database from the first day: a second node, or a new container, can read the cookies of the first.
        services.AddDataProtection().SetApplicationName("PcpdCases").PersistKeysToDbContext<CasesDbContext>();
        services.AddIdentityCore<Account>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.User.RequireUniqueEmail = false;
                options.Password.RequiredLength = 12;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireDigit = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddEntityFrameworkStores<CasesDbContext>()
            .AddDefaultTokenProviders();
        return services;
    }

    /// <summary>A class of reads: named for its feature, built on <see cref="Reading"/>.</summary>
    public static bool IsQueries(Type type) => type.IsPublic && type.Name.EndsWith("Queries", StringComparison.Ordinal);
}
