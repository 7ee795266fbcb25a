using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Tests.Enquiries;

/// <summary>A round of an investigation, due on 24 January 2025.</summary>
public sealed class OwedReplyTests
{
    [DataFact]
    public async Task List_AsDaysPass_ClimbsTheLadderAndForgetsWhatIsAnswered()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.InvestigateAsync();
        await office.The<DraftRound>().RunAsync(
            new() { Number = number, Basis = RoundBasis.Section43, Questions = [new() { Text = "Why?" }], Addressees = [new() { Party = 1 }, new() { Name = "A courier" }] }, TestOffice.Investigator);
        await office.The<IssueRound>().RunAsync(new() { Number = number, Ordinal = 1, On = new(2025, 1, 3), BaseVersion = 1, Due = new(2025, 1, 24) }, TestOffice.Investigator);

        Assert.Empty(await StepsAsync());
        office.Clock.Advance(TimeSpan.FromDays(20));
        Assert.Equal(["1 DueSoon", "2 DueSoon"], await StepsAsync());
        office.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Equal(["1 Overdue", "2 Overdue"], await StepsAsync());
        await office.The<ChaseAddressee>().RunAsync(new() { Number = number, Ordinal = 1, Addressee = 1, On = new(2025, 1, 28) }, TestOffice.Investigator);
        Assert.Equal(["1 Wait", "2 Overdue"], await StepsAsync());
        await office.The<RecordNoAnswer>().RunAsync(new() { Number = number, Ordinal = 1, Addressee = 2, On = new(2025, 1, 28) }, TestOffice.Investigator);
        office.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(["1 Again"], await StepsAsync());

        Assert.Empty((await office.The<OwedReplyQueries>().ListAsync(everybodys: false, TestOffice.Manager)).Rows);
        Assert.Single((await office.The<OwedReplyQueries>().ListAsync(everybodys: true, TestOffice.Manager)).Rows);

        async Task<IEnumerable<string>> StepsAsync() =>
            (await office.The<OwedReplyQueries>().ListAsync(everybodys: false, TestOffice.Investigator)).Rows.Select(row => $"{row.Addressee} {row.Step}");
    }
}
