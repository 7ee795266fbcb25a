using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Notifications;

/// <summary>A supplementary form to a notification.</summary>
public sealed record AddSupplementaryInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    /// <summary>The day of receipt in Hong Kong.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>The hour of receipt in Hong Kong, such as 09:30; empty when not known.</summary>
    public string? ReceivedTime { get; set; }

    public NotificationFormInput Form { get; set; } = new();
}

/// <summary>Checks a supplementary form.</summary>
public sealed class AddSupplementaryInputValidator : AbstractValidator<AddSupplementaryInput>
{
    public AddSupplementaryInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a notification.");
        RuleFor(input => input.ReceivedOn).NotNull().WithMessage("Give the day of receipt.");
        RuleFor(input => input.ReceivedTime).Must(TypedTime.IsTime).WithMessage("Write the time as 09:30.");
        RuleFor(input => input.Form).SetValidator(new NotificationFormInputValidator());
    }
}

/// <summary>Adds a supplementary form; earlier ones and the case stay as they are. Returns the form's number.</summary>
public sealed class AddSupplementary(Desk desk) : UseCase<AddSupplementaryInput, int>(desk)
{
    public override Permission Permission => Permission.LogNotifications;

    protected override async Task<int> ActAsync(AddSupplementaryInput input, Work work, CancellationToken cancellationToken)
    {
        var notification = await work.NotificationAsync(input.Number, input.Ordinal, cancellationToken);
        var receivedOn = input.ReceivedOn!.Value;
        var receivedAt = Receipt.InstantOf(receivedOn, input.ReceivedTime, work);
        var version = notification.Supplement(input.Form.ToForm(), receivedAt, receivedOn, work.Now);
        work.Journal($"{input.Number}/notifications/{notification.Ordinal}/forms/{version.Number}");
        return version.Number;
    }
}
