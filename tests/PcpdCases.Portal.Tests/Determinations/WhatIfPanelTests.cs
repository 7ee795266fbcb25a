using AngleSharp.Dom;
using Bunit;
using MudBlazor;
using PcpdCases.Portal.Features.Determinations;
using PcpdCases.Portal.Tests.Shared;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Tests.Determinations;

/// <summary>A fact read otherwise shows another outcome at once, says that nothing is changed, and Reset brings the first one back.</summary>
public sealed class WhatIfPanelTests : PortalContext
{
    private const string Mfa = "No multi-factor authentication (remote support)";

    [Fact]
    public void Assume_When_AFindingIsNotMadeOut_ShowsTheOtherOutcomeUntilReset()
    {
        var panel = Panel();
        Assert.Equal("Contravention", panel.Find("output").TextContent);

        Select(panel, $"Assume for {Mfa}").Change(nameof(FactValue.NotEstablished));

        Assert.Equal("InsufficientEvidence", panel.Find("output").TextContent);
        var banner = panel.Find("[role=status]").TextContent;
        Assert.Contains("What if: nothing is changed. Contravention → Insufficient evidence", banner, StringComparison.Ordinal);
        Assert.Contains("dpp4.1-mfa-missing", banner, StringComparison.Ordinal);
        Assert.Contains("Made out → Not made out", banner, StringComparison.Ordinal);

        panel.Find("button:contains('Reset')").Click();
        Assert.Equal("Contravention", panel.Find("output").TextContent);
        Assert.Empty(panel.Find("[role=status]").TextContent.Trim());
        Assert.Equal("", Select(panel, $"Assume for {Mfa}").GetAttribute("value"));
    }

    [Fact]
    public void Assume_When_ItDidNotContribute_KeepsTheReading()
    {
        var panel = Panel();

        Select(panel, $"Assume how it contributed: {Mfa}").Change(nameof(Contribution.None));

        Assert.Equal("InsufficientEvidence", panel.Find("output").TextContent);
        Assert.Equal("", Select(panel, $"Assume for {Mfa}").GetAttribute("value"));
        Select(panel, $"Assume how it contributed: {Mfa}").Change("");
        Assert.Equal("Contravention", panel.Find("output").TextContent);
    }

    [Fact]
    public async Task Add_When_AnExcuseIsTypedInChinese_IsOfferedAndExcuses()
    {
        var panel = Panel();
        var finder = panel.FindComponent<MudAutocomplete<FactDefinition>>();
        var excuse = FactDictionary.Published.Find("mfaNotPracticable")!;

        var offered = (await finder.InvokeAsync(() => finder.Instance.SearchFunc!(excuse.Name.ZhHant, CancellationToken.None)!)).ToList();
        Assert.Equal([excuse], offered);
        await finder.InvokeAsync(() => finder.Instance.ValueChanged.InvokeAsync(excuse));

        Assert.Equal("InsufficientEvidence", panel.Find("output").TextContent);
        Select(panel, $"Assume for {excuse.Name.En}").Change("");
        Assert.Equal("Contravention", panel.Find("output").TextContent);
    }

    [Fact]
    public void Assume_When_TheRulesRefuse_SaysWhyAndKeepsTheAnswer()
    {
        var gate = FactDictionary.Published.Find("portableDevicesUsed")!;
        var panel = Panel(
            new FactReading(gate.Id) { Value = FactValue.Established },
            new FactReading("portableDeviceUnencrypted") { Value = FactValue.Established, Contribution = Contribution.Direct });

        Select(panel, $"Assume for {gate.Name.En}").Change(nameof(FactValue.NotEstablished));

        Assert.Equal("Contravention", panel.Find("output").TextContent);
        Assert.Contains("The rules cannot assess what is assumed: \"portableDeviceUnencrypted\" was found", panel.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    private static IElement Select(IRenderedComponent<WhatIfPanel> panel, string label) => panel.Find($"select[aria-label='{label}']");

    private IRenderedComponent<WhatIfPanel> Panel(params FactReading[] more)
    {
        var panel = Render<WhatIfPanel>(parameters => parameters
            .Add(panel => panel.AsFound, GivenAnswer.Of(more))
            .Add(panel => panel.ChildContent, assessment => $"<output>{assessment.Outcome}</output>"));
        panel.Find("button:contains('Read a fact otherwise')").Click();
        return panel;
    }
}
