using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Search;

namespace PcpdCases.Cli.Commands;

/// <summary><c>search rebuild</c>: writes the search index anew from the case file.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var search = new Command("search", "Look after the search index.");
        search.Subcommands.Add(new Command("rebuild", "Write the search index anew: after a restore, or the first time on a database that held cases before it.")
            .Does(async (_, services, output, cancellationToken) =>
            {
                var read = await services.GetRequiredService<RebuildSearch>().RunAsync(new RebuildSearchInput(), Actor.System, cancellationToken);
                await output.WriteLineAsync($"{read} records read; what stands in them can be found.");
                return 0;
            }));
        return search;
    }
}
