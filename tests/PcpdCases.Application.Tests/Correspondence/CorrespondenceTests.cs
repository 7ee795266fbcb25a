using FluentValidation;
using Microsoft.Extensions.Hosting;
using PcpdCases.Application.Correspondence;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Search;
using PcpdCases.Application.Seeding;
using PcpdCases.Application.Tests.Seeding;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Tests.Correspondence;

public sealed class CorrespondenceTests
{
    private static readonly DateOnly Today = new(2025, 1, 3);

    [DataFact]
    public async Task Record_OfACallAndALetter_ListsTheLatestFirstAndCountsThem()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.The<RecordCorrespondence>().RunAsync(Letter(number), TestOffice.Compliance);
        await office.The<RecordCorrespondence>().RunAsync(Call(number), TestOffice.Compliance);

        var entries = (await ViewAsync(office, number)).Entries;

        Assert.Equal([CorrespondenceKind.Call, CorrespondenceKind.Letter], entries.Select(entry => entry.Kind));
        Assert.Equal((CorrespondenceDirection.Received, new TimeOnly(9, 30), "Ms Chan 陳女士", "Example Trading Limited"), (entries[0].Direction, entries[0].At, entries[0].With, entries[0].PartyName));
        Assert.Equal((ServiceMode.RegisteredPost, Today, "RR 123 456 789 HK"), (entries[1].Service, entries[1].ServedOn, entries[1].Proof));
        Assert.Equal(2, (await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Auditor)).Counts.Correspondence);
        Assert.Contains((await office.The<SearchQueries>().FindAsync("加密", null, 1, TestOffice.Auditor)).Hits, hit => hit.Kind == SearchKind.Correspondence);
    }

    [DataFact]
    public async Task OfCase_WithNoticesAndRounds_TellsWhatTheFileHoldsAlready()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var number = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers["example-harbour-clinic"];
        await office.The<RecordCorrespondence>().RunAsync(Call(number), TestOffice.Compliance);

        var view = await ViewAsync(office, number);

        Assert.Equal(
            [
                FiledKind.Notification, FiledKind.Enquiry, FiledKind.Reply, FiledKind.AdviceGiven, FiledKind.AdviceAnswered, FiledKind.InvestigationNotice,
                FiledKind.FindingsPut, FiledKind.Representations, FiledKind.EnforcementNotice, FiledKind.ComplianceEvidence,
            ],
            view.Filed.Select(filed => filed.Kind).Distinct().Order());
        var notice = Assert.Single(view.Filed, filed => filed.Kind is FiledKind.EnforcementNotice);
        Assert.Equal(("a", 1, CorrespondenceDirection.Sent), (notice.Letter, notice.Ordinal, notice.Direction));
        Assert.NotNull(notice.Service);
        Assert.NotEmpty(notice.Proof!);
        // Findings of a day are one line, whatever their number.
        Assert.Equal([6, 7, 8, 9, 10], Assert.Single(view.Filed, filed => filed.Kind is FiledKind.FindingsPut).About);
        Assert.Equal([6, 7, 8, 9, 10], Assert.Single(view.Filed, filed => filed.Kind is FiledKind.Representations).About);
        Assert.Equal([1], Assert.Single(view.Filed, filed => filed.Kind is FiledKind.ComplianceEvidence).About);
        // Who handed evidence of compliance in is not recorded.
        Assert.All(view.Filed, filed => Assert.Equal(filed.Kind is FiledKind.ComplianceEvidence, string.IsNullOrEmpty(filed.With)));
        // The call the seed recorded, and this one.
        Assert.Equal(view.Filed.Count + 2, view.All.Count);
        Assert.Equal(view.All.Select(one => one.Entry?.On ?? one.Filed!.On).OrderDescending(), view.All.Select(one => one.Entry?.On ?? one.Filed!.On));
    }

    [DataFact]
    public async Task OfCase_FromAPublishedSource_TellsNothingThatTheSourceDoesNot()
    {
        await using var office = await EmptyOffice.OpenAsync();
        var numbers = (await office.The<SeedDatabase>().RunAsync(SeedFolder.Product, EmptyOffice.In(Environments.Development), default)).CaseNumbers;

        foreach (var number in numbers.Where(one => one.Key is not "example-harbour-clinic").Select(one => one.Value))
        {
            Assert.Empty((await ViewAsync(office, number)).Filed);
        }
    }

    [DataFact]
    public async Task Record_OfAMeeting_IsHeldWhateverTheFormSaid()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.The<RecordCorrespondence>().RunAsync(Call(number) with { Kind = CorrespondenceKind.Meeting }, TestOffice.Compliance);

        Assert.Equal(CorrespondenceDirection.Held, Assert.Single((await ViewAsync(office, number)).Entries).Direction);
    }

    [DataFact]
    public async Task Service_OfWhatWasNotSentByLetterOrEmail_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        foreach (var input in new[] { Letter(number) with { Received = true }, Letter(number) with { Kind = CorrespondenceKind.Call }, Letter(number) with { Kind = CorrespondenceKind.Visit } })
        {
            await RefusedAsync("Only a letter or e-mail that was sent is served.", () => office.The<RecordCorrespondence>().RunAsync(input, TestOffice.Compliance));
        }
    }

    [DataFact]
    public async Task Service_WithoutDayOrProof_IsRefusedWithWhatIsMissing()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        await InvalidAsync("Give the day of service.", Letter(number) with { ServedOn = null });
        await InvalidAsync("Say what proves the service, or choose the document that does.", Letter(number) with { Proof = " " });
        await InvalidAsync("The day of service lies on or after the day it was sent, and not in time to come.", Letter(number) with { ServedOn = Today.AddDays(-3) });
        await RefusedAsync(
            "The day of service lies on or after the day it was sent, and not in time to come.",
            () => office.The<RecordCorrespondence>().RunAsync(Letter(number) with { ServedOn = Today.AddDays(1) }, TestOffice.Compliance));
        await RefusedAsync(
            "Say how it was served, or leave the day and the proof of service empty.",
            () => office.The<RecordCorrespondence>().RunAsync(Letter(number) with { Service = null }, TestOffice.Compliance));
        await InvalidAsync("Say with whom it was: a party of the case, or a name.", Letter(number) with { Party = null, With = null });
        await InvalidAsync("Write the time as 09:30.", Call(number) with { At = "half past nine" });
        await RefusedAsync(
            "Correspondence is recorded once it took place, and not for a day to come.",
            () => office.The<RecordCorrespondence>().RunAsync(Call(number) with { On = Today.AddDays(1) }, TestOffice.Compliance));
        Assert.Empty((await ViewAsync(office, number)).Entries);

        async Task InvalidAsync(string words, RecordCorrespondenceInput input)
        {
            var invalid = await Assert.ThrowsAsync<ValidationException>(() => office.The<RecordCorrespondence>().RunAsync(input, TestOffice.Compliance));
            Assert.Contains(invalid.Errors, error => error.ErrorMessage == words);
        }
    }

    [DataFact]
    public async Task Revise_AddsTheServiceLater_AndTwoOfficersDoNotOverwriteEachOther()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        await office.The<RecordCorrespondence>().RunAsync(Letter(number) with { Service = null, ServedOn = null, Proof = null }, TestOffice.Compliance);
        var opened = (await ViewAsync(office, number)).Entries[0];

        await office.The<ReviseCorrespondence>().RunAsync(
            ReviseCorrespondenceInput.Of(number, opened) with { Service = ServiceMode.ByHand, ServedOn = Today, Proof = "Receipt signed by Mr Ho" }, TestOffice.Compliance);
        await Assert.ThrowsAsync<StaleEditException>(
            () => office.The<ReviseCorrespondence>().RunAsync(ReviseCorrespondenceInput.Of(number, opened) with { What = "Something else" }, TestOffice.Investigator));

        var entry = Assert.Single((await ViewAsync(office, number)).Entries);
        Assert.Equal((ServiceMode.ByHand, "Receipt signed by Mr Ho", opened.What), (entry.Service, entry.Proof, entry.What));
    }

    [DataFact]
    public async Task Withdraw_KeepsTheEntryWithItsReason()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();
        var ordinal = await office.The<RecordCorrespondence>().RunAsync(Call(number), TestOffice.Compliance);

        await office.The<WithdrawCorrespondence>().RunAsync(new() { Number = number, Ordinal = ordinal, Reason = "Another case was meant." }, TestOffice.Compliance);

        Assert.Equal("Another case was meant.", Assert.Single((await ViewAsync(office, number)).Entries).WithdrawnBecause);
        Assert.Equal(0, (await office.The<CaseQueries>().HeaderAsync(number, TestOffice.Auditor)).Counts.Correspondence);
        await RefusedAsync(
            "Entry {0} was withdrawn. Record a new one.",
            () => office.The<WithdrawCorrespondence>().RunAsync(new() { Number = number, Ordinal = ordinal, Reason = "Again." }, TestOffice.Compliance));
    }

    private static RecordCorrespondenceInput Call(string number) => new()
    {
        Number = number,
        Kind = CorrespondenceKind.Call,
        Received = true,
        On = Today,
        At = "9:30",
        Party = 1,
        With = "Ms Chan 陳女士",
        What = "She asked whether the copies were encrypted. 她詢問副本是否已加密。",
    };

    private static RecordCorrespondenceInput Letter(string number) => new()
    {
        Number = number,
        Kind = CorrespondenceKind.Letter,
        On = Today.AddDays(-1),
        Party = 1,
        What = "Acknowledgement of the notification.",
        Service = ServiceMode.RegisteredPost,
        ServedOn = Today,
        Proof = "RR 123 456 789 HK",
    };

    private static Task<CorrespondenceView> ViewAsync(TestOffice office, string number) => office.The<CorrespondenceQueries>().OfCaseAsync(number, TestOffice.Auditor);

    private static async Task RefusedAsync(string template, Func<Task> act) => Assert.Equal(template, (await Assert.ThrowsAsync<DomainException>(act)).Template);
}
