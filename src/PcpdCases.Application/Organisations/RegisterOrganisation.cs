using PcpdCases.Application.Door;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Organisations;

/// <summary>Records an organisation the Office has not met before.</summary>
public sealed record RegisterOrganisationInput : OrganisationFields
{
    /// <summary>Number of the organisation that holds this one; null when there is none or it is not known.</summary>
    public int? ParentNumber { get; set; }

    /// <summary>Where it was taken from, for the journal; null when an officer typed it.</summary>
    public string? Source { get; set; }
}

/// <summary>Checks the form that registers an organisation.</summary>
public sealed class RegisterOrganisationInputValidator : OrganisationFieldsValidator<RegisterOrganisationInput>;

/// <summary>Registers an organisation under the next number and returns that number.</summary>
public sealed class RegisterOrganisation(Desk desk) : UseCase<RegisterOrganisationInput, int>(desk)
{
    internal const string Counter = "organisations";

    public override Permission Permission => Permission.RecordOrganisations;

    protected override async Task<int> ActAsync(RegisterOrganisationInput input, Work work, CancellationToken cancellationToken)
    {
        var parent = input.ParentNumber is { } parentNumber ? await work.OrganisationAsync(parentNumber, cancellationToken) : null;
        var number = await work.NextNumberAsync(Counter, cancellationToken);
        var organisation = Organisation.Register(number, input.Profile());
        organisation.SetParent(parent);
        work.Add(organisation);
        work.Journal($"organisations/{number}", input.Source);
        return number;
    }
}
