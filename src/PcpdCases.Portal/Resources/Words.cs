using System.Globalization;
using System.Resources;

namespace PcpdCases.Portal.Resources;

/// <summary>The portal's words: keys are the English sentences themselves, Words.zh-Hant.resx holds the Chinese.</summary>
public sealed class Words
{
    public const string PortalName = "PCPD Cases";
    public const string English = "en";
    public const string Chinese = "zh-Hant";

    /// <summary>Every language the portal speaks, the one the Office writes first.</summary>
    public static readonly IReadOnlyList<string> Languages = [English, Chinese];

    private static readonly ResourceManager Manager = new(typeof(Words).FullName!, typeof(Words).Assembly);

    private Words()
    {
    }

    /// <summary>The words for a key in a language; null when nobody has written them.</summary>
    public static string? Find(string key, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh"
            ? Manager.GetResourceSet(CultureInfo.GetCultureInfo(Chinese), createIfNotExists: true, tryParents: false)?.GetString(key)
            : null;

    /// <summary>The words shown for a key: translated, else the English without the context that tells homonyms apart.</summary>
    public static string Of(string key) => Find(key, CultureInfo.CurrentUICulture) ?? WithoutContext(key);

    /// <summary>"Close|case" reads "Close".</summary>
    public static string WithoutContext(string key)
    {
        var bar = key.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? key : key[..bar];
    }
}
