using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="AddDirection"/> fills.</summary>
public sealed record AddDirectionInput : NoticeInput
{
    public DirectionFields Text { get; set; } = new();
}

/// <summary>Checks the form of <see cref="AddDirection"/>.</summary>
public sealed class AddDirectionInputValidator : NoticeInputValidator<AddDirectionInput>
{
    public AddDirectionInputValidator() =>
        RuleFor(input => input.Text).SetValidator(new DirectionFieldsValidator());
}

/// <summary>Adds a direction to a draft; returns its ordinal.</summary>
public sealed class AddDirection(Desk desk) : NoticeUseCase<AddDirectionInput>(desk)
{
    public override Permission Permission => Permission.DraftNotices;

    protected override bool NeedsWhatWasSeen => false;

    protected override Task<int> ActAsync(AddDirectionInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        var direction = notice.AddDirection(input.Text.ToText());
        work.Journal(notice.PathOf(direction.Ordinal));
        return Task.FromResult(direction.Ordinal);
    }
}
