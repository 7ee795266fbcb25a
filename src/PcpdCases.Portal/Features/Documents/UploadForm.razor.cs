using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Documents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using Severity = MudBlazor.Severity;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>Chooses a file and sends it over HTTP with its progress.</summary>
public sealed partial class UploadForm
{
    private const int BytesPerMegabyte = 1_000_000;

    private readonly Notice _notice = new();
    private ElementReference _file;
    private DotNetObjectReference<UploadForm>? _self;
    private Guid _operation = Guid.NewGuid();
    private int? _source;
    private DateOnly? _receivedOn;
    private int _percent;
    private bool _sending;

    [Parameter, EditorRequired]
    public string Number { get; set; } = "";

    [Parameter]
    public IReadOnlyList<PartyChoice> Parties { get; set; } = [];

    [Parameter]
    public EventCallback OnSent { get; set; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    /// <summary>Called by the browser while the file is on its way.</summary>
    [JSInvokable]
    public void Progress(int percent)
    {
        _percent = percent;
        StateHasChanged();
    }

    public void Dispose() => _self?.Dispose();

    private async Task SendAsync()
    {
        _self ??= DotNetObjectReference.Create(this);
        _percent = 0;
        _sending = true;
        StateHasChanged();
        Outcome? outcome = null;
        await Feedback.TryAsync(async () => outcome = await Script.InvokeAsync<Outcome>("cases.upload", Timeout.InfiniteTimeSpan, _file, Urls.Upload(Number), Fields(), DocumentStore.MaxBytes, _self), _notice);
        _sending = false;
        if (outcome is { Sent: true })
        {
            _operation = Guid.NewGuid();
            await OnSent.InvokeAsync();
        }
        else if (outcome is not null)
        {
            _notice.Tell(Severity.Warning, [outcome.Message ?? Why(outcome.Status)]);
        }
    }

    private Dictionary<string, string?> Fields() => new()
    {
        ["operation"] = _operation.ToString(),
        ["source"] = _source?.ToString(CultureInfo.InvariantCulture),
        ["receivedOn"] = _receivedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private string Why(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => L["The file is larger than {0} MB and was not sent. Split it, or compress it.", DocumentStore.MaxBytes / BytesPerMegabyte],
        StatusCodes.Status401Unauthorized => L["You are signed out and the file was not added. Sign in again in another tab, then try again here."],
        StatusCodes.Status403Forbidden => L["Your role does not allow this. Ask a manager if it should."],
        _ => L["The file was not added. Choose a file and try again."],
    };

    private async Task CancelAsync() => await Script.InvokeVoidAsync("cases.cancelUpload");

    private sealed record Outcome(bool Sent, int Status, string? Message);
}
