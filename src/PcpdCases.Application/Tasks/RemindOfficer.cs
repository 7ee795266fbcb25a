using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tasks;

/// <summary>Of what an officer is to be reminded.</summary>
public sealed record RemindOfficerInput : ActInput
{
    public string Handle { get; set; } = "";

    public IReadOnlyList<DueReminder> Due { get; set; } = [];
}

/// <summary>Checks that somebody is reminded of something.</summary>
public sealed class RemindOfficerInputValidator : AbstractValidator<RemindOfficerInput>
{
    public RemindOfficerInputValidator()
    {
        RuleFor(input => input.Handle).NotEmpty().MaximumLength(Officer.HandleMaxLength).WithMessage("Name the officer.");
        RuleFor(input => input.Due).NotEmpty().WithMessage("There is nothing to remind of.");
    }
}

/// <summary>Tells an officer what falls due and was not told yet; returns how many reminders are new.</summary>
public sealed class RemindOfficer(Desk desk) : UseCase<RemindOfficerInput, int>(desk)
{
    public override Permission Permission => Permission.RemindOfficers;

    protected override async Task<int> ActAsync(RemindOfficerInput input, Work work, CancellationToken cancellationToken)
    {
        var officer = await work.OfficerAsync(input.Handle, cancellationToken);
        var told = await work.RemindersAsync(officer, input.Due.Min(due => due.Line.DueOn), cancellationToken);
        var fresh = input.Due
            .Where(due => !told.Any(known => known.Covers(due)))
            .ToList();
        foreach (var due in fresh)
        {
            work.Add(Reminder.Of(officer, due, work.Now));
        }
        work.Journal($"officers/{officer.Handle}/reminders", $"{fresh.Count} told");
        return fresh.Count;
    }
}
