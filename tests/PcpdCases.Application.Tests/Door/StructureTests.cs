using System.Reflection;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using PcpdCases.Application.Door;
using PcpdCases.Application.Persistence;
using PcpdCases.Application.Tasks;
using PcpdCases.Application.Tests.Support;

namespace PcpdCases.Application.Tests.Door;

/// <summary>What the architecture promises, read off the assemblies.</summary>
public sealed class StructureTests
{
    private const string DoorNamespace = "PcpdCases.Application.Door";

    [Fact]
    public void Constructors_WhenOutsideTheDoor_TakeNoContext()
    {
        var offenders = DoorAssemblies.Types
            .Where(type => type.Namespace != DoorNamespace && type != typeof(CasesDbContext))
            .SelectMany(type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            .Where(constructor => constructor.GetParameters().Any(parameter => IsContext(parameter.ParameterType)))
            .Select(constructor => constructor.DeclaringType!.FullName);

        Assert.Empty(offenders);
    }

    [Fact]
    public void Context_ShowsNoSet()
    {
        var shown = typeof(CasesDbContext).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>));

        Assert.Empty(shown);
    }

    [Fact]
    public void UseCases_HaveAValidatorEach()
    {
        var validators = DoorAssemblies.Types
            .SelectMany(type => type.GetInterfaces())
            .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IValidator<>))
            .Select(contract => contract.GetGenericArguments()[0])
            .ToHashSet();

        var without = DoorAssemblies.UseCases
            .Where(type => !validators.Contains(type.BaseType!.GetGenericArguments()[0]))
            .Select(type => type.Name);

        Assert.Empty(without);
    }

    [Fact]
    public void RulesAndDomain_ReferenceNoPackage()
    {
        foreach (var assembly in new[] { typeof(Domain.DomainException).Assembly, typeof(PcpdCases.Rules.Requirement).Assembly })
        {
            var foreign = assembly.GetReferencedAssemblies()
                .Select(reference => reference.Name!)
                .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name != "PcpdCases.Rules");

            Assert.Empty(foreign);
        }
    }

    // Made anew at each reading it would be slower than any other query.
    [Fact]
    public void CompiledReads_StandInStaticFieldsOnly()
    {
        Type[] kinds = [typeof(CaseRead<>), typeof(SightRead<,>), typeof(SightRead<>), typeof(DueRead<>)];
        var offenders = DoorAssemblies.Types
            .Where(type => !kinds.Contains(type) && !type.Name.Contains('<', StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(field => field.FieldType.IsGenericType && kinds.Contains(field.FieldType.GetGenericTypeDefinition()))
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Assert.Empty(offenders);
    }

    private static bool IsContext(Type type) =>
        typeof(DbContext).IsAssignableFrom(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IDbContextFactory<>));
}
