using System.CommandLine;
using System.Text;
using PcpdCases.Cli.Commands;

namespace PcpdCases.Application.Tests.Cli;

/// <summary>What the rules' commands say to files that are too large, broken or contradict themselves: a sentence with the place, and no outcome.</summary>
public sealed class BadInputTests
{
    private const string Missing = """{ "fact": "mfaMissing", "value": "established", "contribution": "direct" }""";

    [Theory]
    [InlineData("assess")]
    [InlineData("rules lint")]
    public void Command_When_TheFileHasFiftyMebibytes_SaysItsSizeAndReadsNothing(string command) => InFile(
        file => file.SetLength(50L << 20),
        path => Refused($"{path} has 52428800 bytes; at most 1048576 are read.", [.. command.Split(' '), path]));

    [Fact]
    public void Assess_When_ThereAreTenThousandFindings_SaysHowManyAreRead() => Refused(
        "10000 findings are given; at most 2000 are read", "at /findings", Facts(Enumerable.Repeat("""{"fact":"mfaMissing","value":"unknown"}""", 10_000)));

    [Theory]
    [InlineData("assess")]
    [InlineData("rules lint")]
    [InlineData("rules diff hk.dpp4.1/2.0.1")]
    public void Command_When_TheFileIsRandomBytes_SaysSo(string command)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var bytes = new byte[seed * 50 + 1];
            new Random(seed).NextBytes(bytes);
            InFile(file => file.Write(bytes), path => Refused(path, [.. command.Split(' '), path]));
        }
    }

    [Fact]
    public void Assess_When_ReadingsContradictEachOther_NamesBoth() => Refused(
        "contradict each other (/findings/0, /findings/2)", "mfaMissing", Facts([Missing, """{ "fact": "lockoutMissing", "value": "unknown" }""", """{ "fact": "mfaMissing", "value": "notEstablished" }"""]));

    [Fact]
    public void Assess_When_ReadingsOfOneSystemContradictThoseOfAll_NamesTheSystem() => Refused(
        "for the system \"db\" contradict each other (/findings/0, /findings/1)", "mfaMissing", Facts([Missing, """{ "fact": "mfaMissing", "value": "notEstablished", "system": "db" }"""]));

    [Theory]
    [InlineData("DPP4(1)", "1996-12-18", "1996-12-19")]
    [InlineData("DPP4(2)", "2012-09-29", "2012-09-30")]
    public void Assess_When_NoRuleSetCoversTheIncident_SaysWhichDays(string requirement, string from, string to) => Refused(
        $"No rule set of {requirement} covers the incident ({from} to {to}).", "", $$"""{ "requirement": "{{requirement}}", "incidentFrom": "{{from}}", "incidentTo": "{{to}}", "findings": [] }""");

    [Fact]
    public void Assess_When_TheIncidentEndsBeforeItBegins_SaysSo() => Refused(
        "The incident ends before it begins.", "", """{ "incidentFrom": "2024-02-02", "incidentTo": "2024-02-01", "findings": [] }""");

    [Theory]
    [InlineData("""{ "fact": "leaverAccount", "level": "forever" }""", "at /findings/0/level", "it has promptlyRemoved, shortDelay, prolonged, years")]
    [InlineData("""{ "fact": "leaverAccount", "level": "Years" }""", "at /findings/0/level", "has no level \"Years\"")]
    [InlineData("""{ "fact": "mfaMissing", "level": "years" }""", "at /findings/0/level", "has no levels; give a value instead")]
    [InlineData("""{ "fact": "mfaMising", "value": "established" }""", "at /findings/0/fact", "there is no fact \"mfaMising\"")]
    [InlineData("""{ "fact": "mfaMissing", "value": "perhaps" }""", "at /findings/0/value", "\"perhaps\" is not one of unknown, established, notEstablished, notShown")]
    [InlineData("""{ "fact": "mfaMissing", "value": "established", "contribution": "some" }""", "at /findings/0/contribution", "is not one of")]
    [InlineData("""{ "fact": "mfaMissing", "value": "established", "heldFrom": "2024-02-30" }""", "at /findings/0/heldFrom", "a day as 2025-01-31 is expected")]
    [InlineData("""{ "fact": "mfaMissing", "value": "established", "weight": 1 }""", "at /findings/0", "\"weight\" is not known here")]
    [InlineData("""{ "value": "established" }""", "at /findings/0", "\"fact\" is missing")]
    [InlineData("""{ "fact": "mfaMissing", "value": "notShown" }""", "mfaMissing", "only mitigating facts")]
    [InlineData("""{ "fact": "isDataUser", "value": "established", "system": "db" }""", "isDataUser", "for the whole case")]
    [InlineData("""{ "fact": "mfaMissing", "value": "established", "system": " " }""", "at /findings/0/system", "words are expected")]
    [InlineData("""{ "fact": "mfa\ud800", "value": "established" }""", "at /findings/0/fact", "an escape in the text stands for no character")]
    public void Assess_When_AFindingIsWrong_SaysWhereAndWhat(string finding, string place, string words) => Refused(words, place, Facts([finding]));

    [Fact]
    public void Assess_When_AnAreaWithAFailureIsOutOfScope_NamesBoth() => Refused(
        "The area \"accounts\" cannot be out of scope", "mfaMissing", $$"""{ "scope": ["equipment"], "findings": [ {{Missing}} ] }""");

    [Fact]
    public void Assess_When_TheRequirementOfTheOptionIsNone_SaysWhichThereAre() => InFile(
        file => file.Write("""{ "findings": [] }"""u8), path => Refused("they are DPP4(1), DPP4(2), DPP2(2)", ["assess", path, "--requirement", "DPP9"]));

    [Fact]
    public void Assess_When_ThePathIsAFolder_SaysItCannotBeRead() => Refused("cannot be read", ["assess", Path.GetTempPath()]);

    private static string Facts(IEnumerable<string> findings) => $$"""{ "findings": [ {{string.Join(", ", findings)}} ] }""";

    private static void Refused(string words, string place, string json) => InFile(file => file.Write(Encoding.UTF8.GetBytes(json)), path =>
    {
        Refused(words, ["assess", path]);
        Refused(place, ["assess", path, "--format", "json"]);
        Refused(path, ["assess", path]);
    });

    private static void Refused(string words, string[] args)
    {
        var root = new RootCommand { AssessCommand.Create(), RulesCommand.Create() };
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = root.Parse(args).Invoke(new InvocationConfiguration { Output = output, Error = error });
        Assert.Equal((2, ""), (code, output.ToString()));
        Assert.Contains(words, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    private static void InFile(Action<FileStream> write, Action<string> use)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
            {
                write(file);
            }
            use(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
