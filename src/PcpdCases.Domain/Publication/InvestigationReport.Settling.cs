using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Domain.Publication;

/// <content>From the draft to the form in which it is to be published: nobody can be told from it, and two officers stand for it.</content>
public sealed partial class InvestigationReport
{
    /// <summary>Whether an officer looked through the text as it is now.</summary>
    public bool IsLookedThrough => CheckedSha256 == TextHash();

    /// <summary>What the anonymity check finds in the text and no officer has cleared.</summary>
    /// <param name="names">Names of individuals the case file knows.</param>
    public IReadOnlyList<AnonymityFlag> OpenFlags(IReadOnlyCollection<string> names) =>
        [.. AnonymityCheck.Of(Title, _sections, names).Where(flag => !_clearances.Exists(c => c.Kind == flag.Kind && c.Excerpt == flag.Excerpt))];

    /// <summary>What section 48 demands before the form is settled, each present or not.</summary>
    /// <param name="proceedings">The proceedings of the case.</param>
    public IReadOnlyList<StatutoryElement> ToSettle(IReadOnlyCollection<Proceeding> proceedings, IReadOnlyCollection<string> names) =>
    [
        new("s.48(2)", "Investigation of every data user completed", IsCompleted(proceedings)),
        new("s.48(2)", "Opinion that publication is in the public interest", PublicInterest is not null),
        new("s.48(2)", "Result of the investigation", TextOf(ReportSectionKind.Findings).Length > 0 && TextOf(ReportSectionKind.Decision).Length > 0),
        new("s.48(3)", "Nothing flagged that is not cleared", OpenFlags(names).Count == 0),
        new("s.48(3)", "This text looked through for what identifies an individual", IsLookedThrough),
    ];

    /// <summary>Records that flagged words identify no individual, such as the telephone number of the Office.</summary>
    public void Clear(AnonymityFlagKind kind, string excerpt, string reason, IReadOnlyCollection<string> names, Officer by, DateTime now)
    {
        EnsureDraft();
        if (!OpenFlags(names).Any(flag => flag.Kind == kind && flag.Excerpt == excerpt))
        {
            throw new DomainException("Nothing of that kind is flagged in the text any more.");
        }
        EnsureReason(reason);
        _clearances.Add(new ReportClearance(kind, excerpt, reason.Trim(), by, now));
    }

    /// <summary>Records that an officer looked through this very text and found that it identifies no individual.</summary>
    public void CheckAnonymity(IReadOnlyCollection<string> names, Officer by, DateOnly today)
    {
        EnsureDraft();
        if (OpenFlags(names) is [var open, ..])
        {
            throw new DomainException("“{0}” could tell who somebody is. Take it out, or clear it with its reason, before the text is looked through (s.48(3)).", open.Excerpt);
        }
        CheckedBy = by;
        CheckedOn = today;
        CheckedSha256 = TextHash();
    }

    /// <summary>Settles the form in which it is to be published; the second signature, by an officer who did not write it.</summary>
    public void Settle(IReadOnlyCollection<Proceeding> proceedings, IReadOnlyCollection<string> names, Officer by, DateOnly today)
    {
        EnsureDraft();
        if (by.Is(DraftedBy) || by.Is(RevisedBy))
        {
            throw DomainException.NotPermitted("You wrote this report. Another officer settles it.");
        }
        EnsureAll(ToSettle(proceedings, names));
        SettledBy = by;
        SettledOn = today;
        SettledSha256 = TextHash();
        ReturnedReason = null;
        Status = ReportStatus.Settled;
    }

    /// <summary>Gives a settled report back to be mended, while no copy is served.</summary>
    public void Return(string reason)
    {
        EnsureSettled();
        if (_copies.Count > 0)
        {
            throw new DomainException("Copies of report {0} are served. What is published is what was served (s.46(4)); withdraw it and draft another.", Path);
        }
        EnsureReason(reason);
        ReturnedReason = reason.Trim();
        SettledBy = null;
        SettledOn = null;
        SettledSha256 = null;
        Status = ReportStatus.Draft;
    }

    private static bool IsCompleted(IReadOnlyCollection<Proceeding> proceedings) =>
        Investigated(proceedings) is { Count: > 0 } investigated
        && investigated.TrueForAll(p => p.CompletedOn is not null && p.Determinations.Any(d => d.IsSigned && !d.Interim));

    private void EnsureAll(IEnumerable<StatutoryElement> elements)
    {
        if (elements.FirstOrDefault(element => !element.Present) is { } missing)
        {
            throw new DomainException("Report {0} lacks an element of {1}: {2}.", Path, missing.Provision, missing.Name);
        }
    }
}
