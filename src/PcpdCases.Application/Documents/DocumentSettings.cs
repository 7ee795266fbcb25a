using System.Globalization;
using Microsoft.Extensions.Configuration;
using PcpdCases.Application.Hosting;

namespace PcpdCases.Application.Documents;

/// <summary>Where documents are kept: <c>Documents:Folder</c>, by default data/documents.</summary>
public sealed record DocumentSettings(string Folder)
{
    /// <summary>The address of clamd as <c>host:port</c>, from <c>Documents:Clamd</c>; null when nothing is scanned.</summary>
    public ScannerAddress? Clamd { get; init; }

    private const string DefaultFolder = "data/documents";

    public static DocumentSettings From(IConfiguration configuration, ProjectPaths paths)
    {
        var folder = configuration["Documents:Folder"];
        return new(paths.Resolve(string.IsNullOrWhiteSpace(folder) ? DefaultFolder : folder)) { Clamd = ScannerAddress.Read(configuration["Documents:Clamd"]) };
    }
}

/// <summary>Where a virus scanner listens.</summary>
public sealed record ScannerAddress(string Host, int Port)
{
    /// <summary>Reads <c>host:port</c>; null when nothing is written.</summary>
    /// <exception cref="SettingsException">When it is something else.</exception>
    public static ScannerAddress? Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }
        var colon = written.LastIndexOf(':');
        return colon > 0 && ushort.TryParse(written.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new(written[..colon].Trim('[', ']', ' '), port)
            : throw new SettingsException($"Documents:Clamd is \"{written}\". Write it as host:port, such as localhost:3310.");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Host}:{Port}");
}
