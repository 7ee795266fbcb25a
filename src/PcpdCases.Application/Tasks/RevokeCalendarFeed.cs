using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;

namespace PcpdCases.Application.Tasks;

/// <summary>The officer's wish that the calendar address answers no more.</summary>
public sealed record RevokeCalendarFeedInput : ActInput;

/// <summary>There is nothing to fill.</summary>
public sealed class RevokeCalendarFeedInputValidator : AbstractValidator<RevokeCalendarFeedInput>;

/// <summary>Revokes the calendar address of the officer who asks.</summary>
public sealed class RevokeCalendarFeed(Desk desk) : UseCase<RevokeCalendarFeedInput, bool>(desk)
{
    public override Permission Permission => Permission.KeepOwnCalendar;

    protected override async Task<bool> ActAsync(RevokeCalendarFeedInput input, Work work, CancellationToken cancellationToken)
    {
        var feeds = await work.CalendarFeedsAsync(work.Me, cancellationToken);
        if (feeds.Count == 0)
        {
            throw new DomainException("You have no calendar address to revoke.");
        }
        foreach (var feed in feeds)
        {
            feed.Revoke(work.Now);
        }
        work.Journal($"officers/{work.Me.Handle}/calendar", "Revoked");
        return true;
    }
}
