using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace PcpdCases.Application.Seeding;

/// <summary>Says in words what a place of a seed file should hold, from the records it is read into.</summary>
internal static partial class SeedExpectation
{
    public static string Of(Type root, string path)
    {
        var types = Candidates(root);
        foreach (var step in Steps().Matches(path).Select(m => m.Value))
        {
            if (step[0] == '[')
            {
                types = [.. types.Select(ElementOf).OfType<Type>().SelectMany(Candidates)];
                continue;
            }
            var name = step.Trim('.');
            var next = types.Select(t => MemberOf(t, name)).OfType<Type>().Distinct().SelectMany(Candidates).ToList();
            if (next.Count == 0)
            {
                return $"no member \"{name}\" but only {Members(types)}";
            }
            types = next;
        }
        return Describe(types);
    }

    private static string Describe(List<Type> types)
    {
        var type = Nullable.GetUnderlyingType(types[0]) ?? types[0];
        if (type.IsEnum)
        {
            return "one of " + string.Join(", ", Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName));
        }
        if (type == typeof(string))
        {
            return "text in quotation marks";
        }
        if (type == typeof(int))
        {
            return "a whole number";
        }
        if (type == typeof(bool))
        {
            return "true or false";
        }
        if (type == typeof(DateOnly))
        {
            return "a date such as \"2025-08-21\"";
        }
        if (ElementOf(type) is not null)
        {
            return "a list in square brackets";
        }
        var kinds = Discriminators(type);
        return kinds.Count > 0
            ? $"an object that begins with \"kind\" ({string.Join(" or ", kinds)}) and has {Members(types)}"
            : $"an object with {Members(types)}";
    }

    private static string Members(List<Type> types)
    {
        var all = types.SelectMany(t => SeedReader.Strictly.GetTypeInfo(t).Properties)
            .DistinctBy(p => p.Name)
            .ToList();
        var required = string.Join(", ", all.Where(p => p.IsRequired).Select(p => p.Name));
        var optional = string.Join(", ", all.Where(p => !p.IsRequired).Select(p => p.Name));
        return optional.Length == 0 ? required : $"{required} and optionally {optional}";
    }

    private static Type? MemberOf(Type type, string name) =>
        SeedReader.Strictly.GetTypeInfo(type).Properties.FirstOrDefault(p => p.Name == name)?.PropertyType;

    private static Type? ElementOf(Type type) =>
        SeedReader.Strictly.GetTypeInfo(type) is { Kind: JsonTypeInfoKind.Enumerable } list ? list.ElementType : null;

    private static List<Type> Candidates(Type type)
    {
        var info = SeedReader.Strictly.GetTypeInfo(type).PolymorphismOptions;
        return info is null ? [type] : [type, .. info.DerivedTypes.Select(d => d.DerivedType)];
    }

    private static List<string> Discriminators(Type type) =>
        SeedReader.Strictly.GetTypeInfo(type).PolymorphismOptions?.DerivedTypes
            .Select(d => d.TypeDiscriminator?.ToString()).OfType<string>().ToList() ?? [];

    [GeneratedRegex(@"\.[^.\[]+|\[\d+\]")]
    private static partial Regex Steps();
}
