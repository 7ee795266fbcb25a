namespace PcpdCases.Domain;

/// <summary>A refusal by the case file: a template with its arguments, translated where it is shown.</summary>
/// <param name="template">A literal English sentence with {0}-style places.</param>
/// <param name="arguments">What fills the places.</param>
public sealed class DomainException(string template, params object?[] arguments)
    : Exception(string.Format(System.Globalization.CultureInfo.InvariantCulture, template, arguments))
{
    /// <summary>The English sentence before its places are filled; also the key of its translation.</summary>
    public string Template { get; } = template;

    public IReadOnlyList<object?> Arguments { get; } = arguments;

    public RefusalKind Kind { get; init; } = RefusalKind.Refused;

    /// <summary>Ordinal of what the case file holds already; null unless <see cref="RefusalKind.AlreadyThere"/>.</summary>
    public int? Existing { get; init; }

    public static DomainException NotFound(string template, params object?[] arguments) =>
        new(template, arguments) { Kind = RefusalKind.NotFound };

    public static DomainException NotPermitted(string template, params object?[] arguments) =>
        new(template, arguments) { Kind = RefusalKind.NotPermitted };
}

/// <summary>Why an act was refused.</summary>
public enum RefusalKind
{
    Refused,
    NotPermitted,
    NotFound,

    /// <summary>The case file holds the same already; it can be told to take it again.</summary>
    AlreadyThere,
}
