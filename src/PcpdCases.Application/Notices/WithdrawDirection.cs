using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="WithdrawDirection"/> fills.</summary>
public sealed record WithdrawDirectionInput : NoticeInput
{
    public int Direction { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="WithdrawDirection"/>.</summary>
public sealed class WithdrawDirectionInputValidator : NoticeInputValidator<WithdrawDirectionInput>
{
    public WithdrawDirectionInputValidator()
    {
        RuleFor(input => input.Direction).GreaterThan(0).WithMessage("Choose a direction.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(EnforcementNotice.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Takes a direction out of a draft; it stays visible with the reason.</summary>
public sealed class WithdrawDirection(Desk desk) : NoticeUseCase<WithdrawDirectionInput>(desk)
{
    public override Permission Permission => Permission.DraftNotices;

    protected override bool NeedsWhatWasSeen => false;

    protected override Task<int> ActAsync(WithdrawDirectionInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        notice.WithdrawDirection(input.Direction, input.Reason);
        work.Journal(notice.PathOf(input.Direction), input.Reason);
        return Task.FromResult(input.Direction);
    }
}
