using System.Runtime.CompilerServices;

namespace PcpdCases.Portal.Tests;

/// <summary>The repository as files, for tests that read what was written.</summary>
internal static class SourceTree
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Portal => Path.Combine(Root, "src", "PcpdCases.Portal");

    public static IReadOnlyList<string> Files(string folder, params string[] endings) =>
        [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "lib" or "Migrations" or "node_modules"))
            .Order(StringComparer.Ordinal)];

    public static string Short(string file) => Path.GetRelativePath(Root, file);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
