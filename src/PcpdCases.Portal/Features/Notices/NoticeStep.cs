using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Portal.Features.Notices;

/// <summary>What officers do with a notice or one of its directions.</summary>
public enum NoticeStep
{
    Submit,
    Countersign,
    Return,
    Serve,
    Revise,
    AddDirection,
    Cancel,
    RecordEvidence,
    Assess,
    ReviseDirection,
    WithdrawDirection,
    GiveMoreTime,
}

/// <summary>A step and the direction it is taken on, 0 for the notice itself.</summary>
public sealed record NoticeAct(NoticeStep Step, int Direction = 0);

/// <summary>Which steps fit a notice now; the Desk and the domain decide again.</summary>
public static class NoticeSteps
{
    public static IEnumerable<NoticeStep> OfNotice(EnforcementNotice notice) => notice.Status switch
    {
        NoticeStatus.Draft => [NoticeStep.Submit, NoticeStep.Revise, NoticeStep.AddDirection, NoticeStep.Cancel],
        NoticeStatus.AwaitingCountersignature => [NoticeStep.Countersign, NoticeStep.Return, NoticeStep.Cancel],
        NoticeStatus.Countersigned => [NoticeStep.Serve, NoticeStep.Cancel],
        NoticeStatus.Served => [NoticeStep.Cancel],
        NoticeStatus.Met or NoticeStatus.Cancelled or NoticeStatus.Published => [],
    };

    public static IEnumerable<NoticeStep> OfDirection(EnforcementNotice notice) => notice.Status switch
    {
        NoticeStatus.Draft => [NoticeStep.ReviseDirection, NoticeStep.WithdrawDirection],
        NoticeStatus.Served => [NoticeStep.RecordEvidence, NoticeStep.Assess, NoticeStep.GiveMoreTime],
        NoticeStatus.Met => [NoticeStep.RecordEvidence, NoticeStep.Assess],
        NoticeStatus.AwaitingCountersignature or NoticeStatus.Countersigned or NoticeStatus.Cancelled or NoticeStatus.Published => [],
    };

    public static Permission PermissionOf(NoticeStep step) => step switch
    {
        NoticeStep.Submit or NoticeStep.Revise or NoticeStep.AddDirection or NoticeStep.ReviseDirection or NoticeStep.WithdrawDirection => Permission.DraftNotices,
        NoticeStep.Countersign or NoticeStep.Return => Permission.Countersign,
        NoticeStep.Serve or NoticeStep.GiveMoreTime => Permission.ServeNotices,
        NoticeStep.Cancel => Permission.CancelNotices,
        NoticeStep.RecordEvidence => Permission.RecordCompliance,
        NoticeStep.Assess => Permission.AssessDirections,
    };

    /// <summary>Whether the second signature would be by who drafted or submitted it.</summary>
    public static bool IsOwn(EnforcementNotice notice, string handle) => notice.DraftedBy?.Handle == handle || notice.SubmittedBy?.Handle == handle;
}
