using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Domain.Publication;

/// <content>From the settled form to publication: copies, twenty-eight days, objections, appeals, embargo (s.46(4) to (6)).</content>
public sealed partial class InvestigationReport
{
    /// <summary>Days after service of the copy in which the data user may object (s.46(4)(b)).</summary>
    public const int ObjectionDays = 28;

    /// <summary>Days after notice of the refusal to delete in which the data user may appeal (s.46(6)).</summary>
    public const int AppealDays = 14;

    /// <summary>The data users a copy is still to be served on.</summary>
    public IReadOnlyList<Proceeding> Unserved(IReadOnlyCollection<Proceeding> proceedings) =>
        [.. Investigated(proceedings).Where(p => !_copies.Exists(copy => copy.Proceeding.Letter == p.Letter))];

    /// <summary>What sections 46 and 48 demand before publication, each present or not.</summary>
    /// <param name="proceedings">The proceedings of the case.</param>
    /// <param name="calendar">The Office's calendar of today: a day added since moves a last day on, never back.</param>
    public IReadOnlyList<StatutoryElement> ToPublish(IReadOnlyCollection<Proceeding> proceedings, DateOnly today, HolidayCalendar calendar) =>
    [
        new("s.48(2)", "Investigation of every data user completed", IsCompleted(proceedings)),
        new("s.48(2)", "Settled in the form in which it is to be published", Status is ReportStatus.Settled && SettledSha256 == TextHash()),
        new("s.46(4)(a)", "Copy served on every data user", Unserved(proceedings).Count == 0 && _copies.Count > 0),
        new("s.46(4)(b)", "Twenty-eight days after service over for every data user", _copies.Count > 0 && _copies.TrueForAll(copy => LastDayOf(copy, calendar) < today)),
        new("s.46(4)(c)", "Every objection decided", _objections.TrueForAll(objection => objection.Deletes is not null)),
        new("s.46(6)", "No appeal against a refusal to delete open or still possible", _objections.TrueForAll(objection => !MayStillFail(objection, today, calendar))),
    ];

    /// <summary>The last day on which a data user may object: the day counted on service, or what the calendar of today makes of it when that is later.</summary>
    public static DateOnly LastDayOf(ReportCopy copy, HolidayCalendar calendar) => Later(copy.ServedOn, ObjectionDays, copy.ObjectionsUntil, calendar);

    /// <summary>Records the service of the copy on a data user; the day never changes.</summary>
    public void ServeCopy(Proceeding proceeding, CopyService service, Officer by, DateOnly today)
    {
        EnsureSettled();
        if (proceeding.Incident != Incident || Investigated([proceeding]).Count == 0)
        {
            throw new DomainException("{0} was not investigated in this case. A copy goes to each data user of the report (s.46(4)).", proceeding.Path);
        }
        if (_copies.Find(copy => copy.Proceeding.Letter == proceeding.Letter) is { } served)
        {
            throw new DomainException("{0} was served with its copy on {1:yyyy-MM-dd}; that day never changes.", proceeding.Path, served.ServedOn);
        }
        EnsureNotAhead(service.On, today);
        if (service.On < SettledOn)
        {
            throw new DomainException("The form was settled on {0:yyyy-MM-dd}; no copy of it was served before.", SettledOn);
        }
        if (!Wording.IsGiven(service.Proof, ReportCopy.ProofMaxLength))
        {
            throw new DomainException("Service needs its proof, in at most {0} characters.", ReportCopy.ProofMaxLength);
        }
        if (!Wording.IsGiven(service.CalendarVersion, VersionNameMaxLength) || service.CalendarSha256.Length != Sha256Length
            || service.DocumentSha256.Length != Sha256Length || service.ObjectionsUntil <= service.On)
        {
            throw new DomainException("The time to object is computed from the day of service, with the version of the calendar.");
        }
        _copies.Add(new ReportCopy(proceeding, service, by));
    }

    /// <summary>Records a data user's objection to words of its copy; returns it.</summary>
    public ReportObjection RecordObjection(string letter, ObjectionText text, HolidayCalendar calendar, DateOnly today)
    {
        EnsureSettled();
        var copy = _copies.Find(one => one.Proceeding.Letter == letter)
            ?? throw new DomainException("No copy was served on data user {0}. An objection answers a served copy (s.46(4)(b)).", letter);
        EnsureNotAhead(text.On, today);
        if (text.On < copy.ServedOn)
        {
            throw new DomainException("The copy was served on {0:yyyy-MM-dd}; no objection to it came before.", copy.ServedOn);
        }
        if (text.Passage.Length > ReportObjection.PassageMaxLength || text.Passage.Trim().Length == 0 || !TextOf(text.Section).Contains(text.Passage, StringComparison.Ordinal))
        {
            throw new DomainException("These words are not in that part of the served copy. Copy them from it exactly.");
        }
        EnsureReason(text.Reason);
        var objection = new ReportObjection(_objections.Count + 1, copy, text, text.On <= LastDayOf(copy, calendar));
        _objections.Add(objection);
        return objection;
    }

