using MudBlazor;

namespace PcpdCases.Portal.Shared;

/// <summary>Questions asked before something is done.</summary>
public static class Confirmations
{
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true };

    /// <summary>Asks for a reason; null when the officer thought better of it.</summary>
    public static async Task<string?> ReasonAsync(this IDialogService dialogs, string title, string? text, string confirm, int maxLength = 2000, bool grave = false)
    {
        var result = await AskAsync(dialogs, title, new()
        {
            { dialog => dialog.Text, text },
            { dialog => dialog.ConfirmText, confirm },
            { dialog => dialog.AskReason, true },
            { dialog => dialog.MaxLength, maxLength },
            { dialog => dialog.Grave, grave },
        });
        return result is { Canceled: false } ? (string?)result.Data : null;
    }

    /// <summary>Asks yes or no.</summary>
    public static async Task<bool> SureAsync(this IDialogService dialogs, string title, string? text, string confirm, string? cancel = null, bool grave = false)
    {
        var result = await AskAsync(dialogs, title, new()
        {
            { dialog => dialog.Text, text },
            { dialog => dialog.ConfirmText, confirm },
            { dialog => dialog.CancelText, cancel },
            { dialog => dialog.Grave, grave },
        });
        return result is { Canceled: false };
    }

    private static async Task<DialogResult?> AskAsync(IDialogService dialogs, string title, DialogParameters<ConfirmDialog> parameters) =>
        await (await dialogs.ShowAsync<ConfirmDialog>(title, parameters, Options)).Result;
}
