using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PcpdCases.Portal.Tests.Resources;

/// <summary>Every key that the code shows to an officer, with the file that uses it.</summary>
internal static partial class WordKeys
{
    public static IReadOnlyList<(string Key, string File)> All { get; } =
        [.. OfPortal().Concat(OfTemplates("PcpdCases.Domain")).Concat(OfTemplates("PcpdCases.Application")).Concat(OfTemplates("PcpdCases.Portal"))
            .DistinctBy(found => found.Key)];

    private static IEnumerable<(string Key, string File)> OfPortal() =>
        from file in SourceTree.Files(Path.Combine("src", "PcpdCases.Portal"), ".razor", ".cs")
        from Match match in Indexer().Matches(File.ReadAllText(file))
        select ((string)SyntaxFactory.ParseToken(match.Groups["literal"].Value).Value!, SourceTree.Short(file));

    private static IEnumerable<(string Key, string File)> OfTemplates(string project)
    {
        foreach (var file in SourceTree.Files(Path.Combine("src", project), ".cs"))
        {
            var root = CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot();
            var created = root.DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
                .Where(creation => creation.Type.ToString() == "DomainException")
                .Select(creation => creation.ArgumentList);
            var called = root.DescendantNodes().OfType<InvocationExpressionSyntax>()
                .Where(call => call.Expression.ToString() is "DomainException.NotFound" or "DomainException.NotPermitted"
                    || call.Expression is MemberAccessExpressionSyntax { Name.Identifier.Text: "WithMessage" })
                .Select(call => call.ArgumentList);
            // The elements a provision demands, and how two numbers stand: provision or result first, then the words.
            var elements = root.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>()
                .Where(creation => (creation.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: string provision }
                        && provision.StartsWith("s.", StringComparison.Ordinal))
                    || creation.ArgumentList.Arguments.FirstOrDefault()?.Expression.ToString().StartsWith("ReconciliationResult.", StringComparison.Ordinal) == true)
                .Select(creation => creation.ArgumentList.Arguments[1].Expression);
            foreach (var words in elements.OfType<LiteralExpressionSyntax>())
            {
                yield return ((string)words.Token.Value!, SourceTree.Short(file));
            }
            foreach (var literal in created.Concat(called)
                .Select(arguments => arguments?.Arguments.FirstOrDefault()?.Expression)
                .SelectMany(expression => expression?.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>() ?? []))
            {
                if (literal.Token.Value is string key)
                {
                    yield return (key, SourceTree.Short(file));
                }
            }
        }
    }

    // L["…"] and words["…"] in components and their helpers.
    [GeneratedRegex("""\b(?:L|words)\[(?<literal>"(?:[^"\\]|\\.)*")""")]
    private static partial Regex Indexer();
}
