using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Tasks;

/// <summary>The officer has read what the reminders say.</summary>
public sealed record SetRemindersAsideInput : ActInput;

/// <summary>There is nothing to fill.</summary>
public sealed class SetRemindersAsideInputValidator : AbstractValidator<SetRemindersAsideInput>;

/// <summary>Takes every reminder of the asker off the list; what falls due stays where it is. Returns how many.</summary>
public sealed class SetRemindersAside(Desk desk) : UseCase<SetRemindersAsideInput, int>(desk)
{
    public override Permission Permission => Permission.KeepOwnCalendar;

    protected override async Task<int> ActAsync(SetRemindersAsideInput input, Work work, CancellationToken cancellationToken)
    {
        var shown = await work.ShownRemindersAsync(work.Me, cancellationToken);
        foreach (var reminder in shown)
        {
            reminder.SetAside(work.Now);
        }
        work.Journal($"officers/{work.Me.Handle}/reminders", $"{shown.Count} set aside");
        return shown.Count;
    }
}
