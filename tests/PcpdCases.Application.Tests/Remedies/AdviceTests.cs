using FluentValidation;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Remedies;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Tests.Support;
using PcpdCases.Domain;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Tests.Remedies;

public sealed class AdviceTests
{
    private static readonly DateOnly Today = new(2025, 1, 3);
    private static readonly DateOnly FollowUp = new(2025, 2, 3);

    [DataFact]
    public async Task Check_WithoutStandingAdvice_DoesNotEndAsAdviceGiven()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await CheckAsync(office);
        Assert.False(Assert.Single((await office.The<ComplianceCheckQueries>().ListAsync(TestOffice.Manager)).Lines).Advised);
        Assert.StartsWith("Record the advice first", (await CloseAsync()).Message, StringComparison.Ordinal);

        var advice = await GiveAsync(office, number);
        await office.The<WithdrawAdvice>().RunAsync(new() { Number = number, Letter = "a", Ordinal = advice, Reason = "Given to the wrong company." }, TestOffice.Compliance);
        Assert.StartsWith("Record the advice first", (await CloseAsync()).Message, StringComparison.Ordinal);

        await GiveAsync(office, number);
        Assert.True(Assert.Single((await office.The<ComplianceCheckQueries>().ListAsync(TestOffice.Manager)).Lines).Advised);
        await office.The<CloseProceeding>().RunAsync(Closing(number), TestOffice.Manager);

