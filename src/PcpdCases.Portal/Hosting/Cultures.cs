using System.Globalization;
using Microsoft.AspNetCore.Localization;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Hosting;

/// <summary>The two languages; dates and numbers are written as in Hong Kong in both.</summary>
public static class Cultures
{
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo(Words.English);

    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo(Words.Chinese);

    public static CultureInfo EnglishFormat { get; } = CultureInfo.GetCultureInfo("en-HK");

    public static CultureInfo ChineseFormat { get; } = CultureInfo.GetCultureInfo("zh-Hant-HK");

    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(EnglishFormat, English);
        options.SupportedCultures = [EnglishFormat, ChineseFormat];
        options.SupportedUICultures = [English, Chinese];
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
    }
}
