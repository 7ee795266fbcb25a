using PcpdCases.Application.Hosting;

namespace PcpdCases.Application.Tests.Hosting;

public sealed class ProjectPathsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pcpdcases-paths-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void From_WhenTheSolutionStandsAbove_BeginsThere()
    {
        File.WriteAllText(Path.Combine(_folder, "PcpdCases.sln"), "");
        var below = Directory.CreateDirectory(Path.Combine(_folder, "src", "Somewhere")).FullName;

        Assert.Equal(Path.Combine(_folder, "data", "cases.db"), ProjectPaths.From(below).Resolve("data/cases.db"));
    }

    [Fact]
    public void From_WhenThereIsNoSolution_BeginsAtTheContentRoot()
    {
        Assert.Equal(Path.Combine(_folder, "seeds"), ProjectPaths.From(_folder).Seeds);
    }

    [Fact]
    public void Resolve_WhenThePathIsAbsolute_LeavesItAlone()
    {
        Assert.Equal("/var/lib/cases.db", ProjectPaths.From(_folder).Resolve("/var/lib/cases.db"));
    }
}
