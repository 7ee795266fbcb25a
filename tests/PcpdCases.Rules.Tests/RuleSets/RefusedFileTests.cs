using System.Text;
using System.Text.Json;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Rules.Tests.RuleSets;

/// <summary>One small file for everything that is refused, and beside them, in expected.json, exactly what is said of each.</summary>
public sealed class RefusedFileTests
{
    private static readonly string RuleSetFolder = Path.Combine(AppContext.BaseDirectory, "RuleSets", "Refused");
    private static readonly string DictionaryFolder = Path.Combine(AppContext.BaseDirectory, "Facts", "Refused");

    // The rules before October 2012 and one small rule set for 2013: what the files must fit in with.
    private static readonly RuleBook Book = new(
        FactDictionary.Published,
        [RuleBook.Published.Find("hk.dpp4.1/1.0.0")!, RuleSet.Read(Bytes("before.json"), "before.json", FactDictionary.Published)],
        RuleTest.Read(Bytes("before.tests.json"), "before.tests.json"));

    public static TheoryData<string> RuleSetFiles => [.. Names(RuleSetFolder)];

    public static TheoryData<string> DictionaryFiles => [.. Names(DictionaryFolder)];

    [Theory]
    [MemberData(nameof(RuleSetFiles))]
    public void Lint_When_a_rule_set_is_wrong_says_exactly_this(string name) => Assert.Equal<IEnumerable<string>>(
        Expected(RuleSetFolder, name),
        RuleSetLinter.Lint(File.ReadAllBytes(Path.Combine(RuleSetFolder, name + ".json")), name, Book));

    [Theory]
    [MemberData(nameof(DictionaryFiles))]
    public void Read_When_a_dictionary_is_wrong_says_exactly_this(string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(DictionaryFolder, name + ".json"));
        Assert.Equal<IEnumerable<string>>(Expected(DictionaryFolder, name), [Assert.Throws<RulesException>(() => FactDictionaryFile.Read(bytes, name)).Message]);
    }

    [Fact]
    public void Expectations_when_compared_with_the_files_are_one_for_each()
    {
        Assert.Equal(Names(RuleSetFolder), Expectations(RuleSetFolder).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Names(DictionaryFolder), Expectations(DictionaryFolder).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lint_When_the_rule_set_beside_them_is_sound_finds_nothing() =>
        Assert.Empty(RuleSetLinter.Lint(Bytes("before.json"), "before.json", Book));

    [Fact]
    public void Read_When_a_file_is_too_large_says_so()
    {
        var large = Encoding.UTF8.GetBytes(new string(' ', 1 << 20) + "{}");
        Assert.Equal("x at /: the file has 1048578 bytes; at most 1048576 are read", Assert.Throws<RulesException>(() => RuleSet.Read(large, "x", FactDictionary.Published)).Message);
        Assert.Equal("x at /: the file has 1048578 bytes; at most 1048576 are read", Assert.Throws<RulesException>(() => FactDictionaryFile.Read(large, "x")).Message);
        Assert.Equal("x at /: the file has 1048578 bytes; at most 1048576 are read", Assert.Throws<RulesException>(() => FactsFile.Read(large, "x")).Message);
    }

    private static byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "RuleSets", name));

    private static IEnumerable<string> Names(string folder) => Directory.GetFiles(folder, "*.json")
        .Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(name => name != "expected").Order(StringComparer.Ordinal);

    private static string[] Expected(string folder, string name) => Expectations(folder).GetValueOrDefault(name) ?? ["expected.json does not say"];

    private static Dictionary<string, string[]> Expectations(string folder) =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllBytes(Path.Combine(folder, "expected.json")))!;
}
