using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Organisations;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Notifications;

/// <summary>A written notification as it arrived: how, when, from whom, for which parties, and its form.</summary>
public sealed record LogNotificationInput : ActInput
{
    public NotificationChannel Channel { get; set; }

    public string Sender { get; set; } = "";

    /// <summary>The day of receipt in Hong Kong.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>The hour of receipt in Hong Kong, such as 09:30; empty when not known.</summary>
    public string? ReceivedTime { get; set; }

    /// <summary>Title of the case; empty for the names of its data users.</summary>
    public string? Title { get; set; }

    public List<NotifyingPartyInput> Parties { get; set; } = [new()];

    public NotificationFormInput Form { get; set; } = new();

    /// <summary>Takes what the form says of the incident over into the case at once.</summary>
    public bool TakeOver { get; set; } = true;
}

/// <summary>An organisation's part in the incident, picked from the list or new.</summary>
public sealed record NotifyingPartyInput
{
    /// <summary>Number of an organisation on the list; 0 to register a new one.</summary>
    public int OrganisationNumber { get; set; }

    public string? Name { get; set; }

    public string? ChineseName { get; set; }

    public string? RegistrationNumber { get; set; }

    public Sector Sector { get; set; }

    public PartyRole Role { get; set; }

    /// <summary>Whether the notification speaks for it.</summary>
    public bool Notifies { get; set; } = true;
}

/// <summary>Checks the form that logs a notification.</summary>
public sealed class LogNotificationInputValidator : AbstractValidator<LogNotificationInput>
{
    public LogNotificationInputValidator()
    {
        RuleFor(input => input.Channel).IsInEnum().WithMessage("Choose how the notification came.");
        RuleFor(input => input.Sender).NotEmpty().WithMessage("Say who handed the notification in.");
        RuleFor(input => input.Sender).MaximumLength(Notification.SenderMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.ReceivedOn).NotNull().WithMessage("Give the day of receipt.");
        RuleFor(input => input.ReceivedTime).Must(TypedTime.IsTime).WithMessage("Write the time as 09:30.");
        RuleFor(input => input.Title).MaximumLength(Incident.TitleMaxLength).WithMessage("This title is too long. Shorten it.");
        RuleFor(input => input.Parties).Must(parties => parties.Any(party => party.Role is PartyRole.DataUser or PartyRole.JointDataUser))
            .WithMessage("Name at least one data user: the Office deals with a data user in each proceeding.");
        RuleFor(input => input.Parties).Must(parties => parties.Any(party => party.Notifies))
            .WithMessage("Choose at least one party the notification speaks for.");
        RuleForEach(input => input.Parties).ChildRules(party =>
        {
            party.RuleFor(row => row.Role).IsInEnum().WithMessage("Choose its part in the incident.");
            party.RuleFor(row => row.Name).NotEmpty().When(row => row.OrganisationNumber == 0).WithMessage("Choose an organisation, or give the name of a new one.");
            party.RuleFor(row => row.Name).MaximumLength(Organisation.NameMaxLength).WithMessage("This name is too long. Shorten it.");
            party.RuleFor(row => row.ChineseName).MaximumLength(Organisation.ChineseNameMaxLength).WithMessage("This name is too long. Shorten it.");
            party.RuleFor(row => row.RegistrationNumber).MaximumLength(Organisation.RegistrationNumberMaxLength).WithMessage("This registration number is too long.");
        });
        RuleFor(input => input.Form).SetValidator(new NotificationFormInputValidator());
    }
}

/// <summary>Opens a case for a notification, with its parties and a proceeding for each data user; returns the case number.</summary>
public sealed class LogNotification(Desk desk) : UseCase<LogNotificationInput, string>(desk)
{
    private const string FirstFormOfFirstNotification = "Notification 1, form 1";

    public override Permission Permission => Permission.LogNotifications;

    protected override async Task<string> ActAsync(LogNotificationInput input, Work work, CancellationToken cancellationToken)
    {
        var organisations = new List<Organisation>();
        foreach (var part in input.Parties)
        {
            organisations.Add(await OrganisationOfAsync(part, work, cancellationToken));
        }
        var number = await OpenIncident.NewNumberAsync(work, cancellationToken);
        var incident = Incident.Open(number, TitleOf(input, organisations), IncidentOrigin.Notification, work.Now);
        work.Add(incident);
        var notifying = new List<Party>();
        foreach (var (part, organisation) in input.Parties.Zip(organisations))
        {
            var party = incident.AddParty(organisation, part.Role);
            if (party.IsDataUser)
            {
                work.Add(incident.OpenProceeding(party, work.Now));
            }
            if (part.Notifies)
            {
                notifying.Add(party);
            }
        }
        var receivedOn = input.ReceivedOn!.Value;
        var receipt = new NotificationReceipt(input.Channel, input.Sender, Receipt.InstantOf(receivedOn, input.ReceivedTime, work), receivedOn);
        var form = FilledFrom(input.Form.ToForm(), notifying);
        var notification = Notification.Receive(incident, receipt, notifying, form, work.Now);
        work.Add(notification);
        if (input.TakeOver)
        {
            FormAcceptance.TakeOver(incident, form, FirstFormOfFirstNotification, receivedOn);
        }
        work.Journal($"{number}/notifications/{notification.Ordinal}");
        return number;
    }

    private static async Task<Organisation> OrganisationOfAsync(NotifyingPartyInput part, Work work, CancellationToken cancellationToken)
    {
        if (part.OrganisationNumber > 0)
        {
            return await work.OrganisationAsync(part.OrganisationNumber, cancellationToken);
        }
        var profile = new OrganisationProfile
        {
            Name = part.Name!,
            ChineseName = part.ChineseName,
            RegistrationNumber = part.RegistrationNumber,
            Sector = part.Sector,
        };
        var organisation = Organisation.Register(await work.NextNumberAsync(RegisterOrganisation.Counter, cancellationToken), profile);
        work.Add(organisation);
        return organisation;
    }

    private static string TitleOf(LogNotificationInput input, IReadOnlyList<Organisation> organisations)
    {
        if (!string.IsNullOrWhiteSpace(input.Title))
        {
            return input.Title;
        }
        var names = string.Join(", ", input.Parties.Zip(organisations).Where(pair => pair.First.Notifies).Select(pair => pair.Second.Name));
        return names.Length <= Incident.TitleMaxLength ? names : names[..(Incident.TitleMaxLength - 1)] + "…";
    }

    // Whoever picks the organisation does not type its names again.
    private static NotificationForm FilledFrom(NotificationForm form, List<Party> notifying) => notifying.Count == 0 ? form : form with
    {
        DataUser = form.DataUser with
        {
            Name = form.DataUser.Name ?? notifying[0].Organisation.Name,
            ChineseName = form.DataUser.ChineseName ?? notifying[0].Organisation.ChineseName,
            RegistrationNumber = form.DataUser.RegistrationNumber ?? notifying[0].Organisation.RegistrationNumber,
        },
    };
}