        Task<DomainException> CloseAsync() => Assert.ThrowsAsync<DomainException>(() => office.The<CloseProceeding>().RunAsync(Closing(number), TestOffice.Manager));
        static CloseProceedingInput Closing(string number) => new() { Number = number, Letter = "a", End = ProceedingEnd.AdviceGiven, Reason = "Advised." };
    }

    [DataFact]
    public async Task Advice_WhenGiven_IsFollowedUpEvenAfterTheCheckIsClosed()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await CheckAsync(office);
        await office.AssignAsync(number, TestOffice.Compliance);
        var advice = await GiveAsync(office, number);

        Assert.Equal((DeadlineKind.AdviceFollowUp, "a", advice, FollowUp), await DueAsync(office));
        await office.The<CloseProceeding>().RunAsync(
            new() { Number = number, Letter = "a", End = ProceedingEnd.AdviceGiven, Reason = "Advised." }, TestOffice.Manager);
        Assert.Equal((DeadlineKind.AdviceFollowUp, "a", advice, FollowUp), await DueAsync(office));

        await office.The<RecordAdviceAnswer>().RunAsync(new() { Number = number, Letter = "a", Ordinal = advice, Accepted = true, On = Today }, TestOffice.Compliance);
        office.Clock.Advance(TimeSpan.FromDays(20));
        await office.The<FinishAdvice>().RunAsync(
            new() { Number = number, Letter = "a", Ordinal = advice, On = Today.AddDays(20), Note = "Copy of the new policy received. 已收到新政策。" }, TestOffice.Compliance);

        Assert.Empty(await office.The<DeadlineQueries>().MineAsync(TestOffice.Compliance, restrictedToo: true));
        var line = Assert.Single((await ViewAsync(office, number)).Advice);
        Assert.Equal((AdviceStatus.Done, Today, Today.AddDays(20), "Copy of the new policy received. 已收到新政策。"), (line.Status, line.AnsweredOn, line.DoneOn, line.DoneNote));
    }

    [DataFact]
    public async Task Advice_BeforeAComplianceCheck_IsRefused()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await office.OpenCaseAsync();

        await RefusedAsync("Advice is given from a compliance check on; {0} is at the stage {1}.", () => GiveAsync(office, number));
    }

    [DataFact]
    public async Task Advice_WhenAccepted_KeepsItsWordsAndMayBeFollowedUpLater()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await CheckAsync(office);
        var advice = await GiveAsync(office, number);
        await office.The<RecordAdviceAnswer>().RunAsync(new() { Number = number, Letter = "a", Ordinal = advice, Accepted = true, On = Today }, TestOffice.Compliance);

        var shown = ReviseAdviceInput.Of((await ViewAsync(office, number)).Advice[0]);
        await RefusedAsync(
            "Advice {0} was accepted as it stands; only the day of the follow-up can be changed. Withdraw it and give it anew.",
            () => office.The<ReviseAdvice>().RunAsync(shown with { Step = "Something else." }, TestOffice.Compliance));
        await office.The<ReviseAdvice>().RunAsync(shown with { FollowUpOn = FollowUp.AddDays(30) }, TestOffice.Compliance);

        Assert.Equal(FollowUp.AddDays(30), (await ViewAsync(office, number)).Advice[0].FollowUpOn);
    }

    [DataFact]
    public async Task Advice_WhenNotAccepted_NeedsTheWordsAndIsDoneWith()
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await CheckAsync(office);
        var advice = await GiveAsync(office, number);
        RecordAdviceAnswerInput answer = new() { Number = number, Letter = "a", Ordinal = advice, Accepted = false, On = Today };

        var invalid = await Assert.ThrowsAsync<ValidationException>(() => office.The<RecordAdviceAnswer>().RunAsync(answer, TestOffice.Compliance));
        Assert.Contains(invalid.Errors, error => error.ErrorMessage == "Record why the data user does not accept the advice.");
        await office.The<RecordAdviceAnswer>().RunAsync(answer with { Answer = "The system is being replaced." }, TestOffice.Compliance);

        await RefusedAsync(
            "Advice {0} is done with. Give it anew where more is to come of it.",
            () => office.The<FinishAdvice>().RunAsync(new() { Number = number, Letter = "a", Ordinal = advice, On = Today }, TestOffice.Compliance));
        await office.The<WithdrawAdvice>().RunAsync(new() { Number = number, Letter = "a", Ordinal = advice, Reason = "It does not fit." }, TestOffice.Compliance);
        Assert.Equal("It does not fit.", (await ViewAsync(office, number)).Advice[0].WithdrawnBecause);
    }

    [DataTheory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task Advice_WhenItsOutcomeIsDatedOutside_IsRefused(int days)
    {
        await using var office = await TestOffice.OpenAsync();
        var number = await CheckAsync(office);
        var advice = await GiveAsync(office, number);

        await RefusedAsync(
            "What came of the advice lies after the day it was given, and not on a day to come.",
            () => office.The<FinishAdvice>().RunAsync(new() { Number = number, Letter = "a", Ordinal = advice, On = Today.AddDays(days) }, TestOffice.Compliance));
    }

    private static async Task<string> CheckAsync(TestOffice office)
    {
        var number = await office.OpenCaseAsync();
        await office.The<TriageProceeding>().RunAsync(new() { Number = number, Letter = "a", Criteria = "Kinds of data", Reason = "Slight" }, TestOffice.Compliance);
        await office.The<StartComplianceCheck>().RunAsync(new() { Number = number, Letter = "a" }, TestOffice.Compliance);
        return number;
    }

    private static Task<int> GiveAsync(TestOffice office, string number) => office.The<GiveAdvice>().RunAsync(
        new() { Number = number, Letter = "a", Weakness = "No written retention policy. 沒有書面保留政策。", Step = "Write one and train staff.", GivenOn = Today, FollowUpOn = FollowUp },
        TestOffice.Compliance);

    private static async Task<(DeadlineKind, string?, int, DateOnly)> DueAsync(TestOffice office)
    {
        var line = Assert.Single(await office.The<DeadlineQueries>().MineAsync(TestOffice.Compliance, restrictedToo: true));
        return (line.Kind, line.Letter, line.Ordinal, line.DueOn);
    }

    private static Task<RemediesView> ViewAsync(TestOffice office, string number) => office.The<RemedyQueries>().OfProceedingAsync(number, "a", TestOffice.Auditor);

    private static async Task RefusedAsync(string template, Func<Task> act) => Assert.Equal(template, (await Assert.ThrowsAsync<DomainException>(act)).Template);
}
