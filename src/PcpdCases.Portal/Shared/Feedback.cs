using System.Data.Common;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Portal.Resources;
using Severity = MudBlazor.Severity;

namespace PcpdCases.Portal.Shared;

/// <summary>Runs what a button does and turns whatever goes wrong into words; the form stays as it is.</summary>
public sealed class Feedback(ISnackbar snackbar, IStringLocalizer<Words> L, ILogger<Feedback> logger)
{
    /// <summary>Runs an act; "Saved" is said only after it returned, which is after the commit.</summary>
    /// <param name="act">What the button does.</param>
    /// <param name="notice">Where a form shows its trouble; without one a message appears at the foot of the window.</param>
    /// <param name="saved">What to say instead of "Saved".</param>
    /// <param name="onStale">Shows mine / theirs / base when somebody else saved first.</param>
    /// <returns>Whether the act was carried out.</returns>
    public async Task<bool> RunAsync(Func<Task> act, Notice? notice = null, string? saved = null, Func<Task>? onStale = null)
    {
        if (!await TryAsync(act, notice, onStale))
        {
            return false;
        }
        snackbar.Add(saved ?? L["Saved"].Value, Severity.Success);
        return true;
    }

    /// <summary>Runs a read; nobody typed anything that could be lost.</summary>
    /// <returns>Whether it could be read.</returns>
    public Task<bool> ReadAsync(Func<Task> read, Notice? notice = null) => TryAsync(read, notice, null, reading: true);

    /// <summary>Runs an act that needs no word when it succeeds.</summary>
    public Task<bool> TryAsync(Func<Task> act, Notice? notice = null, Func<Task>? onStale = null) => TryAsync(act, notice, onStale, reading: false);

    private async Task<bool> TryAsync(Func<Task> act, Notice? notice, Func<Task>? onStale, bool reading)
    {
        notice?.Clear();
        try
        {
            await act();
            return true;
        }
        catch (StaleEditException) when (onStale is not null)
        {
            await ReadAsync(onStale, notice);
            return false;
        }
        catch (Exception fault)
        {
            var (severity, lines) = Explain(fault, reading);
            if (notice is null)
            {
                snackbar.Add(string.Join(' ', lines), severity, options => options.RequireInteraction = severity == Severity.Error);
            }
            else
            {
                notice.Tell(severity, lines);
            }
            return false;
        }
    }

    /// <summary>What to show for a fault; anything unforeseen is logged and named by an id.</summary>
    /// <param name="fault">What went wrong.</param>
    /// <param name="reading">Whether nothing was to be saved.</param>
    public (Severity Severity, IReadOnlyList<string> Lines) Explain(Exception fault, bool reading = false)
    {
        switch (fault)
        {
            case ValidationException invalid:
                return (Severity.Warning, [.. invalid.Errors.Select(error => error.ErrorMessage).Distinct()]);
            case DomainException refusal:
                return (KindOf(refusal), [Refusals.Say(refusal)]);
            case StaleEditException:
                return (Severity.Warning, [L["Somebody else changed this since you opened it. Nothing of yours was lost: open it again to compare."]]);
            // Of a circuit that closed meanwhile nobody is left to read this.
            case OperationCanceledException or JSDisconnectedException:
                return (Severity.Info, [L["Cancelled. Nothing was saved."]]);
            default:
                return Unforeseen(fault, reading);
        }
    }

    private (Severity Severity, IReadOnlyList<string> Lines) Unforeseen(Exception fault, bool reading)
    {
        var id = Guid.NewGuid().ToString("N")[..8];
        if (IsStorage(fault))
        {
            // A database's own message may quote a row, so only its kind is logged.
            logger.LogError("Fault {FaultId}: storage failed with {Kind}", id, fault.GetBaseException().GetType().Name);
            return (Severity.Error, [reading ? L["The database did not answer, so this cannot be shown. Nothing was changed. Try again."] : L["Not saved. Your text is kept. Try again."]]);
        }
        logger.LogError("Fault {FaultId}: {Kind} at {Trace}", id, fault.GetType().Name, fault.StackTrace);
        return (Severity.Error, [reading
            ? L["Something went wrong and was noted as {0}, so this cannot be shown. Nothing was changed.", id]
            : L["Something went wrong and was noted as {0}. Nothing was saved; your text is kept.", id]]);
    }

    private static Severity KindOf(DomainException refusal) => refusal.Kind switch
    {
        RefusalKind.Refused or RefusalKind.AlreadyThere => Severity.Warning,
        RefusalKind.NotPermitted => Severity.Error,
        RefusalKind.NotFound => Severity.Info,
    };

    private static bool IsStorage(Exception? fault) =>
        fault is DbException or DbUpdateException or RetryLimitExceededException or IOException or TimeoutException
        || (fault?.InnerException is { } inner && IsStorage(inner));
}
