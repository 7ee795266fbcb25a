using FluentValidation;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="AssessDirection"/> fills.</summary>
public sealed record AssessDirectionInput : NoticeInput
{
    public int Direction { get; set; }

    /// <summary>How many pieces of evidence the assessor saw; a later one refuses the assessment.</summary>
    public int EvidenceSeen { get; set; }

    public DirectionResult? Result { get; set; }

    public DateOnly? On { get; set; }

    public string Why { get; set; } = "";
}

/// <summary>Checks the form of <see cref="AssessDirection"/>.</summary>
public sealed class AssessDirectionInputValidator : NoticeInputValidator<AssessDirectionInput>
{
    public AssessDirectionInputValidator()
    {
        RuleFor(input => input.Direction).GreaterThan(0).WithMessage("Choose a direction.");
        RuleFor(input => input.Result).NotNull().WithMessage("Say how far the direction was followed.");
        RuleFor(input => input.On).NotNull().WithMessage("Give the day of the assessment.");
        RuleFor(input => input.Why).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(Domain.Notices.Direction.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Assesses how far a direction was followed; when all are met, so is the notice. Returns the ordinal of the direction.</summary>
public sealed class AssessDirection(Desk desk) : NoticeUseCase<AssessDirectionInput>(desk)
{
    public override Permission Permission => Permission.AssessDirections;

    protected override bool NeedsWhatWasSeen => false;

    protected override async Task<int> ActAsync(AssessDirectionInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        if (notice.Direction(input.Direction).Evidence.Count != input.EvidenceSeen)
        {
            throw new DomainException("More evidence was recorded on direction {0} while you were writing. Look at it first; your text is kept.", input.Direction);
        }
        var calendar = await OfficeCalendar.OfAsync(work, cancellationToken);
        notice.AssessDirection(input.Direction, input.Result!.Value, input.Why, input.On!.Value, work.Me, work.Today, calendar);
        work.Journal(notice.PathOf(input.Direction), input.Why);
        return input.Direction;
    }
}
