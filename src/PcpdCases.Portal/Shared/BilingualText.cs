using System.Globalization;
using PcpdCases.Rules;

namespace PcpdCases.Portal.Shared;

/// <summary>Shows what the rules say in the officer's language.</summary>
public static class BilingualText
{
    public static string Show(this Bilingual text) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? text.ZhHant : text.En;

    /// <summary>The same words in the other language, for whoever checks one against the other.</summary>
    public static string Other(this Bilingual text) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? text.En : text.ZhHant;
}
