using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Tasks;

/// <summary>Which reminders the mail server did not take.</summary>
public sealed record GiveBackUnmailedInput : ActInput
{
    public IReadOnlyList<long> Reminders { get; set; } = [];
}

/// <summary>Checks that some are named.</summary>
public sealed class GiveBackUnmailedInputValidator : AbstractValidator<GiveBackUnmailedInput>
{
    public GiveBackUnmailedInputValidator() => RuleFor(input => input.Reminders).NotEmpty().WithMessage("There is nothing to give back.");
}

/// <summary>Puts reminders back that the mail server did not take, for the next round to mail; returns how many.</summary>
public sealed class GiveBackUnmailed(Desk desk) : UseCase<GiveBackUnmailedInput, int>(desk)
{
    public override Permission Permission => Permission.RemindOfficers;

    protected override async Task<int> ActAsync(GiveBackUnmailedInput input, Work work, CancellationToken cancellationToken)
    {
        var reminders = await work.RemindersAsync(input.Reminders, cancellationToken);
        foreach (var reminder in reminders)
        {
            reminder.GiveBackFromMail();
        }
        work.Journal("reminders", $"{reminders.Count} not taken by the mail server");
        return reminders.Count;
    }
}
