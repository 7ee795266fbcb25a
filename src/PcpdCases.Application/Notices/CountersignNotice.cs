using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="CountersignNotice"/> fills.</summary>
public sealed record CountersignNoticeInput : NoticeInput;

/// <summary>Checks the form of <see cref="CountersignNotice"/>.</summary>
public sealed class CountersignNoticeInputValidator : NoticeInputValidator<CountersignNoticeInput>;

/// <summary>The second signature on a notice as it was seen; returns its ordinal.</summary>
public sealed class CountersignNotice(Desk desk) : NoticeUseCase<CountersignNoticeInput>(desk)
{
    public override Permission Permission => Permission.Countersign;

    protected override Task<int> ActAsync(CountersignNoticeInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        notice.Countersign(work.Me, work.Now);
        work.Journal(notice.PathOf());
        return Task.FromResult(notice.Ordinal);
    }
}
