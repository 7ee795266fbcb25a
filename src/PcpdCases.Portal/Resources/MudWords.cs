using System.Globalization;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace PcpdCases.Portal.Resources;

/// <summary>MudBlazor's own words in Chinese; its English stands where none is given.</summary>
public sealed class MudWords : MudLocalizer
{
    public override LocalizedString this[string key] =>
        Words.Find(key, CultureInfo.CurrentUICulture) is { } said ? new(key, said) : new(key, key, resourceNotFound: true);

    public override LocalizedString this[string key, params object[] arguments] =>
        Words.Find(key, CultureInfo.CurrentUICulture) is { } said
            ? new(key, string.Format(CultureInfo.CurrentCulture, said, arguments))
            : new(key, key, resourceNotFound: true);
}
