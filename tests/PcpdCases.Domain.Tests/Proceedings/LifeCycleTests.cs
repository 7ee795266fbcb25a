using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Tests.Proceedings;

public sealed class LifeCycleTests
{
    [Fact]
    public void Moves_NameTheirGate() => Assert.All(LifeCycle.Moves, move => Assert.NotEmpty(move.Gate));

    [Fact]
    public void Moves_LeadFromReceivedToEveryStage()
    {
        var reached = new HashSet<Stage> { Stage.Received };
        while (LifeCycle.Moves.Any(move => move.From.Any(reached.Contains) && reached.Add(move.To)))
        {
        }

        Assert.Equal(Enum.GetValues<Stage>().Order(), reached.Order());
    }

    [Fact]
    public void Moves_NeverGiveOneActTwoWaysFromOneStage() =>
        Assert.All(Enum.GetValues<Stage>(), stage => Assert.Equal(
            LifeCycle.FromStage(stage).Count(),
            LifeCycle.FromStage(stage).DistinctBy(move => move.Act).Count()));

    [Fact]
    public void EndsFrom_AComplianceCheck_HoldNoContravention() =>
        Assert.Equal([ProceedingEnd.NoFurtherAction, ProceedingEnd.AdviceGiven], LifeCycle.EndsFrom(Stage.ComplianceCheck));

    [Fact]
    public void Diagram_StandsInTheDocumentationAsItIs()
    {
        var documentation = File.ReadAllText(Path.Combine(Root(), "docs", "architecture.md")).ReplaceLineEndings("\n");
        var drawn = LifeCycle.Diagram().ReplaceLineEndings("\n").TrimEnd();

        Assert.True(documentation.Contains(drawn, StringComparison.Ordinal), $"docs/architecture.md should hold:\n{drawn}");
    }

    private static string Root([System.Runtime.CompilerServices.CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "PcpdCases.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }
        return folder;
    }

    [Fact]
    public void Diagram_DrawsEveryMove()
    {
        var drawn = LifeCycle.Diagram();

        Assert.StartsWith("stateDiagram-v2\n", drawn, StringComparison.Ordinal);
        Assert.All(
            LifeCycle.Moves.SelectMany(move => move.From.Select(from => $"    {from} --> {move.To}: {move.Act}\n")),
            line => Assert.Contains(line, drawn, StringComparison.Ordinal));
    }
}
