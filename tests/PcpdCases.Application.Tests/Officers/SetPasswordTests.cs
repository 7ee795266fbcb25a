using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Door;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tests.Officers;

public sealed class SetPasswordTests
{
    [DataFact]
    public async Task SetPassword_WhenSetTwice_OnlyTheLastSignsIn()
    {
        await using var office = await TestOffice.OpenAsync();
        var set = office.The<SetPassword>();

        await set.RunAsync(new() { Handle = "investigator", Password = "first-long-password" }, Actor.Import);
        await set.RunAsync(new() { Handle = "investigator", Password = "second-long-password" }, TestOffice.Administrator);

        await using var scope = office.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await accounts.FindByNameAsync("investigator");
        Assert.True(await accounts.CheckPasswordAsync(account!, "second-long-password"));
        Assert.False(await accounts.CheckPasswordAsync(account!, "first-long-password"));
    }

    [DataFact]
    public async Task SetPassword_WhenWritten_LeavesNoTraceOfThePasswordInTheJournal()
    {
        await using var office = await TestOffice.OpenAsync();

        await office.The<SetPassword>().RunAsync(new() { Handle = "investigator", Password = "first-long-password" }, Actor.Import);

        await using var context = office.NewContext();
        var line = Assert.Single(context.Set<JournalEntry>(), entry => entry.Act == nameof(SetPassword));
        Assert.Equal("officers/investigator", line.Subject);
        Assert.Null(line.Changes);
        Assert.DoesNotContain(context.Set<OperationRecord>(), operation => operation.Result.Contains("first-long-password", StringComparison.Ordinal));
    }

    [DataFact]
    public async Task AppointOfficer_WhenTheHandleIsTaken_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<AppointOfficer>().RunAsync(
            new() { Handle = "manager", Name = "Another", Roles = Roles.Auditor }, TestOffice.Administrator));

        Assert.Equal("There is already an officer {0}. Choose another sign-in name.", refusal.Template);
    }

    [DataFact]
    public async Task AppointOfficer_WhenOneAdministratorMakesAManager_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<AppointOfficer>().RunAsync(
            new() { Handle = "manager3", Name = "Another", Roles = Roles.Manager | Roles.Investigator }, TestOffice.Administrator));

        Assert.StartsWith("A manager is not appointed by one person.", refusal.Template, StringComparison.Ordinal);
    }
}
