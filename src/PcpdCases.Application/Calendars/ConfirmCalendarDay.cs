using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Calendars;

/// <summary>Says which proposed day is confirmed.</summary>
public sealed record ConfirmCalendarDayInput : ActInput
{
    public int Number { get; set; }
}

/// <summary>Checks that a day is named.</summary>
public sealed class ConfirmCalendarDayInputValidator : AbstractValidator<ConfirmCalendarDayInput>
{
    public ConfirmCalendarDayInputValidator() => RuleFor(input => input.Number).GreaterThan(0).WithMessage("Choose a day of the list.");
}

/// <summary>Confirms another administrator's proposal, from which the day counts; returns its number.</summary>
public sealed class ConfirmCalendarDay(Desk desk) : UseCase<ConfirmCalendarDayInput, int>(desk)
{
    public override Permission Permission => Permission.AdministerCalendar;

    protected override async Task<int> ActAsync(ConfirmCalendarDayInput input, Work work, CancellationToken cancellationToken)
    {
        var day = await work.CalendarDayAsync(input.Number, cancellationToken);
        day.Confirm(work.Me, work.Now);
        work.Journal($"calendar/{day.Number}");
        return day.Number;
    }
}
