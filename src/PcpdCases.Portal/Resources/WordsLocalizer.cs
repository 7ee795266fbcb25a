using System.Globalization;
using Microsoft.Extensions.Localization;

namespace PcpdCases.Portal.Resources;

/// <summary>Gives components their words in the language of the circuit.</summary>
public sealed class WordsLocalizer : IStringLocalizer<Words>
{
    public LocalizedString this[string name] => new(name, Words.Of(name), Words.Find(name, CultureInfo.CurrentUICulture) is null);

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.CurrentCulture, Words.Of(name), arguments), Words.Find(name, CultureInfo.CurrentUICulture) is null);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
