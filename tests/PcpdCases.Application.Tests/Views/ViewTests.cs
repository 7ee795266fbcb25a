using PcpdCases.Application.Tests.Support;
using PcpdCases.Application.Views;
using PcpdCases.Domain;

namespace PcpdCases.Application.Tests.Views;

public sealed class ViewTests
{
    [DataFact]
    public async Task Views_OfOthers_AreSeenOnlyWhenShared()
    {
        await using var office = await TestOffice.OpenAsync();
        await SaveAsync(office, "Mine", "?stage=Triage");
        await SaveAsync(office, "分享", "?tab=NoticesRunning", shared: true);
        await SaveAsync(office, "Mine", "?stage=Decision");

        Assert.Equal(["Mine ?stage=Decision", "分享 ?tab=NoticesRunning"], (await ListAsync(office, TestOffice.Manager)).Select(view => $"{view.Name} {view.Query}"));
        Assert.Equal(("分享", "Mona Manager"), (Assert.Single(await ListAsync(office, TestOffice.Auditor)) is var seen ? (seen.Name, seen.Owner) : default));

        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<RemoveView>().RunAsync(new() { Name = "分享" }, TestOffice.Investigator));
        Assert.Equal(RefusalKind.NotFound, refusal.Kind);
        await office.The<RemoveView>().RunAsync(new() { Name = "分享" }, TestOffice.Manager);
        Assert.Empty(await ListAsync(office, TestOffice.Auditor));
    }

    [DataFact]
    public async Task Save_OfWhatIsNoQuery_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();

        await Assert.ThrowsAsync<DomainException>(() => SaveAsync(office, "Elsewhere", "https://example.test"));
        await Assert.ThrowsAsync<DomainException>(() => SaveAsync(office, "Long", $"?text={new string('x', 1000)}"));
    }

    [DataFact]
    public async Task OpenWith_AViewOfOnesOwn_HoldsForThatOfficerUntilAnotherIsChosenOrItIsRemoved()
    {
        await using var office = await TestOffice.OpenAsync();
        await SaveAsync(office, "Mine", "?tab=Mine", shared: true);
        await SaveAsync(office, "裁斷", "?stage=Decision");
        Assert.Null(await FirstAsync());

        await office.The<OpenWithView>().RunAsync(new() { Name = "Mine" }, TestOffice.Manager);
        Assert.Equal("?tab=Mine", await FirstAsync());
        Assert.Null(await office.The<ViewQueries>().FirstAsync(TestOffice.Auditor));
        Assert.False(Assert.Single(await ListAsync(office, TestOffice.Auditor)).OpensFirst);
        await office.The<OpenWithView>().RunAsync(new() { Name = "裁斷" }, TestOffice.Manager);
        Assert.Equal(["裁斷"], (await ListAsync(office, TestOffice.Manager)).Where(view => view.OpensFirst).Select(view => view.Name));

        await office.The<RemoveView>().RunAsync(new() { Name = "裁斷" }, TestOffice.Manager);
        Assert.Null(await FirstAsync());
        await office.The<OpenWithView>().RunAsync(new() { Name = "Mine" }, TestOffice.Manager);
        await office.The<OpenWithView>().RunAsync(new(), TestOffice.Manager);
        Assert.Null(await FirstAsync());
        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<OpenWithView>().RunAsync(new() { Name = "Mine" }, TestOffice.Auditor));
        Assert.Equal(RefusalKind.NotFound, refusal.Kind);

        Task<string?> FirstAsync() => office.The<ViewQueries>().FirstAsync(TestOffice.Manager);
    }

    private static Task<IReadOnlyList<ViewLine>> ListAsync(TestOffice office, PcpdCases.Application.Door.Actor actor) => office.The<ViewQueries>().MineAsync(actor);

    private static Task<string> SaveAsync(TestOffice office, string name, string query, bool shared = false) =>
        office.The<SaveView>().RunAsync(new() { Name = name, Query = query, Shared = shared }, TestOffice.Manager);
}
