using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Officers;

/// <summary>Takes a person on as an officer with one or more roles.</summary>
public sealed record AppointOfficerInput : ActInput
{
    /// <summary>The name to sign in with.</summary>
    public string Handle { get; set; } = "";

    public string Name { get; set; } = "";

    public string? ChineseName { get; set; }

    public Roles Roles { get; set; }
}

/// <summary>Checks the form that appoints an officer.</summary>
public sealed class AppointOfficerInputValidator : AbstractValidator<AppointOfficerInput>
{
    private const Roles Every = Roles.ComplianceOfficer | Roles.Investigator | Roles.Manager | Roles.Administrator | Roles.Auditor;

    public AppointOfficerInputValidator()
    {
        RuleFor(input => input.Handle).Matches("^[a-z0-9][a-z0-9._-]*$").WithMessage("A sign-in name has small letters, digits, dots, hyphens and underscores only.");
        RuleFor(input => input.Handle).MaximumLength(Officer.HandleMaxLength).WithMessage("This sign-in name is too long. Shorten it.");
        RuleFor(input => input.Name).NotEmpty().WithMessage("Give the officer's name.");
        RuleFor(input => input.Name).MaximumLength(Officer.NameMaxLength).WithMessage("This name is too long. Shorten it.");
        RuleFor(input => input.ChineseName).MaximumLength(Officer.NameMaxLength).WithMessage("This name is too long. Shorten it.");
        RuleFor(input => input.Roles).NotEqual(Roles.None).WithMessage("Choose at least one role.");
        RuleFor(input => input.Roles).Must(roles => (roles & ~Every) == 0).WithMessage("Choose among the five roles.");
    }
}

/// <summary>Appoints an officer and returns the sign-in name; a password is set apart from it.</summary>
public sealed class AppointOfficer(Desk desk) : UseCase<AppointOfficerInput, string>(desk)
{
    public override Permission Permission => Permission.AdministerOfficers;

    protected override async Task<string> ActAsync(AppointOfficerInput input, Work work, CancellationToken cancellationToken)
    {
        // It takes two persons to make a manager. On the machine itself the second is whoever gave access to it.
        if (work.Actor.Kind == ActorKind.Officer && (input.Roles & Roles.Manager) != 0)
        {
            throw new DomainException("A manager is not appointed by one person. Ask for \"users add\" to be run on the server.");
        }
        if (await work.HasOfficerAsync(input.Handle, cancellationToken))
        {
            throw new DomainException("There is already an officer {0}. Choose another sign-in name.", input.Handle);
        }
        var officer = Officer.Appoint(input.Handle, input.Name, input.ChineseName, input.Roles);
        work.Add(officer);
        work.Journal($"officers/{officer.Handle}");
        return officer.Handle;
    }
}
