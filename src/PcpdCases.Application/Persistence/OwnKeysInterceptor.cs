using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace PcpdCases.Application.Persistence;

/// <summary>Reads the key of what a record refers to from the record's own column, where EF Core would join the other table for it.</summary>
/// <remarks>Each question who may see a case names four such keys: without it every statement of the portal carries as many joins more.</remarks>
public sealed class OwnKeysInterceptor : IQueryExpressionInterceptor
{
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        eventData.Context is { } context ? new OwnKeys(context.Model).Visit(queryExpression) : queryExpression;

    private sealed class OwnKeys(IModel model) : ExpressionVisitor
    {
        private static readonly MethodInfo Property = typeof(EF).GetMethod(nameof(EF.Property))!;

        protected override Expression VisitMember(MemberExpression node) =>
            node.Expression is MemberExpression { Expression: { } record } reference && OwnKey(record.Type, reference.Member, node.Member) is { } key
                ? AsWritten(Expression.Call(Property.MakeGenericMethod(key.ClrType), Visit(record), Expression.Constant(key.Name)), node.Type)
                : base.VisitMember(node);

        // The column is nullable where there may be nothing to refer to; the key as the query writes it is not.
        private static Expression AsWritten(Expression key, Type type) => key.Type == type ? key : Expression.Convert(key, type);

        private IProperty? OwnKey(Type record, MemberInfo reference, MemberInfo key) =>
            model.FindEntityType(record)?.FindNavigation(reference) is { IsOnDependent: true, ForeignKey: { Properties: [var own], PrincipalKey.Properties: [var other] } } && other.Name == key.Name
                ? own
                : null;
    }
}
