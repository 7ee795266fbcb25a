using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tasks;

/// <summary>Whose reminders go into a letter.</summary>
public sealed record TakeRemindersToMailInput : ActInput
{
    public string Handle { get; set; } = "";
}

/// <summary>Checks that an officer is named.</summary>
public sealed class TakeRemindersToMailInputValidator : AbstractValidator<TakeRemindersToMailInput>
{
    public TakeRemindersToMailInputValidator() =>
        RuleFor(input => input.Handle).NotEmpty().MaximumLength(Officer.HandleMaxLength).WithMessage("Name the officer.");
}

/// <summary>Takes up the reminders of an officer that were not mailed, so that no other node mails them; returns which.</summary>
public sealed class TakeRemindersToMail(Desk desk) : UseCase<TakeRemindersToMailInput, long[]>(desk)
{
    public override Permission Permission => Permission.RemindOfficers;

    protected override async Task<long[]> ActAsync(TakeRemindersToMailInput input, Work work, CancellationToken cancellationToken)
    {
        var officer = await work.OfficerAsync(input.Handle, cancellationToken);
        var waiting = await work.UnmailedRemindersAsync(officer, cancellationToken);
        foreach (var reminder in waiting)
        {
            reminder.TakeToMail(work.Now);
        }
        work.Journal($"officers/{officer.Handle}/reminders", $"{waiting.Count} to mail");
        return [.. waiting.Select(reminder => reminder.Id)];
    }
}
