using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Calendars;

namespace PcpdCases.Application.Calendars;

/// <summary>Says which added day is taken out of the count again, and why.</summary>
public sealed record WithdrawCalendarDayInput : ActInput
{
    public int Number { get; set; }

    public string Reason { get; set; } = "";
}

/// <summary>Checks that a day is named and a reason given.</summary>
public sealed class WithdrawCalendarDayInputValidator : AbstractValidator<WithdrawCalendarDayInput>
{
    public WithdrawCalendarDayInputValidator()
    {
        RuleFor(input => input.Number).GreaterThan(0).WithMessage("Choose a day of the list.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason.")
            .MaximumLength(CalendarDay.ReasonMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}

/// <summary>Withdraws an added day, which stays on the list with the reason; returns its number.</summary>
public sealed class WithdrawCalendarDay(Desk desk) : UseCase<WithdrawCalendarDayInput, int>(desk)
{
    public override Permission Permission => Permission.AdministerCalendar;

    protected override async Task<int> ActAsync(WithdrawCalendarDayInput input, Work work, CancellationToken cancellationToken)
    {
        var day = await work.CalendarDayAsync(input.Number, cancellationToken);
        day.Withdraw(input.Reason, work.Me, work.Now);
        work.Journal($"calendar/{day.Number}", input.Reason);
        return day.Number;
    }
}
