using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Tests.Resources;

public sealed partial class WordsTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo(Words.Chinese);

    [Fact]
    public void Key_When_Used_HasChinese()
    {
        Assert.True(WordKeys.All.Count > 100, "The search for keys finds too few to be true.");

        var missing = WordKeys.All.Where(found => Words.Find(found.Key, Chinese) is null).Select(found => $"{found.Key}   ({found.File})").ToList();

        Assert.True(missing.Count == 0, "Add to Resources/Words.zh-Hant.resx:" + Environment.NewLine + string.Join(Environment.NewLine, missing));
    }

    [Fact]
    public void Translation_When_Given_KeepsThePlaces()
    {
        var wrong = Entries().Where(entry => !Places(entry.Key).SetEquals(Places(entry.Value)) && !entry.Key.StartsWith("Mud", StringComparison.Ordinal))
            .Select(entry => $"{entry.Key} → {entry.Value}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Translation_When_Given_StandsOnce()
    {
        // Two branches may each add the same key: the merge keeps both lines.
        var twice = Entries().GroupBy(entry => entry.Key).Where(group => group.Select(entry => entry.Value).Distinct().Count() > 1).Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Of_When_AKeyHasAContext_HidesIt()
    {
        Assert.Equal("Close", Words.WithoutContext("Close|case"));
        Assert.Equal("Save", Words.WithoutContext("Save"));
    }

    private static List<(string Key, string Value)> Entries() =>
        [.. XDocument.Load(Path.Combine(SourceTree.Portal, "Resources", "Words.zh-Hant.resx")).Root!.Elements("data")
            .Select(data => (data.Attribute("name")!.Value, data.Element("value")!.Value))];

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Place();
}
