using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Incidents;

/// <summary>A case the Office opens without a notification form: after a complaint, the press, a call, or of its own motion.</summary>
public sealed record OpenIncidentInput : ActInput
{
    public string Title { get; set; } = "";

    public IncidentOrigin Origin { get; set; } = IncidentOrigin.Complaint;

    public IReadOnlyList<OpenPartyInput> Parties { get; set; } = [];
}

/// <summary>An organisation's part in a case that is being opened.</summary>
public sealed record OpenPartyInput
{
    public int OrganisationNumber { get; set; }

    public PartyRole Role { get; set; }

    public string? Control { get; set; }
}

/// <summary>Checks the form that opens a case.</summary>
public sealed class OpenIncidentInputValidator : AbstractValidator<OpenIncidentInput>
{
    public OpenIncidentInputValidator()
    {
        RuleFor(input => input.Title).NotEmpty().WithMessage("Give the case a title.");
        RuleFor(input => input.Title).MaximumLength(Incident.TitleMaxLength).WithMessage("This title is too long. Shorten it.");
        RuleFor(input => input.Origin).IsInEnum().WithMessage("Choose how the Office came to know.");
        RuleFor(input => input.Origin).NotEqual(IncidentOrigin.Notification)
            .WithMessage("A notification is logged on its own form. Choose another origin, or log the notification.");
        RuleFor(input => input.Parties).Must(parties => parties.Any(party => IsDataUser(party.Role)))
            .WithMessage("Name at least one data user: the Office deals with a data user in each proceeding.");
        RuleForEach(input => input.Parties).ChildRules(party =>
        {
            party.RuleFor(row => row.OrganisationNumber).GreaterThan(0).WithMessage("Choose an organisation.");
            party.RuleFor(row => row.Role).IsInEnum().WithMessage("Choose its part in the incident.");
            party.RuleFor(row => row.Control).MaximumLength(Party.ControlMaxLength).WithMessage("This text is too long. Shorten it.");
        });
    }

    private static bool IsDataUser(PartyRole role) => role is PartyRole.DataUser or PartyRole.JointDataUser;
}

/// <summary>Opens a case with its parties and a proceeding for each data user; returns the case number.</summary>
public sealed class OpenIncident(Desk desk) : UseCase<OpenIncidentInput, string>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<string> ActAsync(OpenIncidentInput input, Work work, CancellationToken cancellationToken)
    {
        var number = await NewNumberAsync(work, cancellationToken);
        var incident = Incident.Open(number, input.Title, input.Origin, work.Now);
        work.Add(incident);
        foreach (var part in input.Parties)
        {
            var organisation = await work.OrganisationAsync(part.OrganisationNumber, cancellationToken);
            var party = incident.AddParty(organisation, part.Role, control: part.Control);
            if (party.IsDataUser)
            {
                work.Add(incident.OpenProceeding(party, work.Now));
            }
        }
        work.Journal(number);
        return number;
    }

    /// <summary>The next case number of the current year in Hong Kong.</summary>
    internal static Task<string> NewNumberAsync(Work work, CancellationToken cancellationToken) => NewNumberAsync(work, work.Today.Year, cancellationToken);

    /// <summary>The next case number of a year.</summary>
    internal static async Task<string> NewNumberAsync(Work work, int year, CancellationToken cancellationToken) =>
        Incident.FormatNumber(year, await work.NextNumberAsync(CounterOf(year), cancellationToken));

    /// <summary>Name of the counter of a year's cases.</summary>
    internal static string CounterOf(int year) => $"cases-{year}";
}
