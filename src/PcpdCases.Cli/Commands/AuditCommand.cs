using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;

namespace PcpdCases.Cli.Commands;

/// <summary><c>audit verify</c>: recomputes the journal's hash chains.</summary>
internal static class AuditCommand
{
    private const int Broken = 1;

    public static Command Create()
    {
        var audit = new Command("audit", "Look after the journal.");
        audit.Subcommands.Add(new Command("verify", "Recompute every hash chain of the journal and name the first line that does not fit.")
            .Does(async (_, services, output, cancellationToken) =>
            {
                var result = await services.GetRequiredService<AuditQueries>().VerifyAsync(Actor.System, cancellationToken);
                foreach (var fault in result.Breaks)
                {
                    await output.WriteLineAsync(fault);
                }
                await output.WriteLineAsync($"{result.Chains} chains, {result.Lines} lines, {result.Breaks.Count} broken.");
                return result.Breaks.Count == 0 ? 0 : Broken;
            }));
        return audit;
    }
}
