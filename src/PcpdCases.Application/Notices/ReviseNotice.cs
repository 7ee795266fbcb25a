using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="ReviseNotice"/> fills.</summary>
public sealed record ReviseNoticeInput : NoticeInput
{
    public NoticeFields Text { get; set; } = new();
}

/// <summary>Checks the form of <see cref="ReviseNotice"/>.</summary>
public sealed class ReviseNoticeInputValidator : NoticeInputValidator<ReviseNoticeInput>
{
    public ReviseNoticeInputValidator() =>
        RuleFor(input => input.Text).SetValidator(new NoticeFieldsValidator());
}

/// <summary>Changes what a draft says beside its directions; returns its ordinal.</summary>
public sealed class ReviseNotice(Desk desk) : NoticeUseCase<ReviseNoticeInput>(desk)
{
    public override Permission Permission => Permission.DraftNotices;

    protected override Task<int> ActAsync(ReviseNoticeInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        notice.Revise(input.Text.ToText());
        work.Journal(notice.PathOf());
        return Task.FromResult(notice.Ordinal);
    }
}
