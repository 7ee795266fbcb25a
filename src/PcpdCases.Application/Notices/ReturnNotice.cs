using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="ReturnNotice"/> fills.</summary>
public sealed record ReturnNoticeInput : NoticeInput
{
    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="ReturnNotice"/>.</summary>
public sealed class ReturnNoticeInputValidator : NoticeInputValidator<ReturnNoticeInput>
{
    public ReturnNoticeInputValidator() =>
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(EnforcementNotice.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
}

/// <summary>Gives a submitted notice back to be mended; returns its ordinal.</summary>
public sealed class ReturnNotice(Desk desk) : NoticeUseCase<ReturnNoticeInput>(desk)
{
    public override Permission Permission => Permission.Countersign;

    protected override Task<int> ActAsync(ReturnNoticeInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        notice.Return(input.Reason, work.Me);
        work.Journal(notice.PathOf(), input.Reason);
        return Task.FromResult(notice.Ordinal);
    }
}
