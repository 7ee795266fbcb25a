using System.Reflection;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Tasks;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Application.Tests.SqlServer;

/// <summary>Every query and load shape, translated for SQL Server and read by its own grammar.</summary>
public sealed class SqlServerQueryTests
{
    // One for all: a model is built for each.
    private static readonly SqlServerStandIn StandIn = new();

    public SqlServerQueryTests() => StandIn.Recorder.Commands.Clear();

    public static TheoryData<string> Builders => [.. BuilderMethods().Select(Name)];

    public static TheoryData<string> Reads => [.. ReadMethods().Select(Name)];

    public static TheoryData<string> CompiledReads => [.. CompiledFields().Select(read => read.Name)];

    [Theory]
    [MemberData(nameof(Builders))]
    public void Builder_WhenTranslatedForSqlServer_Parses(string name)
    {
        using var context = StandIn.NewContext();
        var method = BuilderMethods().Single(candidate => Name(candidate) == name);
        foreach (var role in (Roles[])[Roles.Manager, Roles.Auditor, Roles.Administrator])
        {
            var sight = SqlServerStandIn.SightOf(context, role);
            var owner = method.IsStatic ? null : Activator.CreateInstance(method.DeclaringType!, Arguments(method.DeclaringType!, StandIn.Services));

            var query = (IQueryable)method.Invoke(owner, [.. method.GetParameters().Select(parameter => Sample(parameter, sight))])!;

            Assert.Empty(SqlServerStandIn.Faults(FirstStatement(query.ToQueryString())));
        }
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task Read_WhenRunUnderSqlServer_SendsOnlyWhatParses(string name)
    {
        var method = ReadMethods().Single(candidate => Name(candidate) == name);
        var queries = StandIn.Services.GetService(method.DeclaringType!)!;

        try
        {
            await (Task)method.Invoke(queries, [.. method.GetParameters().Select(parameter => Sample(parameter, null))])!;
        }
        catch (DomainException missing) when (missing.Kind is RefusalKind.NotFound)
        {
            // The stand-in holds no case: "not found" is the right answer, and the command was sent.
        }

        Assert.NotEmpty(StandIn.Recorder.Commands);
        Assert.All(StandIn.Recorder.Commands, command => Assert.Empty(SqlServerStandIn.Faults(command)));
    }

    [Theory]
    [MemberData(nameof(CompiledReads))]
    public async Task CompiledRead_WhenRunUnderSqlServer_SendsOnlyWhatParses(string name)
    {
        using var context = StandIn.NewContext();
        var seen = SqlServerStandIn.CaseOf(SqlServerStandIn.SightOf(context, Roles.Manager));
        var read = CompiledFields().Single(candidate => candidate.Name == name).Read;

        await (Task)read.GetType().GetMethod("ListAsync")!.Invoke(read, [read.GetType().GetGenericTypeDefinition() == typeof(DueRead<>) ? DueSources.Of(seen) : seen, CancellationToken.None])!;

        Assert.NotEmpty(StandIn.Recorder.Commands);
        Assert.All(StandIn.Recorder.Commands, command => Assert.Empty(SqlServerStandIn.Faults(command)));
    }

    // Those that are compiled once: in a static field, by itself or among others.
    private static IEnumerable<(string Name, object Read)> CompiledFields() => typeof(Desk).Assembly.GetTypes()
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .SelectMany(field => field.FieldType switch
        {
            var type when IsCompiled(type) => [($"{field.DeclaringType!.Name}.{field.Name}", field.GetValue(null)!)],
            { IsArray: true } type when IsCompiled(type.GetElementType()!) =>
                ((Array)field.GetValue(null)!).Cast<object>().Select((read, at) => ($"{field.DeclaringType!.Name}.{field.Name}[{at}]", read)),
            _ => Enumerable.Empty<(string, object)>(),
        });

    private static bool IsCompiled(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(CaseRead<>) || type.GetGenericTypeDefinition() == typeof(DueRead<>));

    private static IEnumerable<MethodInfo> BuilderMethods() => typeof(Desk).Assembly.GetTypes()
        .Where(type => type.IsClass && !type.Name.Contains('<', StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => typeof(IQueryable).IsAssignableFrom(method.ReturnType)
            && !method.Name.Contains('<', StringComparison.Ordinal)
            && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Sight) || parameter.ParameterType == typeof(CaseSight) || parameter.ParameterType == typeof(DueSources)));

    private static IEnumerable<MethodInfo> ReadMethods() => typeof(Desk).Assembly.GetTypes()
        .Where(ServiceCollectionExtensions.IsQueries)
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType));

    private static string Name(MethodInfo method) =>
        $"{method.DeclaringType!.Name}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.Name))})";

    private static object?[] Arguments(Type type, IServiceProvider services) =>
        [.. type.GetConstructors()[0].GetParameters().Select(parameter => services.GetService(parameter.ParameterType))];

    private static object? Sample(ParameterInfo parameter, Sight? sight) => Sample(parameter.ParameterType, parameter.Name!, sight);

    private static object? Sample(Type type, string name, Sight? sight)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(Sight) => sight,
            _ when type == typeof(CaseSight) => SqlServerStandIn.CaseOf(sight!),
            _ when type == typeof(DueSources) => DueSources.Of(sight!, [1]),
            _ when type == typeof(Actor) => Actor.Officer("somebody"),
            _ when type == typeof(CancellationToken) => CancellationToken.None,
            _ when type == typeof(string) => name switch { "letter" => "a", "number" or "caseNumber" => "2025-00001", _ => "sample" },
            _ when type == typeof(int) => 1,
            _ when type == typeof(long) => 1L,
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateOnly) => new DateOnly(2025, 1, 3),
            _ when type == typeof(DateTime) => new DateTime(2025, 1, 3, 2, 0, 0, DateTimeKind.Utc),
            _ when type == typeof(RuleSet) => RuleBook.Published.InForce[0],
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
            _ when Element(type) is { } element => Filled(element, name, sight),
            _ => Built(type, sight),
        };
    }

    private static Type? Element(Type type) => type.IsArray ? type.GetElementType()
        : type.IsGenericType && typeof(System.Collections.IEnumerable).IsAssignableFrom(type) && type.GetGenericArguments().Length == 1
            ? type.GetGenericArguments()[0]
            : null;

    private static Array Filled(Type element, string name, Sight? sight)
    {
        var array = Array.CreateInstance(element, 1);
        array.SetValue(Sample(element, name, sight), 0);
        return array;
    }

    // A filter record is filled completely, so that each of its conditions is translated.
    private static object Built(Type type, Sight? sight)
    {
        var constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var built = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Sample(parameter, sight))]);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.GetValue(built) is null))
        {
            property.SetValue(built, Sample(property.PropertyType, property.Name, sight));
        }
        return built;
    }

    // A split query's text ends with a sentence in English about its further statements.
    private static string FirstStatement(string text)
    {
        var end = text.IndexOf("This LINQ query is being executed in split-query mode", StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }
}
