using Microsoft.Extensions.Configuration;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Tasks;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Tests.Tasks;

public sealed class TargetSettingsTests
{
    [Fact]
    public void From_WhenStagesAreNamed_ReadsTheirDays()
    {
        var settings = Read(("Targets:Triage", "5"), ("Targets:compliancecheck", "30"));

        Assert.Equal(new Dictionary<Stage, int> { [Stage.Triage] = 5, [Stage.ComplianceCheck] = 30 }, settings.Days);
    }

    [Fact]
    public void From_WhenNothingIsNamed_SetsNoTarget() => Assert.Empty(Read().Days);

    [Theory]
    [InlineData("Triage", "soon", "Targets__Triage is \"soon\"; it must be 1 to 1000 working days.")]
    [InlineData("Triage", "0", "Targets__Triage is \"0\"; it must be 1 to 1000 working days.")]
    [InlineData("Triage", "1001", "Targets__Triage is \"1001\"; it must be 1 to 1000 working days.")]
    [InlineData("Closed", "5", "Targets__Closed names no stage with a target. The stages are Received, Triage, ComplianceCheck, Investigation, Decision, Enforcement.")]
    [InlineData("2", "5", "Targets__2 names no stage with a target. The stages are Received, Triage, ComplianceCheck, Investigation, Decision, Enforcement.")]
    [InlineData("Check", "5", "Targets__Check names no stage with a target. The stages are Received, Triage, ComplianceCheck, Investigation, Decision, Enforcement.")]
    public void From_WhenASettingIsWrong_SaysWhichAndHow(string stage, string days, string words) =>
        Assert.Equal(words, Assert.Throws<SettingsException>(() => Read(($"Targets:{stage}", days))).Message);

    private static TargetSettings Read(params (string Key, string Value)[] settings) => TargetSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Key, setting.Value))).Build());
}
