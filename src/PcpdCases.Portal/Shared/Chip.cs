using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace PcpdCases.Portal.Shared;

/// <summary>An icon and words, looking like a MudChip but without a component of its own: lists hold hundreds.</summary>
public static class Chip
{
    /// <summary>Colour alone says nothing: the words do.</summary>
    public static MarkupString Of(string text, string icon, Color color = Color.Default, string? title = null)
    {
        var told = title is null ? default : Html.Of($" title=\"{title}\"");
        return Html.Of($"""<span class="mud-chip mud-chip-outlined mud-chip-size-small mud-chip-color-{color.ToString().ToLowerInvariant()} ma-0"{told}><span class="mud-chip-content">{Glyph.Of(icon, "mud-chip-icon")}{text}</span></span>""");
    }
}
