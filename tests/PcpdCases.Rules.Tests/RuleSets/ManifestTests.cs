using System.Security.Cryptography;
using System.Text.Json;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Rules.Tests.RuleSets;

/// <summary>Published files are never edited, fact ids never go and levels never change places; tests of rules may be added.</summary>
/// <remarks>A new file is added to src/PcpdCases.Rules/published.json, a new fact or level to the end of facts.published.json; nothing in either is changed.</remarks>
public sealed class ManifestTests
{
    private static readonly Dictionary<string, string> Manifest =
        JsonSerializer.Deserialize<Dictionary<string, string>>(Resource("published.json"))!;

    private static IEnumerable<string> Published => typeof(RulesException).Assembly.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/')).Where(name => name != "published.json" && !name.EndsWith("/tests.json", StringComparison.Ordinal));

    public static TheoryData<string> Files => [.. Published.Concat(Manifest.Keys).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Published_file_when_hashed_has_the_bytes_it_was_published_with(string file)
    {
        Assert.True(Manifest.ContainsKey(file), $"{file} is not in published.json.");
        Assert.True(Published.Contains(file), $"{file} was published and is gone.");
        Assert.True(Manifest[file] == Convert.ToHexStringLower(SHA256.HashData(Resource(file))), $"{file} has other bytes than were published. Publish a new version instead.");
    }

    [Fact]
    public void Facts_when_compared_with_those_published_only_grow_at_the_end()
    {
        var known = JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Facts", "facts.published.json")))!;
        foreach (var (id, levels) in known)
        {
            var fact = FactDictionary.Published.Find(id);
            Assert.True(fact is not null, $"The fact \"{id}\" was published and is gone.");
            Assert.True((fact.Levels ?? []).Take(levels.Length).Select(level => level.Id).SequenceEqual(levels), $"The levels of \"{id}\" were published in another order.");
            Assert.True(fact.IsOrdinal == levels.Length > 0, $"\"{id}\" was published with other readings.");
        }
        Assert.Equal(known.Keys, FactDictionary.Published.Facts.Take(known.Count).Select(fact => fact.Id));
        Assert.Equal(FactDictionary.Published.Facts.Count, known.Count);
    }

    private static byte[] Resource(string name)
    {
        var assembly = typeof(RulesException).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(known => known.Replace('\\', '/') == name))!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
