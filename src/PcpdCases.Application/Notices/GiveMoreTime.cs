using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="GiveMoreTime"/> fills.</summary>
public sealed record GiveMoreTimeInput : NoticeInput
{
    public int Direction { get; set; }

    public DateOnly? Until { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="GiveMoreTime"/>.</summary>
public sealed class GiveMoreTimeInputValidator : NoticeInputValidator<GiveMoreTimeInput>
{
    public GiveMoreTimeInputValidator()
    {
        RuleFor(input => input.Direction).GreaterThan(0).WithMessage("Choose a direction.");
        RuleFor(input => input.Until).NotNull().WithMessage("Give the new last day.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(EnforcementNotice.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Gives more time for a step by a recorded decision; the day the notice says stays. Returns the ordinal of the direction.</summary>
public sealed class GiveMoreTime(Desk desk) : NoticeUseCase<GiveMoreTimeInput>(desk)
{
    public override Permission Permission => Permission.ServeNotices;

    protected override Task<int> ActAsync(GiveMoreTimeInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        notice.GiveMoreTime(input.Direction, input.Until!.Value, input.Reason, work.Me, work.Today);
        work.Journal(notice.PathOf(input.Direction), input.Reason);
        return Task.FromResult(input.Direction);
    }
}
