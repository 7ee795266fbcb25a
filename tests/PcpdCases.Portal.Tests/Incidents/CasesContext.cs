using System.Globalization;
using System.Security.Claims;
using Bunit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Time.Testing;
using MudBlazor;
using MudBlazor.Services;
using PcpdCases.Application;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Organisations;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Officers;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Tests.Incidents;

/// <summary>A signed-in manager before a real office, on a database file of its own.</summary>
public abstract class CasesContext : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"cases-pages-{Guid.NewGuid():N}.db");

    protected CasesContext()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Words.English);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2025, 1, 3, 2, 0, 0, TimeSpan.Zero)));
        Services.AddCases(DatabaseProvider.Sqlite, $"Data Source={_file};Pooling=False");
        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Services.AddSingleton<IStringLocalizer<Words>, WordsLocalizer>();
        Services.AddScoped<Feedback>();
        Services.AddScoped<CurrentOfficer>();
        Services.AddScoped<CaseShelf>();
        this.AddAuthorization().SetAuthorized("manager").SetClaims(new Claim(OfficerClaims.RolesClaim, nameof(Roles.Manager)));
    }

    protected static Actor Manager { get; } = Actor.Officer("manager");

    public async Task InitializeAsync()
    {
        await using (var context = await Services.GetRequiredService<IDbContextFactory<CasesDbContext>>().CreateDbContextAsync())
        {
            await context.Database.MigrateAsync();
            context.Add(Officer.Appoint("manager", "Mona Manager", null, Roles.Manager));
            await context.SaveChangesAsync();
        }
        await Services.GetRequiredService<CurrentOfficer>().LoadAsync();
        Render<MudPopoverProvider>();
        Render<MudDialogProvider>();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var part in (string[])["", "-wal", "-shm"])
        {
            File.Delete(_file + part);
        }
    }

    /// <summary>Puts the database out of reach while something runs.</summary>
    protected async Task WithoutDatabaseAsync(Func<Task> run)
    {
        var parts = ((string[])["", "-wal", "-shm"]).Where(part => File.Exists(_file + part)).ToList();
        parts.ForEach(part => File.Move(_file + part, $"{_file}.away{part}", overwrite: true));
        try
        {
            await run();
        }
        finally
        {
            parts.ForEach(part => File.Move($"{_file}.away{part}", _file + part, overwrite: true));
        }
    }

    protected async Task AddPartyAsync(string number, string organisation) => await Services.GetRequiredService<AddParty>().RunAsync(
        new()
        {
            Number = number,
            OrganisationNumber = await Services.GetRequiredService<RegisterOrganisation>().RunAsync(new() { Name = organisation }, Manager),
            Role = PartyRole.Other,
        },
        Manager);

    protected async Task<string> OpenCaseAsync(string title, string organisation = "Example Trading Limited", string? chineseName = "示例貿易有限公司")
    {
        var number = await Services.GetRequiredService<RegisterOrganisation>().RunAsync(
            new RegisterOrganisationInput { Name = organisation, ChineseName = chineseName }, Manager);
        return await Services.GetRequiredService<OpenIncident>().RunAsync(
            new OpenIncidentInput
            {
                Title = title,
                Origin = IncidentOrigin.Press,
                Parties = [new OpenPartyInput { OrganisationNumber = number, Role = PartyRole.DataUser }],
            },
            Manager);
    }
}
