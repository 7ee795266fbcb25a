using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using PcpdCases.Application.Persistence;

namespace PcpdCases.Application.Door;

/// <summary>Makes of a query one that can be compiled once: parameters stand where it names, by name and type, what it was first asked with.</summary>
/// <remarks>What has no parameter would stay as it was at the first reading, so a query that names it is refused.</remarks>
internal sealed class Places(params ParameterExpression[] named) : ExpressionVisitor
{
    public ParameterExpression Context { get; } = Expression.Parameter(typeof(CasesDbContext), "context");

    protected override Expression VisitMember(MemberExpression node)
    {
        if (!IsCaptured(node))
        {
            return base.VisitMember(node);
        }
        if (typeof(IQueryable).IsAssignableFrom(node.Type))
        {
            return Visit(((IQueryable)Value(node)!).Expression);
        }
        return Array.Find(named, place => place.Name == node.Member.Name && place.Type == node.Type)
            ?? throw new InvalidOperationException($"A query that is compiled once depends on {node.Member.Name}, which it would keep from its first reading.");
    }

    // The context that a function of the database was first asked of.
    protected override Expression VisitConstant(ConstantExpression node) => node.Value is CasesDbContext ? Context : base.VisitConstant(node);

    protected override Expression VisitExtension(Expression node) => node.GetType() == typeof(EntityQueryRootExpression)
        ? Expression.Call(Context, nameof(DbContext.Set), [((EntityQueryRootExpression)node).ElementType])
        : base.VisitExtension(node);

    private static bool IsCaptured(MemberExpression node) =>
        node.Expression is ConstantExpression || (node.Expression is MemberExpression inner && IsCaptured(inner));

    private static object? Value(Expression node) => node switch
    {
        MemberExpression { Member: FieldInfo field, Expression: { } owner } => field.GetValue(Value(owner)),
        MemberExpression { Member: PropertyInfo property, Expression: { } owner } => property.GetValue(Value(owner)),
        _ => ((ConstantExpression)node).Value,
    };
}
