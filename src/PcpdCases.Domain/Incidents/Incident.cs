using System.Globalization;
using System.Text.RegularExpressions;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Domain.Incidents;

/// <summary>What happened to personal data, with the parties, the people affected and who may see the case.</summary>
public sealed partial class Incident : IAggregateRoot
{
    public const int NumberMaxLength = 10;
    public const int TitleMaxLength = 200;
    public const int ReasonMaxLength = 4000;
    public const int SourceMaxLength = 1000;
    public const int EarlierReferenceMaxLength = 60;

    /// <summary>Who may own a case holds one of these.</summary>
    public const Roles OwnerRoles = Roles.ComplianceOfficer | Roles.Investigator | Roles.Manager;

    private readonly List<IncidentOfficer> _namedOfficers = [];
    private readonly List<DataEvent> _dataEvents = [];
    private readonly List<Party> _parties = [];
    private readonly List<AffectedGroup> _groups = [];
    private readonly List<StatedTotal> _statedTotals = [];

    private Incident()
    {
    }

    public long Id { get; private set; }

    public int Version { get; private set; }

    /// <summary>The public name of the case, such as "2026-00042".</summary>
    public string Number { get; private set; } = "";

    /// <summary>The number under which the Office kept it before it came here; null for a case that began here.</summary>
    public string? EarlierReference { get; private set; }

    public string Title { get; private set; } = "";

    public IncidentOrigin Origin { get; private set; }

    public Officer? Owner { get; private set; }

    public DateTime OpenedAt { get; private set; }

    /// <summary>Whether only the owner, the assigned and the named may see the case.</summary>
    public bool Restricted { get; private set; }

    public string? RestrictionReason { get; private set; }

    /// <summary>Everyone ever named; who is named now has no <see cref="IncidentOfficer.ReleasedAt"/>.</summary>
    public IReadOnlyList<IncidentOfficer> NamedOfficers => _namedOfficers;

    /// <summary>The published source the case was recorded from; such a case is locked. Null for the Office's own cases.</summary>
    public string? RecordedFromPublishedSource { get; private set; }

    /// <summary>Whether that source is the Commissioner's own publication.</summary>
    public bool SourceIsCommissioners { get; private set; }

    public IncidentParticulars Particulars { get; private set; } = new();

    public int ParticularsVersion { get; private set; }

    public IReadOnlyList<DataEvent> DataEvents => _dataEvents;

    public IReadOnlyList<Party> Parties => _parties;

    public IReadOnlyList<AffectedGroup> Groups => _groups;

    public IReadOnlyList<StatedTotal> StatedTotals => _statedTotals;

    /// <summary>Whether a text is a case number in full.</summary>
    public static bool IsNumber(string text) => NumberPattern().IsMatch(text);

    /// <summary>The public number of the count-th case of a year.</summary>
    public static string FormatNumber(int year, int count) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{count:00000}");

    /// <summary>Opens a case file under its public number.</summary>
    public static Incident Open(string number, string title, IncidentOrigin origin, DateTime now)
    {
        if (!IsNumber(number))
        {
            throw new DomainException("A case number is a year and five digits, such as 2026-00042.");
        }
        var incident = new Incident { Number = number, Origin = origin, OpenedAt = now };
        incident.SetTitle(title);
        return incident;
    }

    /// <summary>Notes the number it had in an earlier register; once.</summary>
    public void KeepEarlierReference(string reference)
    {
        if (EarlierReference is not null || !Wording.IsGiven(reference, EarlierReferenceMaxLength))
        {
            throw new DomainException("Give the reference under which it was kept, of at most {0} characters.", EarlierReferenceMaxLength);
        }
        EarlierReference = reference.Trim();
    }

    /// <summary>Changes the title and the origin of the case.</summary>
    public void Retitle(string title, IncidentOrigin origin)
    {
        EnsureOpenToOfficers();
        SetTitle(title);
        Origin = origin;
    }

    /// <summary>Gives the case to an officer, who on a restricted case must be named.</summary>
    public void AssignTo(Officer officer)
    {
        EnsureOpenToOfficers();
        if (!officer.Holds(OwnerRoles))
        {
            throw new DomainException("{0} cannot own a case: an owner is an active compliance officer, investigator or manager.", officer.Name);
        }
        if (Restricted && !IsNamed(officer))
        {
            throw new DomainException("Case {0} is restricted and {1} is not named. Name the officer first.", Number, officer.Name);
        }
        Owner = officer;
    }

