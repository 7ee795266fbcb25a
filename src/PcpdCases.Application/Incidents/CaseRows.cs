using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Incidents;

/// <summary>Works out the list rows of one incident from the case file.</summary>
internal static class CaseRows
{
    private const int BatchSize = 50;

    /// <summary>Rewrites the rows of every proceeding of a case; the Desk calls it in the save that changed the case.</summary>
    /// <param name="changedAt">When the case changed; null when only the name of something in it did.</param>
    public static async Task RewriteAsync(CasesDbContext context, string caseNumber, DateTime? changedAt, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // Part of the Desk's save.
        var incident = await context.Set<Incident>()
            .Include(row => row.Owner)
            .Include(row => row.Parties).ThenInclude(party => party.Organisation)
            .Include(row => row.Groups).ThenInclude(group => group.Estimates)
            .Include(row => row.StatedTotals)
            .SingleOrDefaultAsync(row => row.Number == caseNumber, cancellationToken);
        if (incident is null)
        {
            return;
        }
        var proceedings = await context.Set<Proceeding>()
            .Include(proceeding => proceeding.Investigator)
            .Include(proceeding => proceeding.Determinations).ThenInclude(determination => determination.Proposer)
            .Include(proceeding => proceeding.Actions)
            .Where(proceeding => proceeding.Incident.Id == incident.Id)
            .ToListAsync(cancellationToken);
        var rounds = await context.Set<EnquiryRound>()
            .Include(round => round.Addressees).ThenInclude(addressee => addressee.Extensions)
            .Where(round => round.Incident.Id == incident.Id)
            .ToListAsync(cancellationToken);
        var notices = await context.Set<EnforcementNotice>()
            .Include(notice => notice.DraftedBy)
            .Include(notice => notice.SubmittedBy)
            .Include(notice => notice.Appeals)
            .Include(notice => notice.Directions).ThenInclude(direction => direction.Assessments)
            .Where(notice => notice.Proceeding.Incident.Id == incident.Id)
            .ToListAsync(cancellationToken);
        var receivedOn = await context.Set<Notification>()
            .Where(notification => notification.Incident.Id == incident.Id)
            .MinAsync(notification => notification.ReceivedOn, cancellationToken);
        var rows = await context.Set<CaseRow>().Where(row => row.IncidentId == incident.Id).ToListAsync(cancellationToken);
#pragma warning restore RS0030
        var written = new List<CaseRow>();
        foreach (var proceeding in proceedings)
        {
            var row = rows.SingleOrDefault(candidate => candidate.Letter == proceeding.Letter);
            if (row is null)
            {
                row = new CaseRow { IncidentId = incident.Id, Number = incident.Number, Letter = proceeding.Letter };
                context.Add(row);
            }
            Fill(row, incident, proceeding);
            FillSteps(row, new CaseSteps(proceeding, rounds, notices.Where(notice => notice.Proceeding == proceeding)));
            row.ReceivedOn = receivedOn;
            row.ChangedAt = changedAt ?? row.ChangedAt;
            written.Add(row);
        }
        await CaseTargets.FillAsync(context, incident.Id, written, cancellationToken);
    }

