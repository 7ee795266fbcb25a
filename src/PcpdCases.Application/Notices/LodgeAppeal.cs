using FluentValidation;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="LodgeAppeal"/> fills.</summary>
public sealed record LodgeAppealInput : NoticeInput
{
    public DateOnly? On { get; set; }

    /// <summary>The number the Administrative Appeals Board gave it.</summary>
    public string? Reference { get; set; }

    public string? Grounds { get; set; }
}

/// <summary>Checks the form of <see cref="LodgeAppeal"/>.</summary>
public sealed class LodgeAppealInputValidator : NoticeInputValidator<LodgeAppealInput>
{
    public LodgeAppealInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the day the appeal was lodged.");
        RuleFor(input => input.Reference).MaximumLength(Appeal.ReferenceMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Grounds).MaximumLength(Appeal.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records an appeal against a served notice; one in time suspends its steps unless it is urgent (s.50(4), (5)). Returns its ordinal.</summary>
public sealed class LodgeAppeal(Desk desk) : NoticeUseCase<LodgeAppealInput>(desk)
{
    public override Permission Permission => Permission.RecordAppeals;

    protected override async Task<int> ActAsync(LodgeAppealInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        var calendar = await OfficeCalendar.OfAsync(work, cancellationToken);
        // A warning declared after service does not move the printed day, but an appeal on the next open day is in time.
        var lastDay = notice.ServedOn is { } served && AppealPeriod.Covers(served, calendar) ? AppealPeriod.After(served, calendar).Date : DateOnly.MinValue;
        var appeal = notice.LodgeAppeal(input.On!.Value, input.Reference, input.Grounds, lastDay, work.Me, work.Today);
        work.Journal(notice.PathOfAppeal(appeal.Ordinal));
        return appeal.Ordinal;
    }
}
