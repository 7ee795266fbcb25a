using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Organisations;

/// <summary>Says which organisation holds another, or that none does.</summary>
public sealed record SetParentOrganisationInput : ActInput
{
    public int Number { get; set; }

    /// <summary>Null clears the parent.</summary>
    public int? ParentNumber { get; set; }

    /// <summary>Version of the organisation the form was filled from.</summary>
    public int BaseVersion { get; set; }
}

/// <summary>Checks the form that sets a parent.</summary>
public sealed class SetParentOrganisationInputValidator : AbstractValidator<SetParentOrganisationInput>
{
    public SetParentOrganisationInputValidator() =>
        RuleFor(input => input.Number).GreaterThan(0).WithMessage("Choose an organisation.");
}

/// <summary>Sets or clears the parent; a chain of parents never closes on itself.</summary>
public sealed class SetParentOrganisation(Desk desk) : UseCase<SetParentOrganisationInput, int>(desk)
{
    public override Permission Permission => Permission.RecordOrganisations;

    protected override async Task<int> ActAsync(SetParentOrganisationInput input, Work work, CancellationToken cancellationToken)
    {
        var organisation = await work.OrganisationAsync(input.Number, cancellationToken);
        work.Expect(organisation, row => row.Version, input.BaseVersion);
        var parent = input.ParentNumber is { } number ? await work.OrganisationAsync(number, cancellationToken) : null;
        organisation.SetParent(parent);
        work.Journal($"organisations/{input.Number}");
        return input.Number;
    }
}
