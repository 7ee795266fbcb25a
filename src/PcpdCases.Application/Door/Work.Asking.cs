using Microsoft.EntityFrameworkCore;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Door;

/// <content>What is only asked for: whether something is there already.</content>
public sealed partial class Work
{
    /// <summary>Refuses a reference that a case has already, be it one the actor may not see.</summary>
    public Task EnsureNewReferenceAsync(string reference, CancellationToken cancellationToken) =>
        EnsureNewAsync(reference, Rows<Incident>().AnyAsync(row => row.EarlierReference == reference.Trim(), cancellationToken));

    /// <summary>Refuses a reference that a past notice has already.</summary>
    public Task EnsureNewPastNoticeAsync(string reference, CancellationToken cancellationToken) =>
        EnsureNewAsync(reference, Rows<PastNotice>().AnyAsync(row => row.Reference == reference.Trim(), cancellationToken));

    /// <summary>A notice of an earlier register, by its reference.</summary>
    public async Task<PastNotice> PastNoticeAsync(string reference, CancellationToken cancellationToken) =>
        await Rows<PastNotice>().Include(row => row.Organisation).SingleOrDefaultAsync(row => row.Reference == reference, cancellationToken)
            ?? throw DomainException.NotFound("There is no past notice {0}.", reference);

    /// <summary>Whether advice that was not withdrawn is on record.</summary>
    public Task<bool> HasAdviceAsync(Proceeding proceeding, CancellationToken cancellationToken) =>
        Rows<Advice>().AnyAsync(row => row.Proceeding.Id == proceeding.Id && row.Status != AdviceStatus.Withdrawn, cancellationToken);

    private static async Task EnsureNewAsync(string reference, Task<bool> taken)
    {
        if (await taken)
        {
            throw new DomainException("The reference {0} is taken already.", reference);
        }
    }
}
