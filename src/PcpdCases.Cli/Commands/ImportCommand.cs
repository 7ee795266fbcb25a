using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Import;
using Spectre.Console;

namespace PcpdCases.Cli.Commands;

/// <summary><c>import organisations</c>, <c>import cases</c> and <c>import notices</c>: bring an office's earlier records in from spreadsheets.</summary>
internal static class ImportCommand
{
    private const int RowsRefused = 1;

    public static Command Create()
    {
        var import = new Command("import", "Bring an office's earlier records in from spreadsheets.");
        import.Subcommands.Add(Of<OrganisationImport>("organisations", OrganisationImport.Columns));
        import.Subcommands.Add(Of<CaseImport>("cases", CaseImport.Columns));
        import.Subcommands.Add(Of<PastNoticeImport>("notices", PastNoticeImport.Columns));
        return import;
    }

    private static Command Of<T>(string name, IReadOnlyList<string> columns)
        where T : ISheetImport
    {
        var file = new Argument<FileInfo>("file") { Description = "An Excel file, or a CSV file in UTF-8, with headings: " + string.Join(", ", columns) + "." };
        var apply = new Option<bool>("--apply") { Description = "Add what can be added; without it nothing is written." };
        return new Command(name, "Try the rows of a file, or add those that can be added; exit code 1 when a row is refused.") { file.AcceptExistingOnly(), apply }
            .Does(async (parsed, services, output, cancellationToken) =>
            {
                var from = parsed.GetRequiredValue(file);
                await using var content = from.OpenRead();
                var report = await services.GetRequiredService<T>().RunAsync(content, from.Name, parsed.GetValue(apply), Actor.Import, null, cancellationToken);
                Write(report, output);
                return report.Of(ImportVerdict.Refused) == 0 ? 0 : RowsRefused;
            });
    }

    private static void Write(ImportReport report, TextWriter output)
    {
        var table = new Table().AddColumns("Line", "What", "Verdict", "Why");
        foreach (var line in report.Lines.Where(line => line.Verdict is ImportVerdict.Refused or ImportVerdict.AlreadyThere))
        {
            table.AddRow($"{line.Line}", Markup.Escape(line.What), $"{line.Verdict}", Markup.Escape(string.Join(' ', line.Why.Select(why => why.Message))));
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
        output.WriteLine(report.Source);
        output.WriteLine($"{report.Of(ImportVerdict.Added)} added, {report.Of(ImportVerdict.WouldBeAdded)} would be added, {report.Of(ImportVerdict.AlreadyThere)} already there, {report.Of(ImportVerdict.Refused)} refused");
    }
}
