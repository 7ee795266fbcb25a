using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PcpdCases.Rules;

namespace PcpdCases.Cli.Commands;

/// <summary>What the commands of the rules service share: no database, text or JSON, exit code 2 for a question that has no answer.</summary>
internal static class RulesAnswer
{
    private const int NoAnswer = 2;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        // Chinese stays readable; the output goes to a terminal or a file, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public enum Format
    {
        Text,
        Json,
    }

    public static Option<Format> FormatOption() => new("--format") { Description = "text or json.", DefaultValueFactory = _ => Format.Text };

    /// <summary>Makes the command's action; a <see cref="RulesException"/> goes to standard error with exit code 2.</summary>
    public static Command Answers(this Command command, Action<ParseResult, TextWriter> answer)
    {
        command.SetAction(parsed =>
        {
            try
            {
                answer(parsed, parsed.InvocationConfiguration.Output);
                return 0;
            }
            catch (RulesException refusal)
            {
                parsed.InvocationConfiguration.Error.WriteLine(refusal.Message);
                return NoAnswer;
            }
        });
        return command;
    }

    public static void WriteJson(TextWriter output, object value) => output.WriteLine(JsonSerializer.Serialize(value, Json));

    /// <summary>The largest file read, in bytes.</summary>
    private const long MostBytes = 1 << 20;

    /// <summary>A file's bytes; one that cannot be read or is too large is a question without an answer.</summary>
    public static byte[] Bytes(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            return length <= MostBytes
                ? File.ReadAllBytes(path)
                : throw new RulesException(FormattableString.Invariant($"{path} has {length} bytes; at most {MostBytes} are read."));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new RulesException($"{path} cannot be read: {unreadable.Message}", unreadable);
        }
    }

    /// <summary>A day as 2025-01-31, whatever the machine's culture.</summary>
    public static DateOnly Day(string option, string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new RulesException($"{option} is a day such as 2025-01-31, not \"{text}\".");

    /// <summary>A number as 0.75, whatever the machine's culture.</summary>
    public static decimal Number(string option, string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new RulesException($"{option} is a number such as 0.75, not \"{text}\".");
}
