using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="CancelNotice"/> fills.</summary>
public sealed record CancelNoticeInput : NoticeInput
{
    public DateOnly? On { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="CancelNotice"/>.</summary>
public sealed class CancelNoticeInputValidator : NoticeInputValidator<CancelNoticeInput>
{
    public CancelNoticeInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the day of the cancellation.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(EnforcementNotice.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Cancels a notice (s.50(6)); before service it is given up. Returns its ordinal.</summary>
public sealed class CancelNotice(Desk desk) : NoticeUseCase<CancelNoticeInput>(desk)
{
    public override Permission Permission => Permission.CancelNotices;

    protected override Task<int> ActAsync(CancelNoticeInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        notice.Cancel(input.Reason, input.On!.Value, work.Today);
        work.Journal(notice.PathOf(), input.Reason);
        return Task.FromResult(notice.Ordinal);
    }
}
