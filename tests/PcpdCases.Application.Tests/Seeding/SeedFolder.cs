using System.Text.Json.Nodes;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Seeding;

namespace PcpdCases.Application.Tests.Seeding;

/// <summary>A copy of the product's seeds that a test may spoil.</summary>
internal sealed class SeedFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pcpdcases-seeds-").FullName;

    public SeedFolder()
    {
        foreach (var file in Directory.GetFiles(Product, "*.json", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(Product, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>The folder the product is delivered with.</summary>
    public static string Product { get; } = ProjectPaths.From(AppContext.BaseDirectory).Seeds;

    public void Spoil(string file, Action<JsonNode> change)
    {
        var path = Path.Combine(_folder, file);
        var node = JsonNode.Parse(File.ReadAllText(path))!;
        change(node);
        File.WriteAllText(path, node.ToJsonString());
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    public string Text(string file) => File.ReadAllText(Path.Combine(_folder, file));

    public void Remove(string file) => File.Delete(Path.Combine(_folder, file));

    public SeedFileException Refusal() => Assert.Throws<SeedFileException>(() => SeedReader.Read(_folder));

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
