using System.Globalization;
using System.Text;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Tasks;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Tasks;

/// <summary>Answers a calendar program that knows an officer's secret address.</summary>
public static class CalendarEndpoint
{
    public static void MapCalendar(this WebApplication app) => app.MapGet($"{Urls.CalendarFeeds}/{{secret}}.ics", ReadAsync).AllowAnonymous();

    private static async Task<IResult> ReadAsync(
        string secret, HttpContext http, CalendarFeedQueries feeds, DeadlineQueries deadlines, TimeProvider clock, IStringLocalizer<Words> L, CancellationToken cancellationToken)
    {
        if (secret.Length != CalendarFeed.SecretLength || await feeds.OwnerAsync(secret, cancellationToken) is not { } handle)
        {
            return Results.NotFound();
        }
        var lines = await deadlines.MineAsync(Actor.Officer(handle), restrictedToo: false, cancellationToken);
        http.Response.Headers.CacheControl = "private, no-store";
        var calendar = new Ical.Net.Calendar { ProductId = "-//PcpdCases//EN" };
        calendar.AddProperty("X-WR-CALNAME", Words.PortalName);
        calendar.Events.AddRange(lines.Select(line => EventOf(line, L, $"{http.Request.Scheme}://{http.Request.Host}", clock.UtcNow())));
        return Results.Text(new CalendarSerializer().SerializeToString(calendar), "text/calendar", Encoding.UTF8);
    }

    // No name and no text of the case leaves the portal this way.
    private static CalendarEvent EventOf(DeadlineLine line, IStringLocalizer<Words> L, string portal, DateTime now) => new()
    {
        Uid = string.Create(CultureInfo.InvariantCulture, $"{line.Number}-{line.Letter}-{line.Kind}-{line.Ordinal}-{line.Part}@pcpd-cases"),
        Summary = $"{line.Number}{(line.Letter is null ? "" : $" ({line.Letter})")}: {DeadlineWords.Plain(L, line)}",
        Start = new CalDateTime(line.DueOn),
        Url = new Uri(portal + DeadlineWords.AddressOf(line)),
        DtStamp = new CalDateTime(now, CalDateTime.UtcTzId),
    };
}
