using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;

namespace PcpdCases.Portal.Shared;

/// <summary>Keeps the text typed into the named fields inside it and offers it again; drafts.js does the keeping.</summary>
public sealed partial class DraftScope
{
    private ElementReference _root;
    private Offer? _offer;
    private bool _attached;

    [Parameter, EditorRequired]
    public string Key { get; set; } = "";

    /// <summary>The input whose properties the fields' names are paths of.</summary>
    [Parameter, EditorRequired]
    public object Model { get; set; } = null!;

    /// <summary>The version the form was filled from; null for a new thing.</summary>
    [Parameter]
    public int? BaseVersion { get; set; }

    /// <summary>After recovered text was put into the model.</summary>
    [Parameter]
    public EventCallback OnRecovered { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required Drafts Drafts { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    /// <summary>Forgets the draft: the form was saved, or its owner does not want the text.</summary>
    public async Task DiscardAsync()
    {
        _offer = null;
        await Feedback.TryAsync(async () =>
        {
            // The browser first, so that nothing on its way writes the draft anew.
            await Script.InvokeVoidAsync("cases.drafts.close", Key);
            await Drafts.DiscardAsync(Officer.Handle, Key);
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_attached)
        {
            try
            {
                await Script.InvokeVoidAsync("cases.drafts.detach", Key);
            }
            catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
            {
                // The browser is gone or going; its pagehide has sent what there was.
                _attached = false;
            }
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }
        await Feedback.TryAsync(async () =>
        {
            var kept = await Drafts.FindAsync(Officer.Handle, Key);
            var unsent = await Script.InvokeAsync<Unsent?>("cases.drafts.attach", _root, Key, BaseVersion, kept?.Sequence ?? 0);
            _attached = true;
            _offer = OfferOf(kept, unsent);
        });
        StateHasChanged();
    }

    private Offer? OfferOf(KeptDraft? kept, Unsent? unsent)
    {
        var fields = new Dictionary<string, string>(kept?.Fields ?? new Dictionary<string, string>(), StringComparer.Ordinal);
        foreach (var (name, text) in unsent?.Fields ?? [])
        {
            fields[name] = text;
        }
        foreach (var name in fields.Keys.Where(name => FormValues.Read(Model, name) is not { } shown || Same(shown, fields[name])).ToList())
        {
            // A list may have grown since: a row that is not there yet stays in the offer.
            if (FormValues.Read(Model, name) is not null || fields[name].Length == 0)
            {
                fields.Remove(name);
            }
        }
        if (fields.Count == 0)
        {
            return null;
        }
        var at = unsent is { At: > 0 } ? DateTimeOffset.FromUnixTimeMilliseconds(unsent.At).UtcDateTime : kept?.SavedAt ?? Clock.UtcNow();
        return new Offer(Moment(at), fields, kept?.BaseVersion);
    }

    private async Task RecoverAsync()
    {
        var lost = _offer!.Fields.Where(field => !FormValues.Write(Model, field.Key, field.Value, Clock.HongKongToday())).ToList();
        _offer = lost.Count == 0 ? null : _offer with { Fields = lost.ToDictionary() };
        await OnRecovered.InvokeAsync();
    }

    private string Moment(DateTime utc) => HongKongTime.DateOf(utc) == Clock.HongKongToday()
        ? HongKongTime.Local(utc).ToString("HH:mm", CultureInfo.InvariantCulture)
        : HongKongTime.Local(utc).ToString("d MMM HH:mm", CultureInfo.CurrentCulture);

    private static bool Same(string shown, string typed) =>
        string.Equals(shown.ReplaceLineEndings("\n"), typed.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private sealed record Offer(string When, IReadOnlyDictionary<string, string> Fields, int? BaseVersion);

    private sealed record Unsent(long At, Dictionary<string, string> Fields);
}
