using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PcpdCases.Application.Seeding;

namespace PcpdCases.EndToEnd.Tests.Support;

/// <summary>One server and one browser for a journey class; each officer gets a context of their own.</summary>
public class OfficeInABrowser : IAsyncLifetime
{
    private static readonly string[] Chromium = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // Without these Debian's Chromium asks for hosts that a closed network refuses.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private PortalHost? _portal;

    public string Address => _portal!.Address;

    /// <summary>The portal's clock.</summary>
    public TravelClock Clock => _portal!.Clock;

    /// <summary>The portal's own services, for what no page does.</summary>
    public IServiceProvider Services => _portal!.Services;

    /// <summary>Settings of the portal beside the tests' own.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    public async Task InitializeAsync()
    {
        var executable = Array.Find(Chromium, File.Exists)
            ?? throw new InvalidOperationException("No Chromium was found. tests/run installs Debian's package \"chromium-headless-shell\"; install it and run again.");
        _portal = new PortalHost(Settings);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
        _playwright?.Dispose();
        if (_portal is not null)
        {
            await _portal.DisposeAsync();
        }
    }

    /// <summary>A page nobody is signed in on.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var context = await _browser!.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        context.SetDefaultTimeout(60_000);
        return await context.NewPageAsync();
    }

    /// <summary>A page on which an officer has signed in.</summary>
    public async Task<IPage> SignedInAsync(string handle, BrowserNewContextOptions? options = null)
    {
        var page = await OpenAsync(options);
        await page.GotoAsync($"{Address}/sign-in");
        await page.FillAsync("input[name='Input.Name']", handle);
        await page.FillAsync("input[name='Input.Password']", DemoAccounts.Password);
        await page.ClickAsync("button[type=submit]");
        try
        {
            await page.ArriveAsync($"{Address}/");
        }
        catch (PlaywrightException late)
        {
            throw new InvalidOperationException($"{handle} was not signed in. The browser stands at {page.Url} and shows: {await page.InnerTextAsync("body")}", late);
        }
        await page.InteractiveAsync();
        return page;
    }
}

/// <summary>What a person does on a page of the portal.</summary>
public static class PageActs
{
    /// <summary>Waits until clicks count: the circuit is up.</summary>
    public static Task InteractiveAsync(this IPage page) =>
        page.WaitForSelectorAsync("[data-interactive='true']", new() { State = WaitForSelectorState.Attached });

    /// <summary>Waits until the browser stands at an address; what is drawn there is waited for by what follows.</summary>
    /// <param name="address">In it "**" stands for anything, "*" for anything without a slash.</param>
    public static Task ArriveAsync(this IPage page, string address) =>
        // Asked again and again, not waited for: an address that changes over a circuit can change before anybody waits.
        Assertions.Expect(page).ToHaveURLAsync(
            new Regex($"^{Regex.Escape(address).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$"),
            new() { Timeout = 60_000 });

    /// <summary>Goes to an address of the portal and waits until it can be worked on.</summary>
    public static async Task GoAsync(this IPage page, string address)
    {
        await page.GotoAsync(new Uri(new Uri(page.Url), address).ToString());
        await page.InteractiveAsync();
    }

    /// <summary>Opens the list of that label and picks the entry that begins so.</summary>
    public static async Task ChooseAsync(this IPage page, string label, string entry)
    {
        await page.Locator(".mud-select", new() { HasText = label }).First.ClickAsync();
        await page.Locator(".mud-popover-open .mud-list-item", new() { HasText = entry }).First.ClickAsync();
        // The server closes the list when it has taken the choice.
        await Assertions.Expect(page.Locator(".mud-popover-open")).ToHaveCountAsync(0);
    }

    /// <summary>Types into the field of that label and picks the first entry offered, which contains those words.</summary>
    public static async Task FindAsync(this IPage page, string label, string typed, string entry)
    {
        await page.GetByLabel(label).FillAsync(typed);
        // The field offers everything at first; what was typed is answered when its best match stands at the top.
        var first = page.Locator(".mud-popover-open .mud-list-item").First;
        await Assertions.Expect(first).ToContainTextAsync(entry);
        await first.ClickAsync();
    }

    /// <summary>The button of exactly that name.</summary>
    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;

    /// <summary>The button of exactly that name in a part of the page.</summary>
    public static ILocator Button(this ILocator part, string name) => part.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;

    /// <summary>The part of the page in which the form of an act stands.</summary>
    public static ILocator Form(this IPage page, string act) => page.GetByRole(AriaRole.Region, new() { Name = act, Exact = true });

    /// <summary>Keeps a picture of the page under artifacts/screens.</summary>
    public static async Task KeepAsync(this IPage page, string name)
    {
        // What sticks to the window would stand in the middle of a picture of the whole page.
        await page.EvaluateAsync("window.scrollTo(0, 0)");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Screens.Value, $"{name}.png"), FullPage = true });
    }

    /// <summary>Keeps a file the portal sent beside the pictures.</summary>
    public static Task KeepAsync(this IDownload download, string name) => download.SaveAsAsync(Path.Combine(Screens.Value, name));

    private static readonly Lazy<string> Screens = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PcpdCases.sln")))
        {
            folder = folder.Parent;
        }
        return Directory.CreateDirectory(Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "artifacts", "screens")).FullName;
    });
}
