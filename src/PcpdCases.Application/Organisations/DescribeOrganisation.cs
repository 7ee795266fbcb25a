using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Organisations;

/// <summary>Replaces what is recorded of an organisation.</summary>
public sealed record DescribeOrganisationInput : OrganisationFields
{
    public int Number { get; set; }

    /// <summary>Version of the organisation the form was filled from.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The form as it opens on what is recorded.</summary>
    public static DescribeOrganisationInput From(OrganisationFile file) => new()
    {
        Number = file.Number,
        BaseVersion = file.Version,
        Name = file.Profile.Name,
        ChineseName = file.Profile.ChineseName,
        RegistrationNumber = file.Profile.RegistrationNumber,
        Sector = file.Profile.Sector,
        Size = file.Profile.Size,
        Employees = file.Profile.Employees,
        Email = file.Profile.Email,
        Telephone = file.Profile.Telephone,
        Address = file.Profile.Address,
    };
}

/// <summary>Checks the form that describes an organisation.</summary>
public sealed class DescribeOrganisationInputValidator : OrganisationFieldsValidator<DescribeOrganisationInput>
{
    public DescribeOrganisationInputValidator() =>
        RuleFor(input => input.Number).GreaterThan(0).WithMessage("Choose an organisation.");
}

/// <summary>Describes an organisation anew; its earlier description stays in the journal.</summary>
public sealed class DescribeOrganisation(Desk desk) : UseCase<DescribeOrganisationInput, int>(desk)
{
    public override Permission Permission => Permission.RecordOrganisations;

    protected override async Task<int> ActAsync(DescribeOrganisationInput input, Work work, CancellationToken cancellationToken)
    {
        var organisation = await work.OrganisationAsync(input.Number, cancellationToken);
        work.Expect(organisation, row => row.Version, input.BaseVersion);
        organisation.Describe(input.Profile());
        work.Journal($"organisations/{input.Number}");
        return input.Number;
    }
}
