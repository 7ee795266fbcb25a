using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Import;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Import;

/// <summary>Brings one kind of records in from a spreadsheet: tried first, then added, each row told of.</summary>
public sealed partial class ImportPanel : IDisposable
{
    private const long MostBytes = 10 * 1024 * 1024;
    private const int MostShown = 500;
    private const int RowsAStep = 25;

    private readonly Notice _notice = new();
    private byte[] _content = [];
    private string _name = "";
    private ImportReport? _report;
    private CancellationTokenSource? _cancel;
    private int _done;
    private int _total;
    private bool _reading;

    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    [Parameter, EditorRequired]
    public required ISheetImport Import { get; set; }

    /// <summary>The word on the button that adds so many rows.</summary>
    [Parameter, EditorRequired]
    public required Func<int, string> AddWord { get; set; }

    /// <summary>What the columns mean, and what becomes of the rows.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private bool Busy => _reading || _cancel is not null;

    // Excel takes a file for UTF-8 when it begins with the mark.
    private string TemplateAddress => $"data:text/csv;charset=utf-8,%EF%BB%BF{Uri.EscapeDataString(string.Join(',', Import.Headings))}%0D%0A";

    private List<ImportLine> Added => [.. _report!.Lines.Where(line => line.Verdict is ImportVerdict.Added or ImportVerdict.WouldBeAdded)];

    private List<ImportLine> Told => [.. _report!.Lines.Where(line => line.Verdict is ImportVerdict.Refused or ImportVerdict.AlreadyThere)];

    // Whoever leaves the page stops the import; what was added stays, and the file can be imported again.
    public void Dispose() => _cancel?.Cancel();

    private async Task TryAsync(IBrowserFile? file)
    {
        if (file is null)
        {
            return;
        }
        _report = null;
        _notice.Clear();
        if (file.Size > MostBytes)
        {
            _notice.Tell(Severity.Warning, L["{0} is larger than 10 MiB. Split it.", file.Name]);
            return;
        }
        _reading = true;
        try
        {
            await using var stream = file.OpenReadStream(MostBytes);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            (_content, _name) = (bytes.ToArray(), file.Name);
        }
        catch (IOException)
        {
            _notice.Tell(Severity.Warning, L["{0} could not be read. Choose it again.", file.Name]);
            return;
        }
        finally
        {
            _reading = false;
        }
        await RunAsync(apply: false);
    }

    private Task ApplyAsync()
    {
        _total = _report!.Lines.Count;
        return RunAsync(apply: true);
    }

    private async Task RunAsync(bool apply)
    {
        using var cancel = new CancellationTokenSource();
        (_cancel, _done) = (cancel, 0);
        var progress = new Progress<int>(done =>
        {
            _done = done;
            if (done % RowsAStep == 0)
            {
                StateHasChanged();
            }
        });
        try
        {
            await Feedback.TryAsync(() => ReadAsync(apply, progress, cancel.Token), _notice);
        }
        finally
        {
            (_cancel, _total) = (null, 0);
        }
    }

    private async Task ReadAsync(bool apply, Progress<int> progress, CancellationToken cancellationToken)
    {
        try
        {
            using var content = new MemoryStream(_content);
            _report = await Task.Run(() => Import.RunAsync(content, _name, apply, Officer.Actor, progress, cancellationToken), cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _report = null;
            _notice.Tell(Severity.Info, L["Stopped. What was added so far stays; choose the file again to add the rest."]);
        }
    }
}
