namespace PcpdCases.Portal.Layout;

/// <summary>Light, dark or the system's, as the browser's cookies say.</summary>
public sealed record ThemeChoice(string Choice, bool SystemDark)
{
    public const string System = "system";
    public const string Light = "light";
    public const string Night = "dark";

    public static ThemeChoice Default { get; } = new(System, SystemDark: false);

    public bool Dark => Choice == Night || (Choice == System && SystemDark);

    /// <summary>shell.js keeps both cookies, so that a page of plain HTML is dark from its first byte.</summary>
    public static ThemeChoice From(IRequestCookieCollection cookies)
    {
        var choice = cookies["cases-theme"];
        return new(choice is Light or Night ? choice : System, cookies["cases-system-dark"] == "1");
    }
}