    /// <summary>Closes the case to all but the officers named, of whom one at least is a manager; or names others.</summary>
    public void Restrict(Officer by, IReadOnlyCollection<Officer> officers, string reason, DateTime now)
    {
        EnsureOpenToOfficers();
        var named = officers.DistinctBy(o => o.Handle, StringComparer.OrdinalIgnoreCase).ToList();
        if (named.Count < 2 || named.Any(o => !o.Active) || !named.Any(o => o.Holds(Roles.Manager)))
        {
            throw new DomainException("A restricted case needs at least two named officers in post, one of them a manager.");
        }
        if (!named.Any(o => o.Is(by)))
        {
            throw new DomainException("Whoever restricts a case is one of the officers named.");
        }
        if (Owner is not null && !named.Any(o => o.Is(Owner)))
        {
            throw new DomainException("{0} owns case {1} and must be named, or the case be given to another first.", Owner.Name, Number);
        }
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Restricting a case needs a reason of at most {0} characters.", ReasonMaxLength);
        }
        foreach (var gone in _namedOfficers.Where(n => !named.Any(o => o.Is(n.Officer))))
        {
            gone.Release(now);
        }
        foreach (var officer in named)
        {
            if (_namedOfficers.Find(n => n.Officer.Is(officer)) is { } known)
            {
                known.NameAgain(now);
            }
            else
            {
                _namedOfficers.Add(new IncidentOfficer(officer, now));
            }
        }
        Restricted = true;
        RestrictionReason = reason.Trim();
    }

    /// <summary>Opens a restricted case to the Office again; a manager's act.</summary>
    public void LiftRestriction(Officer by, string reason, DateTime now)
    {
        EnsureOpenToOfficers();
        if (!Restricted)
        {
            throw new DomainException("Case {0} is not restricted.", Number);
        }
        if (!by.Holds(Roles.Manager))
        {
            throw DomainException.NotPermitted("Only a manager lifts the restriction of a case.");
        }
        if (!Wording.IsGiven(reason, ReasonMaxLength))
        {
            throw new DomainException("Lifting a restriction needs a reason of at most {0} characters.", ReasonMaxLength);
        }
        foreach (var named in _namedOfficers)
        {
            named.Release(now);
        }
        Restricted = false;
        RestrictionReason = reason.Trim();
    }

    public bool IsNamed(Officer officer) => _namedOfficers.Exists(n => n.ReleasedAt is null && n.Officer.Is(officer));

    /// <summary>Marks the finished case as recorded from a published source; no officer changes it from then on.</summary>
    /// <param name="byCommissioner">Whether the source is the Commissioner's own publication.</param>
    public void RecordFromPublishedSource(string source, bool byCommissioner = false)
    {
        EnsureOpenToOfficers();
        if (!Wording.IsGiven(source, SourceMaxLength))
        {
            throw new DomainException("A case recorded from a published source names it in at most {0} characters.", SourceMaxLength);
        }
        RecordedFromPublishedSource = source.Trim();
        SourceIsCommissioners = byCommissioner;
    }

    /// <summary>Refuses every officer's act on a case that only repeats what was published.</summary>
    public void EnsureOpenToOfficers()
    {
        if (RecordedFromPublishedSource is not null)
        {
            throw new DomainException("Case {0} is recorded from a published source and cannot be changed.", Number);
        }
    }

    /// <summary>Replaces the particulars and what happened to the data; what is listed no longer is ruled out.</summary>
    public void DescribeParticulars(IncidentParticulars particulars, IReadOnlyCollection<DataHappening> happenings)
    {
        EnsureOpenToOfficers();
        var next = particulars.Checked();
        if (happenings.GroupBy(h => (h.Act, h.Manner)).Any(g => g.Count() > 1))
        {
            throw new DomainException("What happened to the data is listed once: each act and manner is suspected, confirmed or ruled out.");
        }
        Particulars = next;
        foreach (var dropped in _dataEvents.Where(e => !happenings.Any(e.IsAbout)))
        {
            dropped.Become(DataActCertainty.RuledOut);
        }
        foreach (var happening in happenings)
        {
            if (_dataEvents.Find(e => e.IsAbout(happening)) is { } known)
            {
                known.Become(happening.Certainty);
            }
            else
            {
                _dataEvents.Add(new DataEvent(happening));
            }
        }
        ParticularsVersion++;
    }

    private void SetTitle(string title)
    {
        if (!Wording.IsGiven(title, TitleMaxLength))
        {
            throw new DomainException("A case needs a title of at most {0} characters.", TitleMaxLength);
        }
        Title = title.Trim();
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{5}\\z")]
    private static partial Regex NumberPattern();
}
