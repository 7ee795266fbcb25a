using System.CommandLine;
using PcpdCases.Cli.Commands;

var root = new RootCommand("Operators' commands of PcpdCases.");
root.Subcommands.Add(MigrateCommand.Create());
root.Subcommands.Add(SeedCommand.Create());
root.Subcommands.Add(SampleDataCommand.Create());
root.Subcommands.Add(ImportCommand.Create());
root.Subcommands.Add(UsersCommand.Create());
root.Subcommands.Add(AuditCommand.Create());
root.Subcommands.Add(SearchCommand.Create());
root.Subcommands.Add(AssessCommand.Create());
root.Subcommands.Add(RulesCommand.Create());
root.Subcommands.Add(DeadlineCommand.Create());
root.Subcommands.Add(SeverityCommand.Create());
return await root.Parse(args).InvokeAsync();
