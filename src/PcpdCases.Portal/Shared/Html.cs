using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace PcpdCases.Portal.Shared;

/// <summary>Markup written as text, for lists whose cells would be hundreds of parts: whatever is put into it is encoded, unless it is markup already.</summary>
public static class Html
{
    public static MarkupString Of(HtmlText text) => text.Written;

    /// <summary>One after another, with nothing between.</summary>
    public static MarkupString Join(IEnumerable<MarkupString> parts) => Trusted(string.Concat(parts.Select(part => part.Value)));

    /// <summary>Markup of a library, such as the paths of an icon; never anything that was typed.</summary>
    public static MarkupString Trusted(string markup) =>
#pragma warning disable RS0030 // The one place where text becomes markup.
        new(markup);
#pragma warning restore RS0030
}

/// <summary>Writes an interpolated text as markup.</summary>
[InterpolatedStringHandler]
public readonly ref struct HtmlText(int literalLength, int formattedCount)
{
    private const int LikelyLength = 24;

    // Chinese stays as it is; only what means something in markup is written otherwise.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new(literalLength + (formattedCount * LikelyLength));

    public MarkupString Written => Html.Trusted(_text.ToString());

    public void AppendLiteral(string literal) => _text.Append(literal);

    public void AppendFormatted(MarkupString markup) => _text.Append(markup.Value);

    public void AppendFormatted(string? text) => _text.Append(Encoder.Encode(text ?? ""));

    public void AppendFormatted(int number) => _text.Append(CultureInfo.InvariantCulture, $"{number}");
}
