using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PcpdCases.SampleData;
using Spectre.Console;

namespace PcpdCases.Cli.Commands;

/// <summary><c>sample-data</c>: fills a development copy with invented cases.</summary>
internal static class SampleDataCommand
{
    public static Command Create()
    {
        var cases = new Option<int>("--cases") { Description = $"How many, 1 to {SampleOffice.MostCases}.", Required = true };
        return new Command("sample-data", "Fill a development copy with invented cases, the same in every run; a second run with the same number changes nothing.") { cases }
            .Does(async (parsed, services, output, cancellationToken) =>
            {
                var count = parsed.GetValue(cases);
                var office = services.GetRequiredService<SampleOffice>();
                var environment = services.GetRequiredService<IHostEnvironment>();
                await AnsiConsole.Progress().StartAsync(async progress =>
                {
                    var bar = progress.AddTask("Cases", maxValue: Math.Max(count, 1));
                    await office.RunAsync(count, environment, new Told(bar), cancellationToken);
                });
                await output.WriteLineAsync($"{count} sample cases are there.");
                return 0;
            });
    }

    private sealed class Told(ProgressTask bar) : IProgress<int>
    {
        public void Report(int value) => bar.Value = value;
    }
}