    /// <summary>Rewrites the rows of the cases that an earlier version wrote; returns how many cases.</summary>
    public static async Task<int> CompleteAsync(CasesDbContext context, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // Part of bringing the database up to date.
        var cases = await context.Set<CaseRow>().Where(row => row.Words == "").Select(row => row.Number).Distinct().ToListAsync(cancellationToken);
        foreach (var batch in cases.Chunk(BatchSize))
        {
            foreach (var caseNumber in batch)
            {
                await RewriteAsync(context, caseNumber, null, cancellationToken);
            }
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
#pragma warning restore RS0030
        return cases.Count;
    }

    /// <summary>Numbers of the organisations whose description the operation is about to save.</summary>
    public static IReadOnlyList<int> ChangedOrganisations(CasesDbContext context) =>
        [.. context.ChangeTracker.Entries<Organisation>()
            .Where(entry => entry.State is EntityState.Modified)
            .Select(entry => entry.Entity.Number)];

    /// <summary>Numbers of the cases in which one of the organisations is a party.</summary>
    public static async Task<IReadOnlyList<string>> CasesOfAsync(
        CasesDbContext context, IReadOnlyList<int> organisations, CancellationToken cancellationToken)
    {
        if (organisations.Count == 0)
        {
            return [];
        }
#pragma warning disable RS0030 // Part of the Desk's save.
        return await context.Set<Incident>()
            .Where(incident => incident.Parties.Any(party => organisations.Contains(party.Organisation.Number)))
            .Select(incident => incident.Number)
            .ToListAsync(cancellationToken);
#pragma warning restore RS0030
    }

    private static void Fill(CaseRow row, Incident incident, Proceeding proceeding)
    {
        var organisation = proceeding.Party.Organisation;
        row.Title = incident.Title;
        row.OrganisationNumber = organisation.Number;
        row.OrganisationName = organisation.Name;
        row.OrganisationChineseName = organisation.ChineseName;
        row.OtherParties = Others(incident, proceeding);
        row.Words = Words(incident, organisation);
        row.Sector = organisation.Sector;
        row.Stage = proceeding.Stage;
        row.StagePlace = (int)proceeding.Stage;
        row.Restricted = incident.Restricted;
        row.Published = incident.RecordedFromPublishedSource is not null;
        row.OwnerHandle = incident.Owner?.Handle;
        row.OwnerName = incident.Owner?.Name;
        row.InvestigatorHandle = proceeding.Investigator?.Handle;
        row.InvestigatorName = proceeding.Investigator?.Name;
        row.OnHold = proceeding.OnHold;
        var affected = Affected(incident);
        row.AffectedPrecision = affected.Precision;
        row.Affected = affected.Number;
    }

    private static void FillSteps(CaseRow row, CaseSteps steps)
    {
        row.NextStep = steps.Next;
        row.NextDue = steps.Due;
        row.WaitingForReply = steps.WaitingForReply;
        row.WaitingForApproval = steps.WaitingForApproval;
        row.ProposedByHandle = steps.ProposedBy;
        row.NoticesRunning = steps.NoticesRunning;
    }

    private static string Words(Incident incident, Organisation organisation)
    {
        var words = string.Join('\n', incident.Parties
            .Select(party => party.Organisation)
            .OrderBy(party => party != organisation)
            .SelectMany(party => (IEnumerable<string?>)[party.Name, party.ChineseName])
            .Prepend(incident.Title)
            .Prepend(incident.EarlierReference)
            .Prepend(incident.Number)
            .Where(word => word is not null));
        return words.Length <= CaseRow.WordsMaxLength ? words : words[..CaseRow.WordsMaxLength];
    }

    private static string? Others(Incident incident, Proceeding proceeding)
    {
        var names = string.Join(CaseRow.PartySeparator, incident.Parties
            .Where(party => party != proceeding.Party)
            .Select(party => party.Organisation.Name));
        return names.Length == 0 ? null : names.Length <= CaseRow.NamesMaxLength ? names : names[..(CaseRow.NamesMaxLength - 1)] + CaseRow.CutOff;
    }

    /// <summary>As a source states it in all, else the groups' sum; a sum of inexact or partly unknown numbers is no exact number.</summary>
    private static Amount Affected(Incident incident)
    {
        if (incident.StatedTotals.OrderBy(total => total.Ordinal).LastOrDefault() is { } stated)
        {
            return stated.Amount;
        }
        var known = incident.Groups.Select(group => group.Current.Amount).Where(amount => amount.Number is not null).ToList();
        if (known.Count == 0)
        {
            return Amount.Unknown;
        }
        var sum = known.Sum(amount => amount.Number!.Value);
        return known.Count < incident.Groups.Count ? Amount.AtLeast(sum)
            : known.All(amount => amount.Precision == Precision.Exact) ? Amount.Exact(sum)
            : Amount.About(sum);
    }
}
