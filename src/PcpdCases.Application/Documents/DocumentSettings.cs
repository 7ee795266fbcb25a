using Microsoft.Extensions.Configuration;
using PcpdCases.Application.Hosting;

namespace PcpdCases.Application.Documents;

/// <summary>Where documents are kept: <c>Documents:Folder</c>, by default data/documents.</summary>
public sealed record DocumentSettings(string Folder)
{
    private const string DefaultFolder = "data/documents";

    public static DocumentSettings From(IConfiguration configuration, ProjectPaths paths)
    {
        var folder = configuration["Documents:Folder"];
        return new(paths.Resolve(string.IsNullOrWhiteSpace(folder) ? DefaultFolder : folder));
    }
}
