using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Application.Door;

/// <summary>A query over one case, made into SQL once and not looked up by its whole text at each reading.</summary>
/// <param name="query">The query; it may depend on the case, the proceeding asked for and the day, and on nothing else.</param>
internal sealed class CaseRead<T>(Func<CaseSight, IQueryable<T>> query)
{
    // For each model: the two providers, and each host of the tests, have one of their own.
    private readonly ConditionalWeakTable<IModel, Func<CasesDbContext, long, string, string?, DateOnly, IAsyncEnumerable<T>>> _made = [];

    /// <summary>What it finds in a case.</summary>
    public async Task<List<T>> ListAsync(CaseSight seen, CancellationToken cancellationToken)
    {
        if (!_made.TryGetValue(seen.Context.Model, out var made))
        {
            made = _made.GetValue(seen.Context.Model, _ => Make(seen));
        }
        return await made(seen.Context, seen.Id, seen.Number, seen.Letter, seen.Today).ToListAsync(cancellationToken);
    }

    /// <summary>The one thing it finds in a case.</summary>
    public async Task<T> SingleAsync(CaseSight seen, CancellationToken cancellationToken) =>
        await ListAsync(seen, cancellationToken) is [var one] ? one : throw seen.Missing();

    private Func<CasesDbContext, long, string, string?, DateOnly, IAsyncEnumerable<T>> Make(CaseSight seen)
    {
        var id = Expression.Parameter(typeof(long), nameof(CaseSight.Id));
        var number = Expression.Parameter(typeof(string), nameof(CaseSight.Number));
        var letter = Expression.Parameter(typeof(string), nameof(CaseSight.Letter));
        var today = Expression.Parameter(typeof(DateOnly), nameof(CaseSight.Today));
        var places = new Places(id, number, letter, today);
        return EF.CompileAsyncQuery(Expression.Lambda<Func<CasesDbContext, long, string, string?, DateOnly, IQueryable<T>>>(
            places.Visit(query(seen).Expression), places.Context, id, number, letter, today));
    }
}
