namespace PcpdCases.Application.Seeding;

/// <summary>A seed file that cannot be used: which file, where in it, and what was expected there.</summary>
public sealed class SeedFileException(string file, string path, string expected, Exception? inner = null)
    : Exception($"{file}: at {path}: expected {expected}.", inner)
{
    /// <summary>The file below the seeds folder, such as "cases/imaginex.json".</summary>
    public string File { get; } = file;

    /// <summary>JSON path, such as "$.parties[0].role".</summary>
    public string Path { get; } = path;

    public string Expected { get; } = expected;
}
