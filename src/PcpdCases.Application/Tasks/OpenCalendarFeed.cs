using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Tasks;

/// <summary>A secret made by <see cref="CalendarFeed.NewSecret"/>, which the form shows and the database never sees.</summary>
public sealed record OpenCalendarFeedInput : ActInput
{
    public string Secret { get; set; } = "";
}

/// <summary>Checks that the secret is one.</summary>
public sealed class OpenCalendarFeedInputValidator : AbstractValidator<OpenCalendarFeedInput>
{
    public OpenCalendarFeedInputValidator() =>
        RuleFor(input => input.Secret).Length(CalendarFeed.SecretLength).WithMessage("Open the page again: this address was not made by the portal.");
}

/// <summary>Opens a calendar address for the officer who asks and revokes every earlier one.</summary>
public sealed class OpenCalendarFeed(Desk desk) : UseCase<OpenCalendarFeedInput, bool>(desk)
{
    public override Permission Permission => Permission.KeepOwnCalendar;

    protected override async Task<bool> ActAsync(OpenCalendarFeedInput input, Work work, CancellationToken cancellationToken)
    {
        foreach (var earlier in await work.CalendarFeedsAsync(work.Me, cancellationToken))
        {
            earlier.Revoke(work.Now);
        }
        work.Add(CalendarFeed.Open(work.Me, input.Secret, work.Now));
        work.Journal($"officers/{work.Me.Handle}/calendar", "Opened");
        return true;
    }
}
