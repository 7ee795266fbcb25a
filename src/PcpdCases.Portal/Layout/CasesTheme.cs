using MudBlazor;

namespace PcpdCases.Portal.Layout;

/// <summary>The portal's own colours, each text colour at 4.5:1 or better on the surfaces it is used on.</summary>
public static class CasesTheme
{
    private static readonly string[] Fonts =
    [
        "system-ui", "Segoe UI", "Roboto", "Noto Sans CJK TC", "Noto Sans TC", "PingFang HK", "PingFang TC",
        "Microsoft JhengHei", "Noto Sans", "sans-serif",
    ];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = Day(),
        PaletteDark = Night(),
        LayoutProperties = new LayoutProperties
        {
            DefaultBorderRadius = "6px",
            DrawerWidthLeft = "208px",
            AppbarHeight = "56px",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = ".875rem", LineHeight = "1.5", LetterSpacing = "normal" },
            H1 = new H1Typography { FontSize = "1.5rem", FontWeight = "600", LineHeight = "1.3", LetterSpacing = "normal" },
            H2 = new H2Typography { FontSize = "1.2rem", FontWeight = "600", LineHeight = "1.35", LetterSpacing = "normal" },
            H3 = new H3Typography { FontSize = "1.05rem", FontWeight = "600", LineHeight = "1.4", LetterSpacing = "normal" },
            H4 = new H4Typography { FontSize = ".95rem", FontWeight = "600", LineHeight = "1.4", LetterSpacing = "normal" },
            H5 = new H5Typography { FontSize = ".9rem", FontWeight = "600", LineHeight = "1.4" },
            H6 = new H6Typography { FontSize = ".875rem", FontWeight = "600", LineHeight = "1.4" },
            Body1 = new Body1Typography { FontSize = ".9rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontSize = ".85rem", LineHeight = "1.45", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontSize = ".85rem", FontWeight = "600", TextTransform = "none", LetterSpacing = "normal" },
            Caption = new CaptionTypography { FontSize = ".78rem", LineHeight = "1.4", LetterSpacing = "normal" },
        },
    };

    private static PaletteLight Day() => new()
    {
        Primary = "#1d4e79",
        PrimaryContrastText = "#ffffff",
        Secondary = "#5b4a8a",
        Tertiary = "#0f5f53",
        Info = "#155c96",
        Success = "#1b6637",
        Warning = "#7d4b00",
        WarningContrastText = "#ffffff",
        Error = "#a8221b",
        Background = "#f4f6f8",
        BackgroundGray = "#e9edf1",
        Surface = "#ffffff",
        AppbarBackground = "#1a2d42",
        AppbarText = "#ffffff",
        DrawerBackground = "#ffffff",
        DrawerText = "#2b3440",
        DrawerIcon = "#51606f",
        TextPrimary = "#1c2430",
        TextSecondary = "#4c5a68",
        TextDisabled = "#6b7682",
        ActionDefault = "#4c5a68",
        LinesDefault = "#d5dae0",
        LinesInputs = "#6b7785",
        TableLines = "#dfe4e9",
        TableHover = "#eef3f8",
        Divider = "#d5dae0",
    };

    private static PaletteDark Night() => new()
    {
        Primary = "#8fbce8",
        PrimaryContrastText = "#0b1a29",
        Secondary = "#c6b8f2",
        SecondaryContrastText = "#1a1230",
        Tertiary = "#7fd3c4",
        TertiaryContrastText = "#04241f",
        Info = "#8cc5f2",
        InfoContrastText = "#06202f",
        Success = "#84d3a0",
        SuccessContrastText = "#05240f",
        Warning = "#f0bb6c",
        WarningContrastText = "#2b1a00",
        Error = "#ffa59c",
        ErrorContrastText = "#2b0805",
        Background = "#13181e",
        BackgroundGray = "#0f1318",
        Surface = "#1b222a",
        AppbarBackground = "#0f151c",
        AppbarText = "#eef2f5",
        DrawerBackground = "#171d24",
        DrawerText = "#dbe1e7",
        DrawerIcon = "#a9b4bf",
        TextPrimary = "#e6eaee",
        TextSecondary = "#aeb9c4",
        TextDisabled = "#8a95a0",
        ActionDefault = "#aeb9c4",
        LinesDefault = "#35404b",
        LinesInputs = "#8793a0",
        TableLines = "#2c3640",
        TableHover = "#222b34",
        Divider = "#35404b",
    };
}
