using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Calendars;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Calendars;

/// <summary>What the form of <see cref="ProposeCalendarDay"/> fills.</summary>
public sealed record ProposeCalendarDayInput : ActInput
{
    public DateOnly? Date { get; set; }

    public CalendarDayKind? Kind { get; set; }

    /// <summary>What a general holiday is called; left aside for a warning.</summary>
    public string? Name { get; set; }

    public string? ChineseName { get; set; }

    /// <summary>Where it is recorded, such as the number of the Gazette.</summary>
    public string Source { get; set; } = "";
}

/// <summary>Checks the form of <see cref="ProposeCalendarDay"/>.</summary>
public sealed class ProposeCalendarDayInputValidator : AbstractValidator<ProposeCalendarDayInput>
{
    public ProposeCalendarDayInputValidator()
    {
        RuleFor(input => input.Date).NotNull().WithMessage("Give the day.");
        RuleFor(input => input.Kind).NotNull().WithMessage("Say why the day is left out.");
        When(input => input.Kind is CalendarDayKind.GeneralHoliday, () =>
        {
            RuleFor(input => input.Name).NotEmpty().WithMessage("Give the name of the holiday in English.");
            RuleFor(input => input.ChineseName).NotEmpty().WithMessage("Give the name of the holiday in Chinese.");
        });
        RuleFor(input => input.Name).MaximumLength(CalendarDay.NameMaxLength).WithMessage("This name is too long. Shorten it.");
        RuleFor(input => input.ChineseName).MaximumLength(CalendarDay.NameMaxLength).WithMessage("This name is too long. Shorten it.");
        RuleFor(input => input.Source).NotEmpty().WithMessage("Say where the day is recorded.")
            .MaximumLength(CalendarDay.SourceMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}

/// <summary>Proposes a day to leave out when periods are counted; returns its number.</summary>
public sealed class ProposeCalendarDay(Desk desk) : UseCase<ProposeCalendarDayInput, int>(desk)
{
    private const string Counter = "calendar-days";

    public override Permission Permission => Permission.AdministerCalendar;

    protected override async Task<int> ActAsync(ProposeCalendarDayInput input, Work work, CancellationToken cancellationToken)
    {
        var text = new CalendarDayText(input.Date!.Value, input.Kind!.Value, input.Name, input.ChineseName, input.Source);
        var added = await work.CalendarDaysAsync(cancellationToken);
        var number = await work.NextNumberAsync(Counter, cancellationToken);
        var day = CalendarDay.Propose(number, text, HolidayCalendar.Published, added, work.Me, work.Now, work.Today);
        work.Add(day);
        work.Journal($"calendar/{number}");
        return number;
    }
}
