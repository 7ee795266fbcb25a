using System.Text.Json;
using System.Text.Json.Serialization;

namespace PcpdCases.Application.Seeding;

/// <summary>Everything read from the seeds folder, checked.</summary>
public sealed record SeedSet(IReadOnlyList<SeedOrganisation> Organisations, IReadOnlyList<SeedCase> Cases);

/// <summary>Reads the seeds folder strictly: an unknown, missing or doubled member is refused by file and path.</summary>
public static class SeedReader
{
    private const string OrganisationsFile = "organisations.json";
    private const string CasesFolder = "cases";

    internal static JsonSerializerOptions Strictly { get; } = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads organisations.json and cases/*.json below <paramref name="folder"/>; throws <see cref="SeedFileException"/>.</summary>
    public static SeedSet Read(string folder)
    {
        var organisations = ReadFile<SeedOrganisations>(folder, OrganisationsFile).Organisations;
        SeedChecks.Organisations(OrganisationsFile, organisations);
        var keys = organisations.Select(o => o.Key).ToHashSet(StringComparer.Ordinal);

        var cases = new List<SeedCase>();
        foreach (var file in CaseFiles(folder))
        {
            var read = ReadFile<SeedCase>(folder, file);
            SeedChecks.Case(file, read, keys);
            if (cases.Any(c => c.Key == read.Key))
            {
                throw new SeedFileException(file, "$.key", $"a key no other case has, not \"{read.Key}\"");
            }
            cases.Add(read);
        }
        return new SeedSet(organisations, cases);
    }

    private static IEnumerable<string> CaseFiles(string folder)
    {
        var cases = Path.Combine(folder, CasesFolder);
        if (!Directory.Exists(cases))
        {
            throw new SeedFileException(CasesFolder, "$", $"a folder of case files in {folder}");
        }
        return Directory.GetFiles(cases, "*.json")
            .Select(path => $"{CasesFolder}/{Path.GetFileName(path)}")
            .Order(StringComparer.Ordinal);
    }

    private static T ReadFile<T>(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            throw new SeedFileException(file, "$", $"a file in {folder}");
        }
        try
        {
            return JsonSerializer.Deserialize<T>(File.ReadAllBytes(path), Strictly)
                ?? throw new SeedFileException(file, "$", SeedExpectation.Of(typeof(T), "$"));
        }
        catch (JsonException fault)
        {
            var at = fault.Path ?? "$";
            throw new SeedFileException(file, at, Expected<T>(fault, at), fault);
        }
        catch (NotSupportedException fault)
        {
            // What System.Text.Json throws for a case file without its kind.
            throw new SeedFileException(file, "$", SeedExpectation.Of(typeof(T), "$"), fault);
        }
    }

    private static string Expected<T>(JsonException fault, string at)
    {
        if (fault.InnerException is JsonException || fault.GetType() != typeof(JsonException))
        {
            return $"valid JSON, which line {fault.LineNumber + 1} is not";
        }
        return fault.Message.Contains("Duplicate", StringComparison.OrdinalIgnoreCase)
            ? "each member once"
            : SeedExpectation.Of(typeof(T), at);
    }
}
