using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="ReferNotice"/> fills.</summary>
public sealed record ReferNoticeInput : NoticeInput
{
    public ReferralGround? Ground { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>To whom it is referred, such as the Police.</summary>
    public string To { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="ReferNotice"/>.</summary>
public sealed class ReferNoticeInputValidator : NoticeInputValidator<ReferNoticeInput>
{
    public ReferNoticeInputValidator()
    {
        RuleFor(input => input.Ground).NotNull().WithMessage("Say for what it is referred.").IsInEnum();
        RuleFor(input => input.On).NotNull().WithMessage("Give the day of the referral.");
        RuleFor(input => input.To).NotEmpty().WithMessage("Say to whom it is referred.")
            .MaximumLength(EnforcementNotice.ReferredToMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(EnforcementNotice.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records that a notice was referred for prosecution: not followed, or its act repeated (s.50A); returns the ordinal of the notice.</summary>
public sealed class ReferNotice(Desk desk) : NoticeUseCase<ReferNoticeInput>(desk)
{
    public override Permission Permission => Permission.ServeNotices;

    protected override Task<int> ActAsync(ReferNoticeInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        notice.Refer(input.Ground!.Value, input.To, input.Reason, input.On!.Value, work.Me, work.Today);
        work.Journal(notice.PathOf(), input.Reason);
        return Task.FromResult(notice.Ordinal);
    }
}
