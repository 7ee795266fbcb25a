using System.Globalization;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Tests.Incidents;

public sealed class CaseNumberTests
{
    [DataFact]
    public async Task Open_When200CasesAreOpenedAtOnce_Gives200ConsecutiveNumbers()
    {
        await using var office = await TestOffice.OpenAsync();
        var organisation = await office.RegisterAsync("Example Trading Limited");

        var numbers = await Task.WhenAll(Enumerable.Range(0, 200)
            .Select(_ => Task.Run(() => office.OpenCaseAsync(organisation: organisation))));

        Assert.Equal(Enumerable.Range(1, 200).Select(count => Incident.FormatNumber(2025, count)), numbers.Order(StringComparer.Ordinal));
    }

    [DataFact]
    public async Task Open_WhenTheYearTurnsInHongKong_StartsAgainAtOne()
    {
        await using var office = await TestOffice.OpenAsync();
        await office.OpenCaseAsync();
        office.Clock.SetUtcNow(DateTimeOffset.Parse("2025-12-31T16:00:00Z", CultureInfo.InvariantCulture));

        Assert.Equal("2026-00001", await office.OpenCaseAsync(organisation: 1));
    }

    [DataFact]
    public async Task Open_WhenRefused_UsesUpNoNumber()
    {
        await using var office = await TestOffice.OpenAsync();
        var organisation = await office.RegisterAsync("Example Trading Limited");
        var part = new OpenPartyInput { OrganisationNumber = organisation };
        await Assert.ThrowsAsync<Domain.DomainException>(() => office.The<OpenIncident>().RunAsync(
            new OpenIncidentInput { Title = "Twice the same party", Parties = [part, part] }, TestOffice.Compliance));

        Assert.Equal("2025-00001", await office.OpenCaseAsync(organisation: organisation));
    }
}
