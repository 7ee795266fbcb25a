using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;

namespace PcpdCases.Portal.Shared;

/// <summary>An icon beside words, drawn as MudIcon draws it but without a component of its own: in a list of fifty rows each of those costs kilobytes.</summary>
public static class Glyph
{
    // One text for each icon, however many rows show it.
    private static readonly ConcurrentDictionary<(string Icon, string? Css), MarkupString> Drawn = new();

    public static MarkupString Of(string icon, string? css = null) => Drawn.GetOrAdd((icon, css), static one => Html.Of(
        $"""<svg class="{$"mud-icon-root mud-icon-default mud-svg-icon mud-icon-size-small {one.Css}".TrimEnd()}" focusable="false" viewBox="0 0 24 24" aria-hidden="true">{Html.Trusted(one.Icon)}</svg>"""));
}
