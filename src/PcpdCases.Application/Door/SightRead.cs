using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Application.Door;

/// <summary>A query over all an officer who works on cases may see, made into SQL once; for any other actor it is made as it is asked.</summary>
/// <param name="query">The query; it may depend on the officer and on what is asked, and on nothing else.</param>
/// <param name="named">What the query calls that which is asked.</param>
internal sealed class SightRead<TAsked, T>(Func<Sight, TAsked, IQueryable<T>> query, string named)
{
    private readonly ConditionalWeakTable<IModel, Func<CasesDbContext, long, TAsked, IAsyncEnumerable<T>>> _made = [];

    /// <summary>What it finds.</summary>
    public async Task<List<T>> ListAsync(Sight sight, TAsked asked, CancellationToken cancellationToken)
    {
        if (sight.Caseworker is not { } officer)
        {
            return await query(sight, asked).ToListAsync(cancellationToken);
        }
        if (!_made.TryGetValue(sight.Context.Model, out var made))
        {
            made = _made.GetValue(sight.Context.Model, _ => Make(sight, asked));
        }
        return await made(sight.Context, officer, asked).ToListAsync(cancellationToken);
    }

    private Func<CasesDbContext, long, TAsked, IAsyncEnumerable<T>> Make(Sight sight, TAsked asked)
    {
        var officer = Expression.Parameter(typeof(long), Vision.OfficerName);
        var what = Expression.Parameter(typeof(TAsked), named);
        var places = new Places(officer, what);
        return EF.CompileAsyncQuery(Expression.Lambda<Func<CasesDbContext, long, TAsked, IQueryable<T>>>(
            places.Visit(query(sight, asked).Expression), places.Context, officer, what));
    }
}

/// <summary>The same where nothing is asked.</summary>
/// <param name="query">The query; it may depend on the officer and on nothing else.</param>
internal sealed class SightRead<T>(Func<Sight, IQueryable<T>> query)
{
    private readonly SightRead<bool, T> _read = new((sight, _) => query(sight), "nothing");

    /// <summary>What it finds.</summary>
    public Task<List<T>> ListAsync(Sight sight, CancellationToken cancellationToken) => _read.ListAsync(sight, false, cancellationToken);
}
