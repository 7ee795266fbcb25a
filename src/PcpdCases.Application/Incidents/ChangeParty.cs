using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Incidents;

/// <summary>Another role, period or share of control for a party.</summary>
public sealed record ChangePartyInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    /// <summary>Version of the party the form was filled from.</summary>
    public int BaseVersion { get; set; }

    public PartyRole Role { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Control { get; set; }

    /// <summary>Opens a proceeding against a data user that has none.</summary>
    public bool OpenProceeding { get; set; }
}

/// <summary>Checks the form that changes a party.</summary>
public sealed class ChangePartyInputValidator : AbstractValidator<ChangePartyInput>
{
    public ChangePartyInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a party.");
        RuleFor(input => input.Role).IsInEnum().WithMessage("Choose its part in the incident.");
        RuleFor(input => input.Control).MaximumLength(Party.ControlMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.To)
            .Must((input, to) => to is null || input.From is null || to >= input.From)
            .WithMessage("The part cannot end before it starts.");
    }
}

/// <summary>Changes a party of a case; returns its ordinal.</summary>
public sealed class ChangeParty(Desk desk) : UseCase<ChangePartyInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(ChangePartyInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var party = incident.Parties.SingleOrDefault(row => row.Ordinal == input.Ordinal)
            ?? throw DomainException.NotFound("Case {0} has no party {1}.", input.Number, input.Ordinal);
        work.Expect(party, row => row.Version, input.BaseVersion);
        incident.ChangeParty(party, input.Role, input.From, input.To, input.Control);
        if (input.OpenProceeding && party.ProceedingLetter is null)
        {
            work.Add(incident.OpenProceeding(party, work.Now));
        }
        work.Journal($"{input.Number}/parties/{party.Ordinal}");
        return party.Ordinal;
    }
}
