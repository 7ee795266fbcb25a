using FluentValidation;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Notifications;

/// <summary>Checks the four parts of a notification form; what a data user left out is no error.</summary>
public sealed class NotificationFormInputValidator : AbstractValidator<NotificationFormInput>
{
    public NotificationFormInputValidator()
    {
        RuleFor(form => form.Particulars.Occurrence).IsInEnum().WithMessage("Say what is known of when it happened.");
        RuleFor(form => form.Particulars.Cause).IsInEnum().WithMessage("Choose a cause.");
        RuleFor(form => form.Particulars.Description).MaximumLength(IncidentParticulars.NarrativeMaxLength).WithMessage("This text is too long. Add the rest as a document.");
        RuleFor(form => form.Particulars.HowDiscovered).MaximumLength(IncidentParticulars.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(form => form.Particulars.PeopleNumber).GreaterThanOrEqualTo(0).WithMessage("A number is zero or more.");
        RuleFor(form => form.Particulars.PeopleNumber)
            .NotNull().When(form => form.Particulars.PeoplePrecision is not null and not Precision.Unknown)
            .WithMessage("Give the number, or mark it as unknown.");
        RuleFor(form => form.Particulars.PeopleUpper)
            .Must((form, upper) => upper > form.Particulars.PeopleNumber).When(form => form.Particulars.PeoplePrecision == Precision.Range)
            .WithMessage("The upper end of a range is above its lower end.");
        RuleFor(form => form.Assessment.SubjectsTold).IsInEnum().WithMessage("Say whether the data subjects were told.");
        RuleFor(form => form.Assessment.SubjectsToldNote).MaximumLength(IncidentParticulars.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(form => form.Assessment.OthersTold).MaximumLength(IncidentParticulars.NoteMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}
