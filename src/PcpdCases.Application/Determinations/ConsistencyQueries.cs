using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Application.Determinations;

/// <summary>Finds what the Office decided in proceedings with the same failures, so that like cases are treated alike.</summary>
public sealed class ConsistencyQueries(Reading reading)
{
    /// <summary>How many are told.</summary>
    public const int Most = 10;

    /// <summary>The decided proceedings that share most failures with one, those of its sector and size first among equals.</summary>
    public Task<LikeCases> LikeAsync(string number, string letter, Actor actor, CancellationToken cancellationToken = default) =>
        reading.RunAsync(actor, Permission.ReadCases, number, async (seen, token) =>
        {
            var own = await Own(seen, letter).SingleOrDefaultAsync(token)
                ?? throw DomainException.NotFound("Case {0} has no proceeding {1}.", number, letter);
            var facts = await Failures(seen.All, own.Id).ToListAsync(token);
            var shared = facts.Count == 0 ? [] : await Sharing(seen.All, own.Id, own.Sector, own.Size, facts).ToListAsync(token);
            var ids = shared.ConvertAll(row => row.Id);
            var decided = ids.Count == 0 ? [] : await Decided(seen.All, ids).ToListAsync(token);
            return new LikeCases(own.Sector, own.Size, facts.Count, [.. shared.Select(row => Of(row, decided.Single(one => one.Id == row.Id)))]);
        }, cancellationToken);

    internal static IQueryable<OwnProceeding> Own(CaseSight seen, string letter) => seen.Proceedings
        .Where(proceeding => proceeding.Letter == letter)
        .Select(proceeding => new OwnProceeding(proceeding.Id, proceeding.Party.Organisation.Sector, proceeding.Party.Organisation.Size));

    // A case that is not decided yet is compared on what was recorded so far.
    internal static IQueryable<string> Failures(Sight sight, long proceeding) => sight.Proceedings
        .Where(row => row.Id == proceeding)
        .SelectMany(row => row.Findings)
        .Where(finding => finding.IsAdverse && finding.Status != FindingStatus.Withdrawn)
        .Select(finding => finding.FactId)
        .Distinct();

    internal static IQueryable<SharingProceeding> Sharing(Sight sight, long own, Sector sector, OrganisationSize size, IReadOnlyList<string> facts) => sight.Proceedings
        .Where(proceeding => proceeding.Id != own
            && proceeding.Determinations.Any(determination => determination.Status == DeterminationStatus.Countersigned && !determination.Interim))
        .Select(proceeding => new SharingProceeding
        {
            Id = proceeding.Id,
            Number = proceeding.Incident.Number,
            Letter = proceeding.Letter,
            Sector = proceeding.Party.Organisation.Sector,
            Size = proceeding.Party.Organisation.Size,
            Shared = proceeding.Findings
                .Where(finding => finding.IsAdverse && finding.Status == FindingStatus.Confirmed && facts.Contains(finding.FactId))
                .Select(finding => finding.FactId).Distinct().Count(),
        })
        .Where(row => row.Shared > 0)
        .OrderByDescending(row => row.Shared)
        .ThenByDescending(row => row.Sector == sector ? 1 : 0)
        .ThenByDescending(row => row.Size == size && row.Size != OrganisationSize.Unknown ? 1 : 0)
        .ThenByDescending(row => row.Number)
        .ThenBy(row => row.Letter)
        .Take(Most);

    internal static IQueryable<DecidedProceeding> Decided(Sight sight, IReadOnlyList<long> proceedings) => sight.Proceedings
        .Where(proceeding => proceedings.Contains(proceeding.Id))
        .Select(proceeding => new DecidedProceeding
        {
            Id = proceeding.Id,
            OrganisationName = proceeding.Party.Organisation.Name,
            OrganisationChineseName = proceeding.Party.Organisation.ChineseName,
            Stage = proceeding.Stage,
            Action = proceeding.Actions.OrderByDescending(action => action.Ordinal).Select(action => (ActionKind?)action.Kind).FirstOrDefault(),
            Failures = proceeding.Findings.Where(finding => finding.IsAdverse && finding.Status == FindingStatus.Confirmed).Select(finding => finding.FactId).Distinct().Count(),
            Verdicts = proceeding.Determinations
                .Where(determination => determination.Status == DeterminationStatus.Countersigned && !determination.Interim)
                .OrderBy(determination => determination.Ordinal)
                .Select(determination => new LikeVerdict(determination.Requirement, determination.Outcome, determination.OverrideReason != null))
                .ToList(),
        });

    private static LikeCase Of(SharingProceeding row, DecidedProceeding decided) => new()
    {
        Number = row.Number,
        Letter = row.Letter,
        OrganisationName = decided.OrganisationName,
        OrganisationChineseName = decided.OrganisationChineseName,
        Sector = row.Sector,
        Size = row.Size,
        Stage = decided.Stage,
        Shared = row.Shared,
        Failures = decided.Failures,
        Verdicts = decided.Verdicts,
        Action = decided.Action,
    };

    /// <summary>The proceeding that is compared.</summary>
    internal sealed record OwnProceeding(long Id, Sector Sector, OrganisationSize Size);

    /// <summary>A decided proceeding and how many failures it shares.</summary>
    internal sealed record SharingProceeding
    {
        public long Id { get; init; }

        public required string Number { get; init; }

        public required string Letter { get; init; }

        public Sector Sector { get; init; }

        public OrganisationSize Size { get; init; }

        public int Shared { get; init; }
    }

    /// <summary>What was decided in a proceeding.</summary>
    internal sealed record DecidedProceeding
    {
        public long Id { get; init; }

        public required string OrganisationName { get; init; }

        public string? OrganisationChineseName { get; init; }

        public Stage Stage { get; init; }

        public ActionKind? Action { get; init; }

        public int Failures { get; init; }

        public required IReadOnlyList<LikeVerdict> Verdicts { get; init; }
    }
}

/// <summary>Decided proceedings like one.</summary>
/// <param name="Failures">How many different adverse facts the one has, withdrawn findings left out.</param>
public sealed record LikeCases(Sector Sector, OrganisationSize Size, int Failures, IReadOnlyList<LikeCase> Cases);

/// <summary>A decided proceeding with what it shares and what was decided.</summary>
public sealed record LikeCase
{
    public required string Number { get; init; }

    public required string Letter { get; init; }

    public required string OrganisationName { get; init; }

    public string? OrganisationChineseName { get; init; }

    public Sector Sector { get; init; }

    public OrganisationSize Size { get; init; }

    public Stage Stage { get; init; }

    /// <summary>How many adverse facts both have.</summary>
    public int Shared { get; init; }

    /// <summary>How many adverse facts it has in all.</summary>
    public int Failures { get; init; }

    public required IReadOnlyList<LikeVerdict> Verdicts { get; init; }

    /// <summary>What was decided to follow; null while nothing is.</summary>
    public ActionKind? Action { get; init; }
}

/// <summary>A signed verdict, and whether it departs from the rules service.</summary>
public sealed record LikeVerdict(Requirement Requirement, Outcome Outcome, bool Departs);
