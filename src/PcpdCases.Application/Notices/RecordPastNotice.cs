using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>A notice of an earlier register.</summary>
public sealed record RecordPastNoticeInput : ActInput
{
    public string Reference { get; set; } = "";

    public int OrganisationNumber { get; set; }

    public DateOnly? ServedOn { get; set; }

    public PastNoticeOutcome? Outcome { get; set; }

    /// <summary>The day of the outcome; null when it is not known.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>What it found and directed, in a few words.</summary>
    public string? Subject { get; set; }

    /// <summary>Ids of the facts it found.</summary>
    public IReadOnlyList<string> Facts { get; set; } = [];

    /// <summary>Where it was taken from, for the journal.</summary>
    public string? Source { get; set; }
}

/// <summary>Checks a past notice; what only the record itself can say is refused there.</summary>
public sealed class RecordPastNoticeInputValidator : AbstractValidator<RecordPastNoticeInput>
{
    public RecordPastNoticeInputValidator(TimeProvider clock)
    {
        RuleFor(input => input.Reference).NotEmpty().WithMessage("Give the reference under which it was kept.")
            .MaximumLength(PastNotice.ReferenceMaxLength).WithMessage("This reference is too long.");
        RuleFor(input => input.ServedOn).NotNull().WithMessage("Give the day of service.")
            .Must(on => on is null || on <= clock.HongKongToday()).WithMessage("A past notice cannot have been served, or have ended, after today.");
        RuleFor(input => input.EndedOn).Must(on => on is null || on <= clock.HongKongToday()).WithMessage("A past notice cannot have been served, or have ended, after today.");
        RuleFor(input => input.EndedOn).Must((input, on) => on is null || input.ServedOn is null || on >= input.ServedOn)
            .WithMessage("A notice cannot end before the day it was served.");
        RuleFor(input => input.Outcome).NotNull().WithMessage("Give its outcome.").IsInEnum().WithMessage("Give its outcome.");
        RuleFor(input => input.Facts).Must(PastNotice.FactsFit).WithMessage("These are too many facts for one past notice.");
        RuleFor(input => input.Subject).MaximumLength(PastNotice.SubjectMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}

/// <summary>Records a notice that was served and ended before; returns its reference.</summary>
public sealed class RecordPastNotice(Desk desk) : UseCase<RecordPastNoticeInput, string>(desk)
{
    public override Permission Permission => Permission.BringInRecords;

    protected override async Task<string> ActAsync(RecordPastNoticeInput input, Work work, CancellationToken cancellationToken)
    {
        await work.EnsureNewPastNoticeAsync(input.Reference, cancellationToken);
        var organisation = await work.OrganisationAsync(input.OrganisationNumber, cancellationToken);
        var notice = PastNotice.Record(
            organisation,
            new PastNoticeStatement(input.Reference, input.ServedOn!.Value, input.Outcome!.Value, input.EndedOn, input.Subject, input.Facts),
            work.Today);
        work.Add(notice);
        work.Journal($"organisations/{organisation.Number}", input.Source);
        return notice.Reference;
    }
}
