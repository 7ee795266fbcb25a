using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PcpdCases.Rules.Calendars;

/// <summary>Hong Kong's general holidays and warning days, by published version.</summary>
public sealed class HolidayCalendar
{
    private const string PublishedFile = "Calendars/hong-kong.json";
    private static readonly Bilingual Sunday = new("Sunday", "星期日");
    private static readonly Bilingual Gale = new("gale warning day", "烈風警告日");
    private static readonly Bilingual Rainstorm = new("black rainstorm warning day", "黑色暴雨警告日");
    private static readonly Lazy<HolidayCalendar> PublishedOnce =
        new(() => Read(EmbeddedFile.Read(PublishedFile), PublishedFile));

    private readonly Dictionary<DateOnly, DayOff> _daysOff;

    private HolidayCalendar(string version, string sha256, IReadOnlyList<CalendarYear> years, Dictionary<DateOnly, DayOff> daysOff)
    {
        (Version, Sha256, Years) = (version, sha256, years);
        _daysOff = daysOff;
    }

    /// <summary>The calendar shipped with this engine.</summary>
    public static HolidayCalendar Published => PublishedOnce.Value;

    public string Version { get; }

    public string Sha256 { get; }

    public IReadOnlyList<CalendarYear> Years { get; }

    public IReadOnlyList<DayOff> DaysOff => [.. _daysOff.Values.OrderBy(day => day.Date)];

    /// <summary>Reads a calendar strictly.</summary>
    /// <exception cref="RulesException">Anything unknown, doubled, missing or of the wrong shape.</exception>
    public static HolidayCalendar Read(byte[] bytes, string file)
    {
        var root = StrictNode.Parse(bytes, file).Members(["version", "years"]);
        var years = new List<CalendarYear>();
        var daysOff = new Dictionary<DateOnly, DayOff>();
        foreach (var node in root.Child("years").Items())
        {
            node.Members(["year", "gazetted", "holidays", "galeWarningDays", "blackRainstormDays"]);
            var year = node.Child("year").Whole();
            if (years.Count > 0 && year != years[^1].Year + 1)
            {
                throw node.Child("year").Wrong($"the year {years[^1].Year + 1} is expected");
            }
            years.Add(new CalendarYear(year, node.Child("gazetted").Flag()));
            foreach (var holiday in node.Child("holidays").Items())
            {
                holiday.Members(["date", "name"]);
                Add(daysOff, holiday.Child("date"), year, DayOffKind.GeneralHoliday, holiday.Child("name").Both());
            }
            // A warning on a holiday changes nothing, so the holiday's name is kept.
            AddWarnings(daysOff, node.Child("galeWarningDays"), year, DayOffKind.GaleWarning);
            AddWarnings(daysOff, node.Child("blackRainstormDays"), year, DayOffKind.BlackRainstormWarning);
        }
        if (years.Count == 0)
        {
            throw root.Child("years").Wrong("a year is expected");
        }
        return new HolidayCalendar(root.Child("version").Text(), EmbeddedFile.Sha256(bytes), years, daysOff);
    }

    /// <summary>The same calendar with warning days, and holidays gazetted, after it was published; its version and hash say so.</summary>
    /// <remarks>A day that is left out already changes nothing; the order in which the days come changes nothing either.</remarks>
    /// <exception cref="RulesException">The calendar does not cover a day.</exception>
    public HolidayCalendar With(IReadOnlyCollection<WarningDay> warnings, IReadOnlyCollection<GazettedHoliday>? holidays = null)
    {
        ArgumentNullException.ThrowIfNull(warnings);
        var daysOff = new Dictionary<DateOnly, DayOff>(_daysOff);
        var added = new SortedSet<string>(StringComparer.Ordinal);
        // A warning on a holiday changes nothing, so holidays come first.
        foreach (var day in (holidays ?? []).OrderBy(day => day.Name.En, StringComparer.Ordinal).ThenBy(day => day.Name.ZhHant, StringComparer.Ordinal))
        {
            Take(new DayOff(day.Date, DayOffKind.GeneralHoliday, day.Name), JsonSerializer.Serialize((string[])[day.Name.En, day.Name.ZhHant]));
        }
        foreach (var day in warnings.OrderBy(day => day.IsBlackRainstorm))
        {
            var kind = day.IsBlackRainstorm ? DayOffKind.BlackRainstormWarning : DayOffKind.GaleWarning;
            Take(new DayOff(day.Date, kind, NameOf(kind)), null);
        }
        if (added.Count == 0)
        {
            return this;
        }
        var sha256 = EmbeddedFile.Sha256(Encoding.UTF8.GetBytes(Sha256 + "\n" + string.Join('\n', added)));
        return new HolidayCalendar(string.Create(CultureInfo.InvariantCulture, $"{Version}+{added.Count}"), sha256, Years, daysOff);

        void Take(DayOff off, string? name)
        {
            RequireCovered(off.Date);
            if (off.Date.DayOfWeek != DayOfWeek.Sunday && daysOff.TryAdd(off.Date, off))
            {
                var line = $"{off.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {off.Kind}";
                added.Add(name is null ? line : $"{line} {name}");
            }
        }
    }

    /// <summary>Whether the day lies in a year of the calendar.</summary>
    public bool Covers(DateOnly day) => day.Year >= Years[0].Year && day.Year <= Years[^1].Year;

    /// <summary>Why a day is left out; null for a day that counts, Saturdays among them.</summary>
    /// <exception cref="RulesException">The calendar does not cover the year.</exception>
    public DayOff? Find(DateOnly day)
    {
        RequireCovered(day);
        return _daysOff.TryGetValue(day, out var off) ? off
            : day.DayOfWeek == DayOfWeek.Sunday ? new DayOff(day, DayOffKind.Sunday, Sunday)
            : null;
    }

    public bool IsGazetted(int year) => Years.Any(known => known.Year == year && known.IsGazetted);

    private static void AddWarnings(Dictionary<DateOnly, DayOff> daysOff, StrictNode list, int year, DayOffKind kind)
    {
        foreach (var node in list.Items())
        {
            if (!daysOff.ContainsKey(node.Day()))
            {
                Add(daysOff, node, year, kind, NameOf(kind));
            }
        }
    }

    private static void Add(Dictionary<DateOnly, DayOff> daysOff, StrictNode node, int year, DayOffKind kind, Bilingual name)
    {
        var date = node.Day();
        if (date.Year != year)
        {
            throw node.Wrong(string.Create(CultureInfo.InvariantCulture, $"a day of {year} is expected"));
        }
        if (!daysOff.TryAdd(date, new DayOff(date, kind, name)))
        {
            throw node.Wrong("the day is given twice");
        }
    }

    private static Bilingual NameOf(DayOffKind kind) => kind switch
    {
        DayOffKind.Sunday => Sunday,
        DayOffKind.GaleWarning => Gale,
        DayOffKind.BlackRainstormWarning => Rainstorm,
        DayOffKind.GeneralHoliday => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A general holiday has its own name."),
    };

    private void RequireCovered(DateOnly day)
    {
        if (!Covers(day))
        {
            throw new RulesException(string.Create(
                CultureInfo.InvariantCulture,
                $"The holiday calendar {Version} covers {Years[0].Year} to {Years[^1].Year}; {day:yyyy-MM-dd} lies outside it."));
        }
    }
}

/// <summary>A day on which a gale or black rainstorm warning was in force for any part.</summary>
public sealed record WarningDay(DateOnly Date, bool IsBlackRainstorm = false);

/// <summary>A general holiday that was gazetted after the calendar was published.</summary>
public sealed record GazettedHoliday(DateOnly Date, Bilingual Name);
