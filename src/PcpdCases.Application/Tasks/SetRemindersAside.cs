using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Tasks;

/// <summary>Which reminders the officer has read: those that were shown, not what came meanwhile.</summary>
public sealed record SetRemindersAsideInput : ActInput
{
    public IReadOnlyList<long> Reminders { get; set; } = [];
}

/// <summary>Checks that some are named.</summary>
public sealed class SetRemindersAsideInputValidator : AbstractValidator<SetRemindersAsideInput>
{
    public SetRemindersAsideInputValidator() => RuleFor(input => input.Reminders).NotEmpty().WithMessage("There is nothing to remind of.");
}

/// <summary>Takes reminders of the asker off the list; what falls due stays where it is. Returns how many.</summary>
public sealed class SetRemindersAside(Desk desk) : UseCase<SetRemindersAsideInput, int>(desk)
{
    public override Permission Permission => Permission.KeepOwnCalendar;

    protected override async Task<int> ActAsync(SetRemindersAsideInput input, Work work, CancellationToken cancellationToken)
    {
        var shown = await work.ShownRemindersAsync(work.Me, input.Reminders, cancellationToken);
        foreach (var reminder in shown)
        {
            reminder.SetAside(work.Now);
        }
        work.Journal($"officers/{work.Me.Handle}/reminders", $"{shown.Count} set aside");
        return shown.Count;
    }
}
