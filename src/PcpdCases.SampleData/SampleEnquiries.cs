using PcpdCases.Domain.Enquiries;

namespace PcpdCases.SampleData;

/// <summary>Tells the rounds of enquiries of a sample case.</summary>
internal static class SampleEnquiries
{
    private const int DaysToReply = 14;

    /// <summary>Rounds on one basis; the last of an open case may still wait for its reply.</summary>
    public static void Tell(SampleFile file, RoundBasis basis, int rounds)
    {
        for (var at = 1; at <= rounds; at++)
        {
            Tell(file, basis, mayWait: at == rounds && !file.Plan.Ended && IsLastStage(file, basis));
        }
    }

    private static bool IsLastStage(SampleFile file, RoundBasis basis) =>
        file.Plan.Reaches == (basis is RoundBasis.Section8 ? SampleReach.Check : SampleReach.Investigation);

    private static void Tell(SampleFile file, RoundBasis basis, bool mayWait)
    {
        var round = EnquiryRound.Draft(file.Incident, basis, file.Dice.PickRandom("Security of the systems", "People and data", "Contract with the processor", "第二輪查詢"), [file.Proceeding], file.Officers.Investigator);
        for (var count = file.Dice.Random.Number(3, 7) * Math.Min(file.Plan.Fullness, 4); count > 0; count--)
        {
            round.AddQuestion(new QuestionText(SampleWords.Question(file.Dice), null));
        }
        round.AddAddressee(file.Incident.PartyAt(1), abroad: false);
        if (file.Plan.Fullness > 1 && file.Incident.Parties.Count > 1)
        {
            round.AddAddressee(file.Incident.PartyAt(2), abroad: false);
        }
        round.Issue(file.Day, file.Day.AddDays(DaysToReply), [file.Proceeding]);
        file.Add(round);
        if (mayWait && file.Dice.Random.Bool())
        {
            return;
        }
        file.Wait(5, DaysToReply);
        foreach (var addressee in round.Addressees)
        {
            round.RecordReply(
                addressee.Ordinal,
                file.Day,
                [.. round.Asked.Select(question => new AnswerGiven(question.Ordinal, AnswerStatus.Answered, SampleWords.Text(file.Dice, file.Dice.Random.Number(1, 3)), []))],
                file.Today);
        }
    }
}
