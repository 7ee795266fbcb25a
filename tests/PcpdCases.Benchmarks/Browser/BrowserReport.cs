using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using PcpdCases.Application.Seeding;
using PcpdCases.Benchmarks.Lists;

namespace PcpdCases.Benchmarks.Browser;

/// <summary>What an officer waits for in the list of incidents, in a browser, on the published portal.</summary>
internal static class BrowserReport
{
    private const int Repeats = 30;
    private const int Patience = 10_000;
    private const string Rows = ".list-table tbody tr:has(.row-link)";
    private const string List = "/incidents?tab=All&size=50";
    private static readonly string[] Chromium = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public static async Task<int> RunAsync(int cases)
    {
        string database;
        string documents;
        using (var office = await FilledOffice.OpenAsync(cases))
        {
            (database, documents) = (office.ConnectionString, office.Documents);
        }
        using var portal = await PublishedPortal.StartAsync(database, documents);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Array.Find(Chromium, File.Exists) ?? throw new InvalidOperationException("No Chromium was found; tests/run installs it."),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
        });
        var state = await SignInAsync(browser, portal.Address);
        Console.WriteLine($"{cases} cases, {Repeats} times each, milliseconds: median, 95th percentile");
        var met = TellBytes(await WireAsync(browser, portal.Port));
        met &= Tell("list of 50 rows, cold cache", await ColdAsync(browser, portal.Address, state), 500);
        await using var context = await browser.NewContextAsync(new() { StorageState = state });
        var page = await context.NewPageAsync();
        await page.GotoAsync(portal.Address + List);
        await page.Locator(Rows).Nth(49).WaitForAsync();
        met &= Tell("next page", await ActsAsync(page, page => page.GetByLabel("Next page").ClickAsync()), 90);
        met &= Tell("sort by a column", await ActsAsync(page, page => page.Locator("th a", new() { HasText = "Organisation" }).ClickAsync()), 120);
        met &= Tell("another tab", await AlternateAsync(page, ["Unassigned", "All"]), 120);
        met &= TellMemory(await MemoryAsync(browser, portal, state));
        return met ? 0 : 1;
    }

    private static async Task<string> SignInAsync(IBrowser browser, string address)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{address}/sign-in");
        await page.FillAsync("input[name='Input.Name']", "manager");
        await page.FillAsync("input[name='Input.Password']", DemoAccounts.Password);
        await page.ClickAsync("button[type=submit]");
        await page.WaitForURLAsync($"{address}/", new() { WaitUntil = WaitUntilState.Commit });
        return await context.StorageStateAsync();
    }

    // Each time in a context of its own, whose cache is empty.
    private static async Task<List<double>> ColdAsync(IBrowser browser, string address, string state)
    {
        var times = new List<double>();
        for (var at = 0; at <= Repeats; at++)
        {
            await using var context = await browser.NewContextAsync(new() { StorageState = state });
            var page = await context.NewPageAsync();
            var clock = Stopwatch.StartNew();
            await page.GotoAsync(address + List, new() { WaitUntil = WaitUntilState.Commit });
            await page.Locator(Rows).Nth(49).WaitForAsync();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }
        times.RemoveAt(0);
        return times;
    }

    // What a first visit takes over the wire in all, and each file with how it was sent.
    private static async Task<long> WireAsync(IBrowser browser, int port)
    {
        using var relay = new CountingRelay(port);
        var state = await SignInAsync(browser, relay.Address);
        await using var context = await browser.NewContextAsync(new() { StorageState = state });
        var page = await context.NewPageAsync();
        page.RequestFinished += async (_, request) =>
        {
            var (response, sizes) = (await request.ResponseAsync(), await request.SizesAsync());
            Console.WriteLine($"  {sizes.ResponseBodySize + sizes.ResponseHeadersSize,8} {response!.Headers.GetValueOrDefault("content-encoding", "-"),-5} {new Uri(request.Url).PathAndQuery}");
        };
        var circuit = 0L;
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => circuit += frame.Binary?.Length ?? frame.Text?.Length ?? 0;
        relay.Reset();
        await page.GotoAsync(relay.Address + List, new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator(Rows).Nth(49).WaitForAsync();
        await page.WaitForTimeoutAsync(1000);
        Console.WriteLine($"  {circuit,8} over the circuit before it is compressed");
        return relay.Bytes;
    }

    // What one open list more holds in the portal.
    private static async Task<long> MemoryAsync(IBrowser browser, PublishedPortal portal, string state)
    {
        const int Lists = 20;
        var before = await portal.HeapAsync();
        var contexts = new List<IBrowserContext>();
        for (var at = 0; at < Lists; at++)
        {
            contexts.Add(await browser.NewContextAsync(new() { StorageState = state }));
            var page = await contexts[^1].NewPageAsync();
            await page.GotoAsync(portal.Address + List, new() { WaitUntil = WaitUntilState.Commit });
            await page.Locator(Rows).Nth(49).WaitForAsync();
        }
        var after = await portal.HeapAsync();
        foreach (var context in contexts)
        {
            await context.DisposeAsync();
        }
        return (after - before) / Lists;
    }

    private static async Task<List<double>> ActsAsync(IPage page, Func<IPage, Task> act)
    {
        var times = new List<double>();
        for (var at = 0; at <= Repeats; at++)
        {
            times.Add(await TimedAsync(page, () => act(page)));
        }
        times.RemoveAt(0);
        return times;
    }

    private static async Task<List<double>> AlternateAsync(IPage page, string[] tabs)
    {
        var times = new List<double>();
        for (var at = 0; at <= Repeats; at++)
        {
            times.Add(await TimedAsync(page, () => page.Locator($".list-tabs a", new() { HasText = tabs[at % tabs.Length] }).First.ClickAsync()));
        }
        times.RemoveAt(0);
        return times;
    }

    // From the click, as the page sees it, until the rows say something else.
    private static async Task<double> TimedAsync(IPage page, Func<Task> act)
    {
        await page.EvaluateAsync($$"""
            () => {
                const rows = () => document.querySelector('{{Rows}}') && document.querySelector('.list-table tbody').textContent;
                const before = rows();
                window.changed = new Promise(resolve => {
                    let begun = 0;
                    document.addEventListener('click', () => begun = performance.now(), { capture: true, once: true });
                    const watch = new MutationObserver(() => { if (begun && rows() && rows() !== before) { watch.disconnect(); requestAnimationFrame(() => resolve(performance.now() - begun)); } });
                    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
                });
            }
            """);
        await act();
        var time = await page.EvaluateAsync<double?>($"() => Promise.race([window.changed, new Promise(resolve => setTimeout(() => resolve(null), {Patience}))])");
        return time ?? throw new InvalidOperationException($"The rows stayed the same for {Patience} ms at {page.Url}: {await page.Locator("main").InnerTextAsync()}");
    }

    private static bool Tell(string what, List<double> times, double target)
    {
        times.Sort();
        var high = times[(int)Math.Ceiling(times.Count * 0.95) - 1];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {times[times.Count / 2]:0} | {high:0} | {target:0} |"));
        return high <= target;
    }

    private static bool TellBytes(long bytes)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| over the wire, cold | {bytes / 1024.0:0} KB | | 120 KB |"));
        return bytes <= 120 * 1024;
    }

    private static bool TellMemory(long bytes)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| managed memory for each open list | {bytes / 1024.0:0} KB | | 1024 KB |"));
        return bytes <= 1024 * 1024;
    }
}
