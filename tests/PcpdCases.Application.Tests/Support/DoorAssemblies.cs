using System.Reflection;
using PcpdCases.Application.Door;
using PcpdCases.SampleData;

namespace PcpdCases.Application.Tests.Support;

/// <summary>Every assembly that holds use cases; what is proved of one is proved of all.</summary>
internal static class DoorAssemblies
{
    private static readonly Assembly[] All = [typeof(Desk).Assembly, typeof(SampleOffice).Assembly];

    public static IEnumerable<Type> Types => All.SelectMany(assembly => assembly.GetTypes());

    public static IEnumerable<Type> UseCases => Types.Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IUseCase).IsAssignableFrom(type));
}
