using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using PcpdCases.Application.Documents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using Severity = MudBlazor.Severity;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>Chooses files and sends them over HTTP with their progress; what was not taken stays chosen.</summary>
public sealed partial class FileSender
{
    private const int BytesPerMegabyte = 1_000_000;

    private readonly Notice _notice = new();
    private ElementReference _input;
    private DotNetObjectReference<FileSender>? _self;
    private List<Chosen> _files = [];
    private Place? _sending;
    private int _percent;
    private bool _again;
    private bool _cancelled;

    /// <summary>Where they are sent.</summary>
    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>What the button says; without meaning when they are sent at once.</summary>
    [Parameter]
    public string Text { get; set; } = "";

    /// <summary>The kinds of file offered first, such as ".eml"; null for all.</summary>
    [Parameter]
    public string? Accept { get; set; }

    /// <summary>Whether several may be chosen at once.</summary>
    [Parameter]
    public bool Multiple { get; set; }

    /// <summary>Whether a file is sent as soon as it is chosen; one that the case has already is then as good as sent.</summary>
    [Parameter]
    public bool AtOnce { get; set; }

    /// <summary>What goes with each file, asked when they are sent; null values are left out.</summary>
    [Parameter]
    public Func<IReadOnlyDictionary<string, string?>>? Fields { get; set; }

    /// <summary>Fields beside the files.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Told the server's answers, as JSON, for the files that were taken in.</summary>
    [Parameter]
    public EventCallback<IReadOnlyList<string>> OnSent { get; set; }

    /// <summary>The form around it, which is not saved while a file is on its way.</summary>
    [CascadingParameter]
    public FormWork? Form { get; set; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    /// <summary>Called by the browser while a file is on its way.</summary>
    [JSInvokable]
    public void Progress(int percent)
    {
        _percent = percent;
        StateHasChanged();
    }

    public void Dispose() => _self?.Dispose();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Script.InvokeVoidAsync("cases.takeDropped", _input);
        }
    }

    /// <summary>Other files are other operations: one whose answer was lost must not answer for the next.</summary>
    private async Task ChooseAsync()
    {
        _files = [];
        _again = false;
        _notice.Clear();
        if (AtOnce)
        {
            var sending = SendAsync();
            Form?.Add(this, sending);
            await sending;
        }
    }

    /// <summary>Sends what is chosen; false when some of it was not taken.</summary>
    private async Task<bool> SendAsync()
    {
        _self ??= DotNetObjectReference.Create(this);
        _cancelled = false;
        List<string> answers = [];
        List<string> refusals = [];
        if (await Feedback.TryAsync(() => SendAllAsync(answers, refusals), _notice) && refusals.Count > 0)
        {
            _notice.Tell(Severity.Warning, refusals);
        }
        // Whoever sees the document in the list may choose the next one.
        _sending = null;
        StateHasChanged();
        if (answers.Count > 0)
        {
            await OnSent.InvokeAsync(answers);
        }
        return _notice.Empty;
    }

    private async Task SendAllAsync(List<string> answers, List<string> refusals)
    {
        var names = await Script.InvokeAsync<string[]>("cases.chosenFiles", _input);
        if (names.Length == 0 || (names.Length > 1 && !Multiple))
        {
            refusals.Add(names.Length == 0 ? L["Choose a file first."] : L["Only one file can be taken here, and nothing was sent. Choose one."]);
            return;
        }
        if (!_files.Select(file => file.Name).SequenceEqual(names))
        {
            _files = [.. names.Select(name => new Chosen(name))];
        }
        List<int> left = [];
        for (var index = 0; index < names.Length; index++)
        {
            if (_cancelled || await SendOneAsync(index, refusals) is not { } answer)
            {
                left.Add(index);
            }
            else
            {
                answers.Add(answer);
            }
        }
        if (_cancelled)
        {
            refusals.Add(L["Cancelled. What was not added is still chosen."]);
        }
        await Script.InvokeVoidAsync("cases.keepChosen", _input, left);
        _files = [.. left.Select(index => _files[index])];
        _again = false;
    }

    /// <summary>Sends one file; null when it was not taken, and why is among the refusals.</summary>
    private async Task<string?> SendOneAsync(int index, List<string> refusals)
    {
        var file = _files[index];
        _percent = 0;
        _sending = new Place(index + 1, _files.Count, file.Name);
        StateHasChanged();
        var outcome = await Script.InvokeAsync<Outcome>("cases.upload", Timeout.InfiniteTimeSpan, _input, index, Address, FieldsOf(file), DocumentStore.MaxBytes, _self);
        if (outcome.Sent || (AtOnce && outcome.Status is StatusCodes.Status409Conflict))
        {
            return outcome.Answer;
        }
        file.Known = outcome.Status is StatusCodes.Status409Conflict;
        if (!_cancelled)
        {
            var why = outcome.Message ?? Why(outcome.Status);
            refusals.Add(_files.Count == 1 ? why : L["{0}: {1}", file.Name, why]);
        }
        return null;
    }

    private Dictionary<string, string?> FieldsOf(Chosen file) => new(Fields?.Invoke() ?? new Dictionary<string, string?>())
    {
        ["operation"] = file.Operation.ToString(),
        ["again"] = file.Known && _again ? "true" : null,
    };

    private string Why(int status) => status switch
    {
        StatusCodes.Status413PayloadTooLarge => L["The file is larger than {0} MB and was not sent. Split it, or compress it.", DocumentStore.MaxBytes / BytesPerMegabyte],
        StatusCodes.Status401Unauthorized => L["You are signed out and the file was not added. Sign in again in another tab, then try again here."],
        StatusCodes.Status403Forbidden => L["Your role does not allow this. Ask a manager if it should."],
        _ => L["The file was not added. It is still chosen: try again."],
    };

    private async Task CancelAsync()
    {
        _cancelled = true;
        await Script.InvokeVoidAsync("cases.cancelUpload");
    }

    /// <summary>A chosen file; sent again it is the same operation.</summary>
    private sealed class Chosen(string name)
    {
        public string Name { get; } = name;

        public Guid Operation { get; } = Guid.NewGuid();

        /// <summary>Whether the case has this very file already.</summary>
        public bool Known { get; set; }
    }

    private sealed record Place(int Number, int Of, string Name);

    private sealed record Outcome(bool Sent, int Status, string? Message, string? Answer);
}
