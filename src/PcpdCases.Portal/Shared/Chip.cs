using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace PcpdCases.Portal.Shared;

/// <summary>An icon and words, looking like a MudChip but without a component of its own: lists hold hundreds.</summary>
public static class Chip
{
    /// <summary>Colour alone says nothing: the words do.</summary>
    public static MarkupString Of(string text, string icon, Color color = Color.Default, string? title = null)
    {
        var told = title is null ? "" : $" title=\"{HtmlEncoder.Default.Encode(title)}\"";
        return new($"""<span class="mud-chip mud-chip-outlined mud-chip-size-small mud-chip-color-{color.ToString().ToLowerInvariant()} ma-0"{told}><span class="mud-chip-content">{Glyph.Of(icon, "mud-chip-icon").Value}{HtmlEncoder.Default.Encode(text)}</span></span>""");
    }
}
