using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tests.Officers;

/// <summary>The investigator of the invented case leaves: the case, its proceeding and a task go to another, and back.</summary>
public sealed class HandOverTests
{
    [DataFact]
    public async Task Work_WhenHandedOver_IsTheOthersUntilItIsUndone()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await HeldAsync(office);
        var lines = await PreviewAsync(office, "investigator2");
        Assert.Equal([$"Case {number}", $"Investigation {number}/a", $"Task {number}/tasks/1"], lines.Select(line => $"{line.Kind} {line.Path}"));
        Assert.All(lines, line => Assert.Null(line.Refusal));

        var handOver = await ActAsync(office, "investigator2", [.. lines.Select(line => line.Path)]);

        Assert.Equal(("investigator2", "investigator2", "investigator2"), await HoldersAsync(office, number));
        var holder = Assert.Single((await office.The<HandOverQueries>().ViewAsync(TestOffice.Manager)).Holders);
        Assert.Equal(("investigator2", 1, 1, 1), (holder.Handle, holder.Cases, holder.Investigations, holder.Tasks));
        // What went on to somebody else meanwhile stays there.
        await office.The<AssignOwner>().RunAsync(new() { Number = number, OwnerHandle = "manager" }, TestOffice.Manager);

        Assert.Equal(2, await office.The<UndoHandOver>().RunAsync(new() { Number = handOver }, TestOffice.Manager));
        Assert.Equal(("manager", "investigator", "investigator"), await HoldersAsync(office, number));
        var refusal = await Assert.ThrowsAsync<DomainException>(() => office.The<UndoHandOver>().RunAsync(new() { Number = handOver }, TestOffice.Manager));
        Assert.StartsWith("Handover {0} was undone", refusal.Template, StringComparison.Ordinal);
    }

    [DataFact]
    public async Task Preview_WhenTheOtherMayNotTakeIt_SaysWhyAndTheActRefusesTheSame()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await HeldAsync(office);

        var lines = await PreviewAsync(office, "compliance");
        var refused = Assert.Single(lines, line => line.Refusal is not null);

        Assert.Equal((HandOverKind.Investigation, "{0} is not an investigator. Choose an officer with that role."), (refused.Kind, refused.Refusal!.Template));
        var refusal = await Assert.ThrowsAsync<DomainException>(() => ActAsync(office, "compliance", [.. lines.Select(line => line.Path)]));
        Assert.Equal(refused.Refusal.Template, refusal.Template);
        Assert.Equal(("investigator", "investigator", "investigator"), await HoldersAsync(office, number));
        await ActAsync(office, "compliance", [number]);
        Assert.Equal(("compliance", "investigator", "investigator"), await HoldersAsync(office, number));
    }

    [DataFact]
    public async Task Work_WhenItChangedSinceThePreview_IsNotHandedOver()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = await HeldAsync(office);
        await office.The<AssignOwner>().RunAsync(new() { Number = number, OwnerHandle = "manager" }, TestOffice.Manager);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => ActAsync(office, "investigator2", [number, $"{number}/a"]));
        Assert.Equal("{0} no longer holds all of this work. Look at the list again.", refusal.Template);
        refusal = await Assert.ThrowsAsync<DomainException>(() => ActAsync(office, "investigator", [$"{number}/a"]));
        Assert.Equal("Work is handed over to another officer.", refusal.Template);
    }

    private static async Task<string> HeldAsync(TestOffice office)
    {
        var number = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
        await office.The<AssignOwner>().RunAsync(new() { Number = number, OwnerHandle = "investigator" }, TestOffice.Manager);
        await office.The<GiveTask>().RunAsync(new() { Number = number, What = "Ask the supplier. 查詢供應商。", DueOn = new(2025, 2, 3), AssigneeHandle = "investigator" }, TestOffice.Manager);
        return number;
    }

    private static Task<IReadOnlyList<HandOverLine>> PreviewAsync(TestOffice office, string to) => office.The<HandOverQueries>().PreviewAsync("investigator", to, TestOffice.Manager);

    private static Task<int> ActAsync(TestOffice office, string to, IList<string> paths) =>
        office.The<HandOverWork>().RunAsync(new() { From = "investigator", To = to, Reason = "She leaves the Office.", Paths = paths }, TestOffice.Manager);

    private static async Task<(string? Owner, string? Investigator, string Task)> HoldersAsync(TestOffice office, string number) => (
        (await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Manager)).OwnerHandle,
        (await office.The<ProceedingQueries>().OneAsync(number, "a", TestOffice.Manager)).Investigator?.Handle,
        Assert.Single((await office.The<DeadlineQueries>().OfCaseAsync(number, TestOffice.Manager)).Tasks).AssigneeHandle);
}
