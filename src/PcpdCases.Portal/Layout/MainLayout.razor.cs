using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;

namespace PcpdCases.Portal.Layout;

/// <summary>The frame around every page of the circuit.</summary>
public sealed partial class MainLayout : IDisposable
{
    private ErrorBoundary? _boundary;
    private MudThemeProvider? _provider;
    private string _choice = ThemeChoice.System;
    private bool _systemDark;
    private bool _dark;
    private bool _drawer = true;
    private string _here = Urls.MyWork;

    [CascadingParameter]
    public ThemeChoice Theme { get; set; } = ThemeChoice.Default;

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private string ThemeIcon => _choice switch
    {
        ThemeChoice.Light => Icons.Material.Outlined.LightMode,
        ThemeChoice.Night => Icons.Material.Outlined.DarkMode,
        _ => Icons.Material.Outlined.SettingsBrightness,
    };

    public void Dispose() => Navigation.LocationChanged -= Moved;

    protected override void OnInitialized()
    {
        _choice = Theme.Choice;
        _systemDark = Theme.SystemDark;
        _dark = Theme.Dark;
        _here = Path();
        Navigation.LocationChanged += Moved;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && _provider is { } provider)
        {
            await SystemDarkAsync(await provider.GetSystemDarkModeAsync());
            await provider.WatchSystemDarkModeAsync(SystemDarkAsync);
        }
    }

    private Task SystemDarkAsync(bool dark)
    {
        _systemDark = dark;
        return DrawAsync();
    }

    private async Task PaintAsync(string choice)
    {
        _choice = choice;
        await Script.InvokeVoidAsync("cases.setTheme", choice);
        await DrawAsync();
    }

    private Task DrawAsync()
    {
        var dark = new ThemeChoice(_choice, _systemDark).Dark;
        if (dark == _dark)
        {
            return Task.CompletedTask;
        }
        _dark = dark;
        return InvokeAsync(StateHasChanged);
    }

    private Task SpeakAsync(string culture) => Script.InvokeVoidAsync("cases.leaveTo", Urls.LanguageOf(culture, Path())).AsTask();

    private Task SignOutAsync() => Script.InvokeVoidAsync("cases.signOut", Urls.SignOut).AsTask();

    private void Moved(object? sender, LocationChangedEventArgs change)
    {
        _here = Path();
        _boundary?.Recover();
        _ = InvokeAsync(StateHasChanged);
    }

    private string Path() => new Uri(Navigation.Uri).PathAndQuery;
}
