using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="ReviseDirection"/> fills.</summary>
public sealed record ReviseDirectionInput : NoticeInput
{
    public int Direction { get; set; }

    public DirectionFields Text { get; set; } = new();
}

/// <summary>Checks the form of <see cref="ReviseDirection"/>.</summary>
public sealed class ReviseDirectionInputValidator : NoticeInputValidator<ReviseDirectionInput>
{
    public ReviseDirectionInputValidator()
    {
        RuleFor(input => input.Direction).GreaterThan(0).WithMessage("Choose a direction.");
        RuleFor(input => input.Text).SetValidator(new DirectionFieldsValidator());
    }
}

/// <summary>Words a direction of a draft anew; returns its ordinal.</summary>
public sealed class ReviseDirection(Desk desk) : NoticeUseCase<ReviseDirectionInput>(desk)
{
    public override Permission Permission => Permission.DraftNotices;

    protected override Task<int> ActAsync(ReviseDirectionInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        notice.ReviseDirection(input.Direction, input.Text.ToText());
        work.Journal(notice.PathOf(input.Direction));
        return Task.FromResult(input.Direction);
    }
}
