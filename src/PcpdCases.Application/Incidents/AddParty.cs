using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Incidents;

/// <summary>An organisation's part in a case.</summary>
public sealed record AddPartyInput : ActInput
{
    public string Number { get; set; } = "";

    public int OrganisationNumber { get; set; }

    public PartyRole Role { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    /// <summary>How control of the data is shared.</summary>
    public string? Control { get; set; }

    /// <summary>Opens a proceeding at once when the party is a data user.</summary>
    public bool OpenProceeding { get; set; } = true;
}

/// <summary>Checks the form that adds a party.</summary>
public sealed class AddPartyInputValidator : AbstractValidator<AddPartyInput>
{
    public AddPartyInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.OrganisationNumber).GreaterThan(0).WithMessage("Choose an organisation.");
        RuleFor(input => input.Role).IsInEnum().WithMessage("Choose its part in the incident.");
        RuleFor(input => input.Control).MaximumLength(Party.ControlMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.To)
            .Must((input, to) => to is null || input.From is null || to >= input.From)
            .WithMessage("The part cannot end before it starts.");
    }
}

/// <summary>Adds a party to a case, with a proceeding where one is due; returns the party's ordinal.</summary>
public sealed class AddParty(Desk desk) : UseCase<AddPartyInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(AddPartyInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var organisation = await work.OrganisationAsync(input.OrganisationNumber, cancellationToken);
        var party = incident.AddParty(organisation, input.Role, input.From, input.To, input.Control);
        if (party.IsDataUser && input.OpenProceeding)
        {
            work.Add(incident.OpenProceeding(party, work.Now));
        }
        work.Journal($"{input.Number}/parties/{party.Ordinal}");
        return party.Ordinal;
    }
}