    /// <summary>Decides an objection: the words go, or they stay and the data user may appeal (s.46(4)(c), (5), (6)).</summary>
    public void DecideObjection(int ordinal, ObjectionDecision decision, HolidayCalendar calendar, Officer by, DateOnly today)
    {
        EnsureSettled();
        var objection = Objection(ordinal);
        if (objection.Deletes is not null)
        {
            throw new DomainException("Objection {0} is decided already.", ordinal);
        }
        EnsureReason(decision.Reason);
        EnsureNotAhead(decision.On, today);
        if (decision.On < objection.On)
        {
            throw new DomainException("The objection was received on {0:yyyy-MM-dd}; it was not decided before.", objection.On);
        }
        if (decision.Deletes != decision.ToldOn is null)
        {
            throw new DomainException("A refusal to delete is told to the data user (s.46(5)): give the day. When the words go, there is nothing to tell.");
        }
        if (decision.ToldOn is { } told)
        {
            EnsureNotAhead(told, today);
            if (told < decision.On)
            {
                throw new DomainException("It was decided on {0:yyyy-MM-dd}; the data user was not told before.", decision.On);
            }
        }
        objection.Decide(decision, decision.ToldOn is { } from ? TimeLimit.After(from, AppealDays, calendar).Date : null, by);
    }

    /// <summary>Records the data user's appeal against a refusal to delete, and how it ended when it has.</summary>
    public void RecordObjectionAppeal(int ordinal, DateOnly lodgedOn, DateOnly? endedOn, bool? allowed, DateOnly today)
    {
        EnsureSettled();
        var objection = Objection(ordinal);
        if (objection.Deletes != false || objection.AppealEndedOn is not null)
        {
            throw new DomainException("Objection {0} has no refusal to delete against which an appeal could run (s.46(6)).", ordinal);
        }
        EnsureNotAhead(endedOn ?? lodgedOn, today);
        EnsureNotAhead(lodgedOn, today);
        if (lodgedOn < objection.ToldOn || endedOn < lodgedOn)
        {
            throw new DomainException("The data user was told on {0:yyyy-MM-dd}; an appeal is lodged after that, and ends after it was lodged.", objection.ToldOn);
        }
        if (endedOn is null != allowed is null)
        {
            throw new DomainException("Say how the appeal ended and on which day, or neither.");
        }
        objection.Appeal(lodgedOn, endedOn, allowed);
    }

    /// <summary>Publishes what was served, without the words that go on objection.</summary>
    /// <param name="embargo">The instant before which it is not to be released; null for none.</param>
    public void Publish(IReadOnlyCollection<Proceeding> proceedings, DateTime? embargo, HolidayCalendar calendar, Officer by, DateTime now, DateOnly today)
    {
        EnsureSettled();
        EnsureAll(ToPublish(proceedings, today, calendar));
        if (embargo <= now)
        {
            throw new DomainException("An embargo ends in the future. Leave it empty to release the report at once.");
        }
        PublishedBy = by;
        PublishedAt = now;
        EmbargoUntil = embargo;
        PublishedSha256 = HashOf(Title, PublishedTextOf);
        Status = ReportStatus.Published;
    }

    /// <summary>The objection of an ordinal.</summary>
    public ReportObjection Objection(int ordinal) =>
        _objections.Find(objection => objection.Ordinal == ordinal) ?? throw DomainException.NotFound("Report {0} has no objection {1}.", Path, ordinal);

    private static bool MayStillFail(ReportObjection objection, DateOnly today, HolidayCalendar calendar) => objection switch
    {
        { Deletes: not false } => false,
        { AppealLodgedOn: not null } => objection.AppealEndedOn is null,
        _ => Later(objection.ToldOn!.Value, AppealDays, objection.AppealEnds!.Value, calendar) >= today,
    };

    private static DateOnly Later(DateOnly from, int days, DateOnly printed, HolidayCalendar calendar)
    {
        if (!calendar.Covers(from) || !calendar.Covers(from.AddDays(2 * days)))
        {
            return printed;
        }
        var counted = TimeLimit.After(from, days, calendar).Date;
        return counted > printed ? counted : printed;
    }
}
