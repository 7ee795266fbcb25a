using System.Security.Cryptography;

namespace PcpdCases.Rules;

/// <summary>The published files inside this assembly, by their name in the project, and their hashes.</summary>
internal static class EmbeddedFile
{
    public static IReadOnlyList<string> Names(string folder) =>
        [.. typeof(EmbeddedFile).Assembly.GetManifestResourceNames()
            .Select(name => name.Replace('\\', '/'))
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    public static byte[] Read(string name)
    {
        var assembly = typeof(EmbeddedFile).Assembly;
        var actual = assembly.GetManifestResourceNames().Single(known => known.Replace('\\', '/') == name);
        using var stream = assembly.GetManifestResourceStream(actual)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
