using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>What a browser is told beside each kind of file.</summary>
public sealed class SecurityHeadersJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    [Theory]
    [InlineData("/sign-in", true)]
    [InlineData("/not-there", true)]
    [InlineData("/favicon.svg", true)]
    [InlineData("/app.css", false)]
    [InlineData("/shell.js", false)]
    public async Task File_WhenSent_IsNeverGuessedAt_AndWhatCanBeAPageHasItsPolicy(string path, bool mayBeAPage)
    {
        using var browser = new HttpClient();

        using var response = await browser.GetAsync(new Uri(office.Address + path));

        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.False(response.Headers.Contains("Server"));
        foreach (var header in (string[])["Content-Security-Policy", "X-Frame-Options", "Permissions-Policy", "Referrer-Policy"])
        {
            Assert.Equal(mayBeAPage, response.Headers.Contains(header));
        }
    }
}
