using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace PcpdCases.Portal.Shared;

/// <summary>An icon and words, looking like a MudChip but without a component of its own: lists hold hundreds.</summary>
public static class Chip
{
    /// <summary>Colour alone says nothing: the words do.</summary>
    public static RenderFragment Of(string text, string icon, Color color = Color.Default, string? title = null) => builder =>
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", $"mud-chip mud-chip-outlined mud-chip-size-small mud-chip-color-{ColorName(color)} ma-0");
        builder.AddAttribute(2, "title", title);
        builder.OpenElement(3, "span");
        builder.AddAttribute(4, "class", "mud-chip-content");
        builder.AddContent(5, Glyph.Of(icon, "mud-chip-icon"));
        builder.AddContent(6, text);
        builder.CloseElement();
        builder.CloseElement();
    };

    private static string ColorName(Color color) => color switch
    {
        Color.Default => "default",
        Color.Warning => "warning",
        _ => color.ToString().ToLowerInvariant(),
    };
}
