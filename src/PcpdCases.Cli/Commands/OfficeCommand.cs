using System.CommandLine;
using FluentValidation;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PcpdCases.Application;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Persistence;
using PcpdCases.Application.Seeding;
using PcpdCases.Domain;
using PcpdCases.SampleData;

namespace PcpdCases.Cli.Commands;

/// <summary>Runs a command against the configured database and turns what it refuses into one line and exit code 1.</summary>
internal static class OfficeCommand
{
    private const int Refused = 1;

    /// <summary>Makes the command's action: it gets the services of an office and a writer, and returns the exit code.</summary>
    /// <param name="command">The command.</param>
    /// <param name="act">What it does.</param>
    /// <param name="migrates">Whether it may meet a database whose schema is not up to date.</param>
    public static Command Does(this Command command, Func<ParseResult, IServiceProvider, TextWriter, CancellationToken, Task<int>> act, bool migrates = false)
    {
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                using var office = Office();
                if (!migrates)
                {
                    await CasesSchema.EnsureUpToDateAsync(office.Services, cancellationToken);
                }
                return await act(parsed, office.Services, parsed.InvocationConfiguration.Output, cancellationToken);
            }
            catch (Exception refusal) when (refusal is SettingsException or SeedFileException or DomainException)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(refusal.Message);
                return Refused;
            }
            catch (ValidationException invalid)
            {
                foreach (var error in invalid.Errors)
                {
                    await parsed.InvocationConfiguration.Error.WriteLineAsync(error.ErrorMessage);
                }
                return Refused;
            }
        });
        return command;
    }

    private static IHost Office()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
        {
            // Where the program lies, not where the shell stands: the same data/ and seeds/ from every folder.
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
                ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
                ?? Environments.Production,
        });
        builder.Logging.ClearProviders();
        builder.Services.AddCases(builder.Configuration, builder.Environment.ContentRootPath).AddSampleData();
        return builder.Build();
    }
}
