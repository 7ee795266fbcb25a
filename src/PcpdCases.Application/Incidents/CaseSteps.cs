using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Incidents;

/// <summary>What one proceeding waits for, read off its stage, rounds, determinations and notices.</summary>
internal sealed class CaseSteps
{
    private readonly Proceeding _proceeding;
    private readonly List<Addressee> _owing;
    private readonly List<EnforcementNotice> _notices;
    private readonly Determination? _proposed;
    private readonly EnforcementNotice? _submitted;

    /// <param name="rounds">Every round of the incident; those to another data user are left out here.</param>
    /// <param name="notices">Every notice of the proceeding.</param>
    public CaseSteps(Proceeding proceeding, IEnumerable<EnquiryRound> rounds, IEnumerable<EnforcementNotice> notices)
    {
        _proceeding = proceeding;
        var asleep = proceeding.Stage is Stage.Closed || proceeding.Incident.RecordedFromPublishedSource is not null;
        _owing = asleep ? [] :
        [
            .. rounds.Where(round => round.Status is RoundStatus.Issued)
                .SelectMany(round => round.Addressees)
                .Where(addressee => addressee.IsOutstanding && Concerns(addressee)),
        ];
        _notices = asleep ? [] : [.. notices.Where(notice => notice.IsOpen).OrderBy(notice => notice.Ordinal)];
        _proposed = asleep ? null : proceeding.Determinations.FirstOrDefault(determination => determination.Status is DeterminationStatus.Proposed);
        _submitted = _notices.Find(notice => notice.Status is NoticeStatus.AwaitingCountersignature);
        Next = asleep || proceeding.OnHold ? null : NextOf();
    }

    public NextStep? Next { get; }

    /// <summary>The earliest day a reply, the evidence of a direction or the statement in an appeal is due.</summary>
    public DateOnly? Due => _owing.Select(addressee => addressee.Due).Concat(Unmet.Select(direction => direction.Due)).Concat(_notices.Select(StatementDue)).Min();

    public bool WaitingForReply => _owing.Count > 0;

    public bool WaitingForApproval => _proposed is not null || _submitted is not null;

    /// <summary>Who made the proposal that is countersigned first.</summary>
    public string? ProposedBy => (_proposed?.Proposer ?? _submitted?.SubmittedBy ?? _submitted?.DraftedBy)?.Handle;

    public bool NoticesRunning => _notices.Exists(notice => notice.Status is NoticeStatus.Served);

    private IEnumerable<Direction> Unmet => _notices.Where(notice => notice is { Status: NoticeStatus.Served, SuspendedSince: null })
        .SelectMany(notice => notice.Standing)
        .Where(direction => direction.Assessment?.Result is not DirectionResult.Met);

    private static DateOnly? StatementDue(EnforcementNotice notice) =>
        notice.PendingAppeal is { StatementFiledOn: null } appeal ? appeal.StatementDue : null;

    // A third party's reply is waited for in every proceeding of the case.
    private bool Concerns(Addressee addressee) =>
        addressee.Party?.ProceedingLetter is null || addressee.Party.ProceedingLetter == _proceeding.Letter;

    private NextStep? NextOf() => _proceeding.Stage switch
    {
        Stage.Received => NextStep.Triage,
        Stage.Triage => NextStep.DecideCheck,
        Stage.ComplianceCheck => WaitingForReply ? NextStep.ReplyToRound : NextStep.DecideCheck,
        Stage.Investigation => _proposed is not null ? NextStep.Countersign
            : NoticeStep() ?? (WaitingForReply ? NextStep.ReplyToRound : NextStep.Investigate),
        Stage.Decision => _proposed is not null ? NextStep.Countersign
            : !_proceeding.Determinations.Any(determination => determination.IsSigned) ? NextStep.Propose
            : AfterDetermination(),
        Stage.Enforcement => _proposed is not null ? NextStep.Countersign : AfterDetermination(),
        Stage.Closed => null,
    };

    private NextStep AfterDetermination()
    {
        if (NoticeStep() is { } step)
        {
            return step;
        }
        if (!_proceeding.Determinations.Any(determination => determination.EstablishesContravention))
        {
            return NextStep.Close;
        }
        var action = _proceeding.Actions.MaxBy(candidate => candidate.Ordinal);
        return action is null ? NextStep.DecideAction
            : action.Kind is ActionKind.EnforcementNotice && _proceeding.NoticesCounted == 0 ? NextStep.DraftNotice
            : NextStep.Close;
    }

    // The notice that is least far goes first.
    private NextStep? NoticeStep() => _notices.MinBy(notice => notice.Status) is { } notice
        ? notice.Status switch
        {
            NoticeStatus.Draft => NextStep.DraftNotice,
            NoticeStatus.AwaitingCountersignature => NextStep.CountersignNotice,
            NoticeStatus.Countersigned => NextStep.ServeNotice,
            NoticeStatus.Served => notice.SuspendedSince is null ? NextStep.MeetDirections : NextStep.AwaitAppeal,
            NoticeStatus.Met or NoticeStatus.Cancelled or NoticeStatus.SetAside or NoticeStatus.Published => notice.PendingAppeal is null ? null : NextStep.AwaitAppeal,
        }
        : null;
}
