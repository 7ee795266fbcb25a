using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Every main page light in English: axe finds nothing, and a picture is kept to look at.</summary>
/// <remarks>Colours depend on the theme and structure on neither: two looks see every theme and every language. A class each, so that they run side by side.</remarks>
public sealed class LightPagesJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Fact]
    public Task Pages_WhenLookedAtByAxe_HaveNoViolation() => office.HaveNoViolationAnywhereAsync("light", "en");
}
