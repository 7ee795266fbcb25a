using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Officers;
using PcpdCases.Domain.Officers;
using Spectre.Console;

namespace PcpdCases.Cli.Commands;

/// <summary><c>users list | add | set-password</c>: officers and how they sign in.</summary>
internal static class UsersCommand
{
    public static Command Create()
    {
        var users = new Command("users", "Look after officers and their passwords.");
        users.Subcommands.Add(List());
        users.Subcommands.Add(Add());
        users.Subcommands.Add(SetPassword());
        return users;
    }

    private static Command List() => new Command("list", "List officers with their roles.")
        .Does(async (_, services, output, cancellationToken) =>
        {
            var table = new Table().AddColumns("Sign-in name", "Name", "Roles", "In post");
            foreach (var officer in await services.GetRequiredService<OfficerQueries>().EveryoneAsync(Actor.System, cancellationToken))
            {
                table.AddRow(
                    Markup.Escape(officer.Handle),
                    Markup.Escape(officer.Name),
                    Markup.Escape(officer.Roles.ToString()),
                    officer.Active ? "yes" : "no");
            }
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) }).Write(table);
            return 0;
        });

    private static Command Add()
    {
        var handle = new Argument<string>("handle") { Description = "The name to sign in with." };
        var name = new Option<string>("--name") { Description = "The officer's name.", Required = true };
        var chineseName = new Option<string?>("--chinese-name") { Description = "The officer's Chinese name." };
        var roles = new Option<Roles[]>("--roles") { Description = "One or more roles.", Required = true, AllowMultipleArgumentsPerToken = true };
        var add = new Command("add", "Appoint an officer; set a password next.") { handle, name, chineseName, roles };
        return add.Does(async (parsed, services, output, cancellationToken) =>
        {
            var input = new AppointOfficerInput
            {
                Handle = parsed.GetRequiredValue(handle),
                Name = parsed.GetRequiredValue(name),
                ChineseName = parsed.GetValue(chineseName),
                Roles = parsed.GetRequiredValue(roles).Aggregate(Roles.None, (all, role) => all | role),
            };
            var appointed = await services.GetRequiredService<AppointOfficer>().RunAsync(input, Actor.Import, cancellationToken);
            await output.WriteLineAsync($"Appointed {appointed}. Next: users set-password {appointed}");
            return 0;
        });
    }

    private static Command SetPassword()
    {
        var handle = new Argument<string>("handle") { Description = "The officer's sign-in name." };
        var set = new Command("set-password", "Set an officer's password; it is asked for, or read from standard input.") { handle };
        return set.Does(async (parsed, services, output, cancellationToken) =>
        {
            // Never an argument: arguments stand in process lists and shell histories.
            var password = Console.IsInputRedirected
                ? await Console.In.ReadLineAsync(cancellationToken) ?? ""
                : await AnsiConsole.PromptAsync(new TextPrompt<string>("New password:").Secret(), cancellationToken);
            var input = new SetPasswordInput { Handle = parsed.GetRequiredValue(handle), Password = password };
            var changed = await services.GetRequiredService<SetPassword>().RunAsync(input, Actor.Import, cancellationToken);
            await output.WriteLineAsync($"The password of {changed} is set.");
            return 0;
        });
    }
}
