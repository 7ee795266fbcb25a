using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Notifications;

/// <summary>One field of the newest form, to be taken over into the case.</summary>
public sealed record AcceptSupplementaryFieldInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    public int Form { get; set; }

    /// <summary>The field's path, such as "particulars.number".</summary>
    public string Field { get; set; } = "";

    /// <summary>Version of the case's particulars the officer compared with.</summary>
    public int BaseVersion { get; set; }
}

/// <summary>Checks which field is accepted.</summary>
public sealed class AcceptSupplementaryFieldInputValidator : AbstractValidator<AcceptSupplementaryFieldInput>
{
    public AcceptSupplementaryFieldInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a notification.");
        RuleFor(input => input.Form).GreaterThan(0).WithMessage("Choose a form.");
        RuleFor(input => input.Field).NotEmpty().WithMessage("Choose a field.");
        RuleFor(input => input.Field).MaximumLength(NotificationVersion.FieldMaxLength).WithMessage("Choose a field.");
    }
}

/// <summary>Copies a field of the newest form, with those that say one thing with it, into the case; returns the field.</summary>
public sealed class AcceptSupplementaryField(Desk desk) : UseCase<AcceptSupplementaryFieldInput, string>(desk)
{
    public override Permission Permission => Permission.LogNotifications;

    protected override async Task<string> ActAsync(AcceptSupplementaryFieldInput input, Work work, CancellationToken cancellationToken)
    {
        var notification = await work.NotificationAsync(input.Number, input.Ordinal, cancellationToken);
        var newest = notification.Latest
            ?? throw new DomainException("Notification {0} is known from a published source only and has no form.", input.Ordinal);
        if (newest.Number != input.Form)
        {
            throw new DomainException("Form {0} was followed by form {1}. Accept from the newest form.", input.Form, newest.Number);
        }
        var incident = notification.Incident;
        work.Expect(incident, row => row.ParticularsVersion, input.BaseVersion);
        notification.AcceptField(input.Form, input.Field, work.Me, work.Now);
        FormAcceptance.Copy(incident, newest.Read(), input.Field, $"Notification {notification.Ordinal}, form {newest.Number}", newest.ReceivedOn);
        work.Journal($"{input.Number}/notifications/{notification.Ordinal}/forms/{newest.Number}/{input.Field}");
        return input.Field;
    }
}
