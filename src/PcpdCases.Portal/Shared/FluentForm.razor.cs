using FluentValidation;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using PcpdCases.Portal.Resources;
using Severity = MudBlazor.Severity;

namespace PcpdCases.Portal.Shared;

/// <summary>A form over one input: its validator beside the fields, its draft, its save, its conflict and its leaving.</summary>
public sealed partial class FluentForm<TInput>
{
    private readonly Notice _notice = new();
    private FormWork? _work;
    private DraftScope? _draft;
    private MudForm? _form;
    private ElementReference _root;
    private Func<object, string, Task<IEnumerable<string>>> _validate = null!;
    private IReadOnlyDictionary<string, string> _before = new Dictionary<string, string>();
    private TInput? _filledFrom;
    private bool _dirty;
    private int _drawing;

    [Parameter, EditorRequired]
    public TInput Input { get; set; } = null!;

    /// <summary>The form and what it is about, such as "2026-00042/b/findings/new".</summary>
    [Parameter, EditorRequired]
    public string DraftKey { get; set; } = "";

    /// <summary>Runs the use case; throwing is how it refuses.</summary>
    [Parameter, EditorRequired]
    public Func<TInput, Task> Save { get; set; } = null!;

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Parameter]
    public int? BaseVersion { get; set; }

    /// <summary>Reads the input again as it is saved now; with it a conflict shows mine, theirs and before.</summary>
    [Parameter]
    public Func<Task<TInput>>? Theirs { get; set; }

    /// <summary>The words for a property, in the conflict's table.</summary>
    [Parameter]
    public Func<string, string>? FieldLabel { get; set; }

    [Parameter]
    public string? SaveText { get; set; }

    /// <summary>What is said after the commit instead of "Saved".</summary>
    [Parameter]
    public string? SavedText { get; set; }

    /// <summary>Why nothing can be saved now; the button is then disabled and says so.</summary>
    [Parameter]
    public string? Why { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Further buttons beside Save.</summary>
    [Parameter]
    public RenderFragment? Actions { get; set; }

    [Inject]
    public required IValidator<TInput> Validator { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required IJSRuntime Script { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    protected override void OnInitialized()
    {
        _validate = Validator.ForFields();
        _work = new FormWork(() => _dirty = true);
    }

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_filledFrom, Input))
        {
            _filledFrom = Input;
            _before = FormValues.Of(Input);
            _dirty = false;
        }
    }

    private async Task SaveAsync()
    {
        if (!await _work!.DoneAsync())
        {
            _notice.Tell(Severity.Warning, L["Not saved yet: a file was not added. Choose it again, or save without it."]);
            return;
        }
        await _form!.ValidateAsync();
        var all = await Validator.ValidateAsync(Input);
        if (!_form.IsValid || !all.IsValid)
        {
            _notice.Tell(Severity.Warning, [L["Not saved yet. Put these right:"], .. all.Errors.Select(error => error.ErrorMessage).Concat(_form.Errors).Distinct()]);
            await Script.InvokeVoidAsync("cases.focusFirstError", _root);
            return;
        }
        if (await Feedback.RunAsync(() => Save(Input), _notice, SavedText, Theirs is null ? null : ShowConflictAsync))
        {
            _dirty = false;
            await _draft!.DiscardAsync();
            await OnSaved.InvokeAsync();
        }
    }

    private async Task ShowConflictAsync()
    {
        var theirs = await Theirs!();
        var fields = ConflictField.Between(_before, theirs, Input, FieldLabel ?? (name => name));
        var parameters = new DialogParameters<ConflictDialog> { { dialog => dialog.Fields, fields } };
        var dialog = await Dialogs.ShowAsync<ConflictDialog>(L["Two people changed this"], parameters, new DialogOptions { MaxWidth = MaxWidth.Large, FullWidth = true });
        if (await dialog.Result is not { Canceled: false })
        {
            _notice.Tell(Severity.Warning, L["Not saved: somebody else changed this. Press Save to compare again."]);
            return;
        }
        foreach (var field in fields.Where(field => !field.TakeMine))
        {
            FormValues.Copy(theirs, Input, field.Name);
        }
        FormValues.CopyVersions(theirs, Input);
        _before = FormValues.Of(theirs);
        _drawing++;
        _notice.Tell(Severity.Info, L["Your choice is in the form. Press Save to keep it."]);
    }

    private Task RecoveredAsync()
    {
        _dirty = true;
        _drawing++;
        return Task.CompletedTask;
    }

    private async Task CancelAsync()
    {
        if (!_dirty || await Dialogs.SureAsync(L["Throw away what you typed?"], null, L["Throw it away"], L["Stay"]))
        {
            _dirty = false;
            await _draft!.DiscardAsync();
            await OnCancel.InvokeAsync();
        }
    }

    private async Task AskBeforeLeavingAsync(LocationChangingContext leaving)
    {
        if (_dirty && !await Dialogs.SureAsync(L["Leave without saving?"], L["Your text is kept as a draft and offered again when you come back."], L["Leave"], L["Stay"]))
        {
            leaving.PreventNavigation();
        }
    }
}
