namespace PcpdCases.Application.Hosting;

/// <summary>Where relative paths begin: the folder that holds PcpdCases.sln, else the content root.</summary>
public sealed class ProjectPaths
{
    private const string Solution = "PcpdCases.sln";

    private ProjectPaths(string root) => Root = root;

    /// <summary>The absolute folder every relative path of the settings begins at.</summary>
    public string Root { get; }

    /// <summary>The folder of the seed files, wherever the program was started.</summary>
    public string Seeds => Resolve("seeds");

    /// <summary>Looks upwards from <paramref name="contentRoot"/> for the solution and settles on the content root when there is none.</summary>
    public static ProjectPaths From(string contentRoot)
    {
        var start = Path.GetFullPath(contentRoot);
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return new ProjectPaths(folder.FullName);
            }
        }
        return new ProjectPaths(start);
    }

    /// <summary>The absolute path of a setting; an absolute one stays as it is.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Root);
}
