using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Persistence;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Door;

/// <summary>What a use case holds while it acts: who acts, the time, and the records it may see and change.</summary>
public sealed partial class Work
{
    private readonly CasesDbContext _context;
    private readonly List<JournalEntryDraft> _journal = [];

    internal Work(CasesDbContext context, IServiceProvider services, Actor actor, Officer? me, Grant grant, DateTime now)
    {
        _context = context;
        Services = services;
        Actor = actor;
        Grant = grant;
        Now = now;
        Today = HongKongTime.DateOf(now);
        Vision = new Vision(actor, me, Rows<Proceeding>());
        MyRecord = me;
    }

    public Actor Actor { get; }

    /// <summary>The officer who acts, tracked by this operation; refused for the system and for imports.</summary>
    public Officer Me => MyRecord ?? throw DomainException.NotPermitted("Only an officer may do this.");

    /// <summary>The instant of the operation, UTC.</summary>
    public DateTime Now { get; }

    /// <summary>The date of the operation in Hong Kong.</summary>
    public DateOnly Today { get; }

    /// <summary>Services of the operation's own scope; what they save joins its transaction.</summary>
    public IServiceProvider Services { get; }

    internal Officer? MyRecord { get; }

    internal Grant Grant { get; }

    internal Vision Vision { get; }

    internal IReadOnlyList<JournalEntryDraft> JournalDrafts => _journal;

    /// <summary>Whether the form named the version it was filled from; such an act is never retried over somebody else's.</summary>
    internal bool HasExpectations { get; private set; }

    /// <summary>Puts a new root under the operation.</summary>
    public void Add(object root) => _context.Add(root);

    /// <summary>Refuses when the section is no longer the one the form was filled from.</summary>
    public void Expect<T>(T thing, Expression<Func<T, int>> version, int basis)
        where T : class
    {
        HasExpectations = true;
        var property = _context.Entry(thing).Property(version);
        if (property.CurrentValue != basis)
        {
            throw new StaleEditException();
        }
        property.OriginalValue = basis;
    }

    /// <summary>Names what was done in the journal; every operation that writes must.</summary>
    /// <param name="subject">Public path of the thing, such as "2026-00042/b/findings/5".</param>
    /// <param name="why">The reason given, when the act asks for one.</param>
    public void Journal(string subject, string? why = null) => Journal(JournalKind.Write, subject, why);

    public void Journal(JournalKind kind, string subject, string? why) =>
        _journal.Add(new JournalEntryDraft(kind, subject, why, null));

    /// <summary>The next number of a counter, 1 first; it is given out only if the operation commits.</summary>
    public async Task<int> NextNumberAsync(string counter, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // The row lock of this update is what makes numbers consecutive.
        var raised = await _context.Set<Counter>()
            .Where(row => row.Name == counter)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, row => row.Value + 1), cancellationToken);
        if (raised == 0)
        {
            // A counter started in this operation is not in the database yet.
            if (_context.Set<Counter>().Local.FirstOrDefault(row => row.Name == counter) is { } started)
            {
                return started.Next();
            }
            _context.Add(Counter.StartedAt(counter, 1));
            return 1;
        }
        return await _context.Set<Counter>().AsNoTracking()
            .Where(row => row.Name == counter)
            .Select(row => row.Value)
            .SingleAsync(cancellationToken);
#pragma warning restore RS0030
    }

    /// <summary>An officer by sign-in name.</summary>
    public async Task<Officer> OfficerAsync(string handle, CancellationToken cancellationToken) =>
        await Rows<Officer>().SingleOrDefaultAsync(officer => officer.Handle == handle, cancellationToken)
            ?? throw DomainException.NotFound("There is no officer {0}.", handle);

    public Task<bool> HasOfficerAsync(string handle, CancellationToken cancellationToken) =>
        Rows<Officer>().AnyAsync(officer => officer.Handle == handle, cancellationToken);

    /// <summary>All officers; the list is short.</summary>
    public async Task<IReadOnlyList<Officer>> OfficersAsync(IReadOnlyCollection<string> handles, CancellationToken cancellationToken)
    {
        var found = await Rows<Officer>().Where(officer => handles.Contains(officer.Handle)).ToListAsync(cancellationToken);
        var missing = handles.FirstOrDefault(handle => found.All(officer => officer.Handle != handle));
        return missing is null ? found : throw DomainException.NotFound("There is no officer {0}.", missing);
    }

#pragma warning disable RS0030 // Work is inside the door.
    private DbSet<T> Rows<T>()
        where T : class => _context.Set<T>();
#pragma warning restore RS0030
}
