using System.Globalization;
using Bunit;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Time.Testing;
using MudBlazor;
using MudBlazor.Services;
using PcpdCases.Application;
using PcpdCases.Application.Persistence;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Tests.Shared;

/// <summary>What the shared components need, on a database file of its own.</summary>
public abstract class PortalContext : BunitContext, IAsyncLifetime
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"cases-portal-{Guid.NewGuid():N}.db");

    protected PortalContext()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Words.English);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2025, 1, 3, 2, 0, 0, TimeSpan.Zero)));
        Services.AddCases(DatabaseProvider.Sqlite, $"Data Source={_file};Pooling=False");
        Services.AddMudServices(options => options.PopoverOptions.CheckForPopoverProvider = false);
        Services.AddSingleton<IStringLocalizer<Words>, WordsLocalizer>();
        Services.AddSingleton<IValidator<SampleInput>, SampleInputValidator>();
        Services.AddScoped<Feedback>();
        Services.AddScoped<CurrentOfficer>();
        this.AddAuthorization().SetAuthorized("tester");
    }

    protected IRenderedComponent<MudDialogProvider> DialogHost { get; private set; } = null!;

    protected ISnackbar Snackbar => Services.GetRequiredService<ISnackbar>();

    public async Task InitializeAsync()
    {
        await CasesSchema.MigrateAsync(Services, CancellationToken.None);
        await Services.GetRequiredService<CurrentOfficer>().LoadAsync();
        Render<MudPopoverProvider>();
        DialogHost = Render<MudDialogProvider>();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await base.DisposeAsync();
        foreach (var part in (string[])["", "-wal", "-shm"])
        {
            File.Delete(_file + part);
        }
    }
}

/// <summary>A form's input as the use cases have them.</summary>
public sealed class SampleInput
{
    public string Statement { get; set; } = "";

    public string Remark { get; set; } = "";

    public DateOnly? HeldFrom { get; set; }

    public long? Number { get; set; }

    public Domain.Precision? Precision { get; set; }

    public int BaseVersion { get; set; }
}

/// <summary>Asks for a statement.</summary>
public sealed class SampleInputValidator : AbstractValidator<SampleInput>
{
    public SampleInputValidator() => RuleFor(input => input.Statement).NotEmpty().WithMessage("Enter your password.");
}
