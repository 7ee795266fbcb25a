using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tests.Seeding;

public sealed class DemoAccountTests
{
    [DataTheory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Load_WhenNotInDevelopment_IsRefused(string environment)
    {
        await using var office = await EmptyOffice.OpenAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => office.The<DemoAccounts>().LoadAsync(EmptyOffice.In(environment), default));

        await using var context = office.NewContext();
        Assert.Empty(context.Set<Account>());
    }

    [DataFact]
    public async Task Load_WhenInDevelopment_EveryAccountSignsIn()
    {
        await using var office = await EmptyOffice.OpenAsync();

        await office.The<DemoAccounts>().LoadAsync(EmptyOffice.In(Environments.Development), default);

        await using var scope = office.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var demo in DemoAccounts.All)
        {
            Assert.True(await accounts.CheckPasswordAsync((await accounts.FindByNameAsync(demo.Handle))!, DemoAccounts.Password));
        }
    }

    [DataFact]
    public void All_WhenListed_HoldEachRoleAndTwoOfWhatTakesTwo()
    {
        Assert.All(Enum.GetValues<Roles>().Where(role => role != Roles.None), role => Assert.Contains(DemoAccounts.All, demo => (demo.Roles & role) != 0));
        Assert.Equal(2, DemoAccounts.All.Count(demo => demo.Roles == Roles.Manager));
        Assert.Equal(2, DemoAccounts.All.Count(demo => demo.Roles == Roles.Investigator));
        Assert.Equal(2, DemoAccounts.All.Count(demo => demo.Roles == Roles.Administrator));
    }
}
