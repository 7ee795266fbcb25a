using System.Text.RegularExpressions;

namespace PcpdCases.Portal.Tests.Structure;

public sealed partial class SourceRulesTests
{
    private const int MarkupLines = 150;
    private const int FileLines = 300;

    [Fact]
    public void File_When_Long_IsSplit()
    {
        var tooLong = SourceTree.Files("src", ".cs", ".razor", ".js", ".css")
            .Concat(SourceTree.Files("tests", ".cs", ".razor"))
            .Select(file => (file, lines: File.ReadAllLines(file).Length, limit: FileLines))
            .Where(found => found.lines > found.limit)
            .Select(found => $"{SourceTree.Short(found.file)}: {found.lines} lines");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Markup_When_Long_IsSplit()
    {
        var tooLong = SourceTree.Files("src", ".razor")
            .Select(file => (file, lines: File.ReadLines(file).TakeWhile(line => !line.StartsWith("@code", StringComparison.Ordinal)).Count()))
            .Where(found => found.lines > MarkupLines)
            .Select(found => $"{SourceTree.Short(found.file)}: {found.lines} lines of markup");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Component_When_ItHasMuchCode_KeepsItBeside()
    {
        var mixed = SourceTree.Files("src", ".razor")
            .Select(file => (file, lines: File.ReadLines(file).SkipWhile(line => !line.StartsWith("@code", StringComparison.Ordinal)).Count(line => line.Trim().Length > 1)))
            .Where(found => found.lines > 60)
            .Select(found => $"{SourceTree.Short(found.file)}: {found.lines} lines of code");

        Assert.Empty(mixed);
    }

    [Fact]
    public void Imports_When_Read_InjectNothing()
    {
        var guilty = SourceTree.Files("src", "_Imports.razor").Where(file => File.ReadAllText(file).Contains("@inject", StringComparison.Ordinal));

        Assert.Empty(guilty);
    }

    [Fact]
    public void Component_When_ItNeedsData_KnowsNoContext()
    {
        var guilty = SourceTree.Files(Path.Combine("src", "PcpdCases.Portal"), ".razor", ".razor.cs")
            .Where(file => Context().IsMatch(File.ReadAllText(file)))
            .Select(SourceTree.Short);

        Assert.Empty(guilty);
    }

    [Fact]
    public void Address_When_Written_StandsInUrls()
    {
        var guilty = SourceTree.Files(Path.Combine("src", "PcpdCases.Portal"), ".razor", ".cs")
            .Where(file => Path.GetFileName(file) != "Urls.cs")
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (file, line, index)))
            .Where(found => Address().IsMatch(found.line) && !found.line.Contains("<base href", StringComparison.Ordinal))
            .Select(found => $"{SourceTree.Short(found.file)}:{found.index + 1}: {found.line.Trim()}");

        Assert.Empty(guilty);
    }

    [GeneratedRegex(@"\bCasesDbContext\b|\bIDbContextFactory\b")]
    private static partial Regex Context();

    // A literal path in a link, a route or a navigation.
    [GeneratedRegex("""(href|action)="/|@page\s+"/|NavigateTo\(\$?"/|Route\("/""", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
