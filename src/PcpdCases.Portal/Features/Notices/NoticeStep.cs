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
    LodgeAppeal,
    AppealProgress,
    EndAppeal,
    Refer,
    ServeAnew,
}

/// <summary>A step and the direction it is taken on, 0 for the notice itself.</summary>
public sealed record NoticeAct(NoticeStep Step, int Direction = 0);

/// <summary>Which steps fit a notice now; the Desk and the domain decide again.</summary>
public static class NoticeSteps
{
    public static IEnumerable<NoticeStep> OfNotice(EnforcementNotice notice) => [.. ByStatus(notice), .. OfAppeal(notice)];

    /// <summary>Whether the step has its form among those of appeals and referrals.</summary>
    public static bool IsOfAppeal(NoticeStep step) => step is NoticeStep.LodgeAppeal or NoticeStep.AppealProgress or NoticeStep.EndAppeal or NoticeStep.Refer;

    private static IEnumerable<NoticeStep> OfAppeal(EnforcementNotice notice)
    {
        if (notice.PendingAppeal is not null)
        {
            return [NoticeStep.AppealProgress, NoticeStep.EndAppeal];
        }
        return notice.Status is NoticeStatus.Served or NoticeStatus.Met && notice.Appeals.All(appeal => appeal.Outcome is AppealOutcome.Withdrawn) ? [NoticeStep.LodgeAppeal] : [];
    }

    /// <summary>For what a notice may be referred now; null for nothing.</summary>
    public static ReferralGround? GroundOf(EnforcementNotice notice) => notice switch
    {
        { ReferredOn: not null } or { SuspendedSince: not null } => null,
        { Status: NoticeStatus.Met } => ReferralGround.RepeatedAct,
        { Status: NoticeStatus.Served } when notice.Standing.Any(direction => direction.Assessment?.Result is DirectionResult.NotMet) => ReferralGround.NotFollowed,
        _ => null,
    };

    private static IEnumerable<NoticeStep> ByStatus(EnforcementNotice notice) => notice.Status switch
    {
        NoticeStatus.Draft => [NoticeStep.Submit, NoticeStep.Revise, NoticeStep.AddDirection, NoticeStep.Cancel],
        NoticeStatus.AwaitingCountersignature => [NoticeStep.Countersign, NoticeStep.Return, NoticeStep.Cancel],
        NoticeStatus.Countersigned => [NoticeStep.Serve, NoticeStep.Return, NoticeStep.Cancel],
        NoticeStatus.Served => GroundOf(notice) is null ? [NoticeStep.Cancel] : [NoticeStep.Refer, NoticeStep.Cancel],
        NoticeStatus.Cancelled => notice.Successor is null ? [NoticeStep.ServeAnew] : [],
        NoticeStatus.Met => GroundOf(notice) is null ? [] : [NoticeStep.Refer],
        NoticeStatus.SetAside or NoticeStatus.Published => [],
    };

    public static IEnumerable<NoticeStep> OfDirection(EnforcementNotice notice) => notice.Status switch
    {
        NoticeStatus.Draft => [NoticeStep.ReviseDirection, NoticeStep.WithdrawDirection],
        NoticeStatus.Served => notice.SuspendedSince is null ? [NoticeStep.RecordEvidence, NoticeStep.Assess, NoticeStep.GiveMoreTime] : [NoticeStep.RecordEvidence, NoticeStep.Assess],
        NoticeStatus.Met => [NoticeStep.RecordEvidence, NoticeStep.Assess],
        NoticeStatus.AwaitingCountersignature or NoticeStatus.Countersigned or NoticeStatus.Cancelled or NoticeStatus.SetAside or NoticeStatus.Published => [],
    };

    public static Permission PermissionOf(NoticeStep step) => step switch
    {
        NoticeStep.Submit or NoticeStep.Revise or NoticeStep.AddDirection or NoticeStep.ReviseDirection or NoticeStep.WithdrawDirection or NoticeStep.ServeAnew => Permission.DraftNotices,
        NoticeStep.Countersign or NoticeStep.Return => Permission.Countersign,
        NoticeStep.Serve or NoticeStep.GiveMoreTime or NoticeStep.EndAppeal or NoticeStep.Refer => Permission.ServeNotices,
        NoticeStep.LodgeAppeal or NoticeStep.AppealProgress => Permission.RecordAppeals,
        NoticeStep.Cancel => Permission.CancelNotices,
        NoticeStep.RecordEvidence => Permission.RecordCompliance,
        NoticeStep.Assess => Permission.AssessDirections,
    };

    /// <summary>Whether the second signature would be by who drafted or submitted it.</summary>
    public static bool IsOwn(EnforcementNotice notice, string handle) => notice.DraftedBy?.Handle == handle || notice.SubmittedBy?.Handle == handle;
}
