using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Portal.Features.Enquiries;

/// <summary>What an officer may do to a round, to one of its questions or to one of its addressees.</summary>
public enum RoundStep
{
    Issue,
    AddQuestion,
    ReviseQuestion,
    DropQuestion,
    AddAddressee,
    CarryOver,
    Revise,
    Reply,
    AskForTime,
    DecideTime,
    Chase,
    NoAnswer,
    Withdraw,
}

/// <summary>A step and what it is taken on: the ordinal of a question or an addressee, 0 for the round itself.</summary>
public sealed record RoundAct(RoundStep Step, int On = 0);

/// <summary>Which steps fit a round now; the Desk and the domain decide again.</summary>
public static class RoundSteps
{
    private static readonly RoundStep[] OfDraft =
        [RoundStep.Issue, RoundStep.AddQuestion, RoundStep.AddAddressee, RoundStep.CarryOver, RoundStep.Revise, RoundStep.Withdraw];

    /// <summary>Steps on the round as a whole.</summary>
    public static IEnumerable<RoundStep> OfRound(EnquiryRound round) => round.Status switch
    {
        RoundStatus.Draft => OfDraft.Where(step => step is not RoundStep.CarryOver || round.Ordinal > 1),
        RoundStatus.Issued => [RoundStep.Withdraw],
        RoundStatus.Withdrawn or RoundStatus.Published => [],
    };

    /// <summary>Steps on one addressee of an issued round.</summary>
    public static IEnumerable<RoundStep> OfAddressee(EnquiryRound round, Addressee addressee, bool mayGrant, DateOnly today)
    {
        if (round.Status is not RoundStatus.Issued || addressee.Withdrawn)
        {
            yield break;
        }
        var pending = addressee.Extensions.Any(request => request.Decision is ExtensionDecision.Pending);
        yield return RoundStep.Reply;
        if (!addressee.IsOutstanding)
        {
            yield break;
        }
        if (!pending)
        {
            yield return RoundStep.AskForTime;
        }
        else if (mayGrant)
        {
            yield return RoundStep.DecideTime;
        }
        yield return RoundStep.Chase;
        if (!pending && today > addressee.Due)
        {
            yield return RoundStep.NoAnswer;
        }
    }
}
