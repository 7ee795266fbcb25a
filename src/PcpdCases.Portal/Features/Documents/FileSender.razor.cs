using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using PcpdCases.Application.Documents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using Severity = MudBlazor.Severity;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>Chooses a file and sends it over HTTP with its progress.</summary>
public sealed partial class FileSender
{
    private const int BytesPerMegabyte = 1_000_000;

    private readonly Notice _notice = new();
    private ElementReference _file;
    private DotNetObjectReference<FileSender>? _self;
    private Guid _operation = Guid.NewGuid();
    private int _percent;
    private bool _sending;
    private bool _known;
    private bool _again;

    /// <summary>Where it is sent.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>What the button says.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>The kinds of file offered first, such as ".eml"; null for all.</summary>
    [Parameter]
    public string? Accept { get; set; }

    /// <summary>What goes with the file, asked when it is sent; null values are left out.</summary>
    [Parameter]
    public Func<IReadOnlyDictionary<string, string?>>? Fields { get; set; }

    /// <summary>Fields beside the file.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Told the server's answer, as JSON, when the file was taken in.</summary>
    [Parameter]
    public EventCallback<string> OnSent { get; set; }

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
        await Feedback.TryAsync(async () => outcome = await Script.InvokeAsync<Outcome>("cases.upload", Timeout.InfiniteTimeSpan, _file, Address, AllFields(), DocumentStore.MaxBytes, _self), _notice);
        _sending = false;
        if (outcome is { Sent: true })
        {
            _operation = Guid.NewGuid();
            _known = _again = false;
            await OnSent.InvokeAsync(outcome.Answer);
        }
        else if (outcome is not null)
        {
            _known = outcome.Status is StatusCodes.Status409Conflict;
            _notice.Tell(Severity.Warning, [outcome.Message ?? Why(outcome.Status)]);
        }
    }

    private Dictionary<string, string?> AllFields() => new(Fields?.Invoke() ?? new Dictionary<string, string?>())
    {
        ["operation"] = _operation.ToString(),
        ["again"] = _known && _again ? "true" : null,
    };

    private string Why(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => L["The file is larger than {0} MB and was not sent. Split it, or compress it.", DocumentStore.MaxBytes / BytesPerMegabyte],
        StatusCodes.Status401Unauthorized => L["You are signed out and the file was not added. Sign in again in another tab, then try again here."],
        StatusCodes.Status403Forbidden => L["Your role does not allow this. Ask a manager if it should."],
        _ => L["The file was not added. Choose a file and try again."],
    };

    private async Task CancelAsync() => await Script.InvokeVoidAsync("cases.cancelUpload");

    private sealed record Outcome(bool Sent, int Status, string? Message, string? Answer);
}
