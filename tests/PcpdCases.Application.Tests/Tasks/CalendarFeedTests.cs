using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tests.Tasks;

public sealed class CalendarFeedTests
{
    [DataFact]
    public async Task Open_WhenAskedAgain_EndsTheEarlierAddress()
    {
        await using var office = await TestOffice.OpenAsync();
        var (first, second) = (CalendarFeed.NewSecret(), CalendarFeed.NewSecret());
        await OpenAsync(office, first);
        Assert.Equal(TestOffice.Investigator.Handle, await OwnerAsync(office, first));

        await OpenAsync(office, second);

        Assert.Null(await OwnerAsync(office, first));
        Assert.Equal(TestOffice.Investigator.Handle, await OwnerAsync(office, second));
        Assert.Null(await OwnerAsync(office, CalendarFeed.NewSecret()));
    }

    [DataFact]
    public async Task Revoke_WhenDone_LeavesNothingToReadAndRefusesTwice()
    {
        await using var office = await TestOffice.OpenAsync();
        var secret = CalendarFeed.NewSecret();
        await OpenAsync(office, secret);

        await office.The<RevokeCalendarFeed>().RunAsync(new(), TestOffice.Investigator);

        Assert.Null(await OwnerAsync(office, secret));
        Assert.Null(await office.The<CalendarFeedQueries>().OpenedAtAsync(TestOffice.Investigator));
        var refused = await Assert.ThrowsAsync<DomainException>(() => office.The<RevokeCalendarFeed>().RunAsync(new(), TestOffice.Investigator));
        Assert.Equal("You have no calendar address to revoke.", refused.Template);
    }

    [DataFact]
    public async Task Owner_WhenTheOfficerDoesNoCaseworkAnyMore_IsNobody()
    {
        await using var office = await TestOffice.OpenAsync();
        var secret = CalendarFeed.NewSecret();
        await OpenAsync(office, secret);

        await using (var context = office.NewContext())
        {
            var officer = await context.Set<Officer>().SingleAsync(row => row.Handle == TestOffice.Investigator.Handle);
            context.Entry(officer).Property(row => row.Roles).CurrentValue = Roles.Administrator;
            await context.SaveChangesAsync();
        }

        Assert.Null(await OwnerAsync(office, secret));
    }

    [DataFact]
    public async Task Open_WhenSaved_KeepsTheSecretNowhere()
    {
        await using var office = await TestOffice.OpenAsync();
        var secret = CalendarFeed.NewSecret();
        await OpenAsync(office, secret);

        await using var context = office.NewContext();
        Assert.DoesNotContain(secret, (await context.Set<CalendarFeed>().SingleAsync()).SecretSha256, StringComparison.Ordinal);
        Assert.DoesNotContain(await context.Set<JournalEntry>().ToListAsync(), line => $"{line.Subject} {line.Why} {line.Changes}".Contains(secret, StringComparison.Ordinal));
        Assert.DoesNotContain(await context.Set<OperationRecord>().ToListAsync(), line => line.Result.Contains(secret, StringComparison.Ordinal));
    }

    private static Task<bool> OpenAsync(TestOffice office, string secret) => office.The<OpenCalendarFeed>().RunAsync(new() { Secret = secret }, TestOffice.Investigator);

    private static Task<string?> OwnerAsync(TestOffice office, string secret) => office.The<CalendarFeedQueries>().OwnerAsync(secret);
}
