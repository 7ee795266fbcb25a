using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="DraftNotice"/> fills.</summary>
public sealed record DraftNoticeInput : ProceedingInput
{
    public NoticeFields Text { get; set; } = new();

    public IList<DirectionFields> Directions { get; set; } = [];

    /// <summary>The ordinal of the cancelled notice it is served anew for; null for a first one.</summary>
    public int? Replaces { get; set; }
}

/// <summary>Checks the form of <see cref="DraftNotice"/>.</summary>
public sealed class DraftNoticeInputValidator : ProceedingInputValidator<DraftNoticeInput>
{
    public DraftNoticeInputValidator()
    {
        RuleFor(input => input.Text).SetValidator(new NoticeFieldsValidator());
        RuleForEach(input => input.Directions).SetValidator(new DirectionFieldsValidator());
    }
}

/// <summary>Begins an enforcement notice with its directions; returns its ordinal.</summary>
public sealed class DraftNotice(Desk desk) : UseCase<DraftNoticeInput, int>(desk)
{
    public override Permission Permission => Permission.DraftNotices;

    protected override async Task<int> ActAsync(DraftNoticeInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var replaced = input.Replaces is { } ordinal ? await work.NoticeAsync(input.Number, input.Letter, ordinal, cancellationToken) : null;
        var notice = EnforcementNotice.Draft(proceeding, input.Text.ToText(), work.Me, work.Now, replaced);
        foreach (var direction in input.Directions)
        {
            notice.AddDirection(direction.ToText());
        }
        work.Add(notice);
        work.Journal(notice.PathOf());
        return notice.Ordinal;
    }
}
