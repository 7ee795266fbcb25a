using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Seeding;

namespace PcpdCases.Cli.Commands;

/// <summary><c>seed</c>: loads the seeds folder.</summary>
internal static class SeedCommand
{
    public static Command Create()
    {
        var folder = new Option<string?>("--folder") { Description = "The seeds folder; the product's own when left out." };
        return new Command("seed", "Load what is in the seeds folder; a second run changes nothing.") { folder }
            .Does(async (parsed, services, output, cancellationToken) =>
            {
                var from = parsed.GetValue(folder) ?? services.GetRequiredService<ProjectPaths>().Seeds;
                var result = await services.GetRequiredService<SeedDatabase>().RunAsync(
                    from, services.GetRequiredService<IHostEnvironment>(), cancellationToken);
                foreach (var (key, number) in result.CaseNumbers)
                {
                    await output.WriteLineAsync($"{number}  {key}");
                }
                return 0;
            });
    }
}
