using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components;

namespace PcpdCases.Portal.Shared;

/// <summary>An icon beside words, drawn as MudIcon draws it but without a component of its own: in a list of fifty rows each of those costs kilobytes.</summary>
public static class Glyph
{
    // What Material's icons begin with draws nothing; a list would keep it a hundred times over.
    private static readonly string[] Frames = ["<path d=\"M0 0h24v24H0z\" fill=\"none\"/>", "<path d=\"M0 0h24v24H0V0z\" fill=\"none\"/>", "<rect fill=\"none\" height=\"24\" width=\"24\"/>"];

    // One text for each icon, however many rows show it.
    private static readonly ConcurrentDictionary<(string Icon, string? Css), MarkupString> Drawn = new();

    public static MarkupString Of(string icon, string? css = null) => Drawn.GetOrAdd((icon, css), static one => Html.Of(
        $"""<svg class="{$"glyph {one.Css}".TrimEnd()}" viewBox="0 0 24 24" aria-hidden="true">{Html.Trusted(Frames.Aggregate(one.Icon, (icon, frame) => icon.Replace(frame, "", StringComparison.Ordinal)))}</svg>"""));
}
