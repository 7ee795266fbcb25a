using System.CommandLine;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Cli.Commands;

/// <summary><c>migrate</c>: brings the schema up to date.</summary>
internal static class MigrateCommand
{
    public static Command Create() => new Command("migrate", "Bring the schema of the configured database up to date.")
        .Does(async (_, services, output, cancellationToken) =>
        {
            var applied = await CasesSchema.MigrateAsync(services, cancellationToken);
            foreach (var name in applied)
            {
                await output.WriteLineAsync(name);
            }
            await output.WriteLineAsync(applied.Count == 0 ? "The schema was up to date." : "The schema is up to date.");
            return 0;
        }, migrates: true);
}
