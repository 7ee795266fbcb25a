using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="SubmitNotice"/> fills.</summary>
public sealed record SubmitNoticeInput : NoticeInput;

/// <summary>Checks the form of <see cref="SubmitNotice"/>.</summary>
public sealed class SubmitNoticeInputValidator : NoticeInputValidator<SubmitNoticeInput>;

/// <summary>Asks for the second signature on a complete notice; returns its ordinal.</summary>
public sealed class SubmitNotice(Desk desk) : NoticeUseCase<SubmitNoticeInput>(desk)
{
    public override Permission Permission => Permission.DraftNotices;

    protected override Task<int> ActAsync(SubmitNoticeInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        notice.Submit(work.Me);
        work.Journal(notice.PathOf());
        return Task.FromResult(notice.Ordinal);
    }
}
