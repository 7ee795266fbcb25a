using Microsoft.AspNetCore.Components;

namespace PcpdCases.Portal.Shared;

/// <summary>An icon beside words, drawn as MudIcon draws it but without a component of its own: in a list of fifty rows each of those costs kilobytes.</summary>
public static class Glyph
{
    public static RenderFragment Of(string icon, string? css = null) => builder =>
    {
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", $"mud-icon-root mud-icon-default mud-svg-icon mud-icon-size-small {css}".TrimEnd());
        builder.AddAttribute(2, "focusable", "false");
        builder.AddAttribute(3, "viewBox", "0 0 24 24");
        builder.AddAttribute(4, "aria-hidden", "true");
        builder.AddMarkupContent(5, icon);
        builder.CloseElement();
    };
}
