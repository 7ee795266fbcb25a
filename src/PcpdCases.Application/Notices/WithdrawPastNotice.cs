using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>Takes a past notice out of account.</summary>
public sealed record WithdrawPastNoticeInput : ActInput
{
    public string Reference { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form that withdraws a past notice.</summary>
public sealed class WithdrawPastNoticeInputValidator : AbstractValidator<WithdrawPastNoticeInput>
{
    public WithdrawPastNoticeInputValidator()
    {
        RuleFor(input => input.Reference).NotEmpty().WithMessage("Choose a past notice.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(PastNotice.ReasonMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}

/// <summary>Withdraws a past notice that was recorded by mistake; it stays on record with the reason. Returns its reference.</summary>
public sealed class WithdrawPastNotice(Desk desk) : UseCase<WithdrawPastNoticeInput, string>(desk)
{
    public override Permission Permission => Permission.BringInRecords;

    protected override async Task<string> ActAsync(WithdrawPastNoticeInput input, Work work, CancellationToken cancellationToken)
    {
        var notice = await work.PastNoticeAsync(input.Reference, cancellationToken);
        notice.Withdraw(input.Reason, work.Me);
        work.Journal($"organisations/{notice.Organisation.Number}", input.Reason);
        return notice.Reference;
    }
}
