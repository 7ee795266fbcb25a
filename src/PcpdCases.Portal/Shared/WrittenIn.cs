using System.Globalization;
using PcpdCases.Domain;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Shared;

/// <summary>Words for a paper in the paper's language, whatever the language of the screen.</summary>
public static class WrittenIn
{
    /// <summary>The language of papers for who reads the screen.</summary>
    public static TextLanguage OfTheScreen =>
        CultureInfo.CurrentUICulture.Name == Words.Chinese ? TextLanguage.Chinese : TextLanguage.English;

    public static T Language<T>(TextLanguage language, Func<T> writing)
    {
        var screen = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language is TextLanguage.Chinese ? Words.Chinese : Words.English);
        try
        {
            return writing();
        }
        finally
        {
            CultureInfo.CurrentUICulture = screen;
        }
    }
}
