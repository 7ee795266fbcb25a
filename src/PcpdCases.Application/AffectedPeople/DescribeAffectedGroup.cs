using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;

namespace PcpdCases.Application.AffectedPeople;

/// <summary>Another description of an affected group; its numbers keep their history.</summary>
public sealed record DescribeAffectedGroupInput : GroupFields
{
    public int Ordinal { get; set; }

    /// <summary>Version of the group the form was filled from.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The form as it opens on what is recorded.</summary>
    public static DescribeAffectedGroupInput From(string number, GroupView group) => new()
    {
        Number = number,
        Ordinal = group.Ordinal,
        BaseVersion = group.Version,
        Category = group.Category,
        Label = group.Label,
        Party = group.PartyOrdinal,
        Programme = group.Programme,
        Kinds = group.Kinds,
        OtherKinds = group.OtherKinds,
    };
}

/// <summary>Checks the form that describes an affected group.</summary>
public sealed class DescribeAffectedGroupInputValidator : GroupFieldsValidator<DescribeAffectedGroupInput>
{
    public DescribeAffectedGroupInputValidator() =>
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose an affected group.");
}

/// <summary>Changes who a group is and which data of theirs were concerned; returns its ordinal.</summary>
public sealed class DescribeAffectedGroup(Desk desk) : UseCase<DescribeAffectedGroupInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(DescribeAffectedGroupInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var group = incident.Groups.SingleOrDefault(row => row.Ordinal == input.Ordinal)
            ?? throw DomainException.NotFound("Case {0} has no affected group {1}.", input.Number, input.Ordinal);
        work.Expect(group, row => row.Version, input.BaseVersion);
        incident.DescribeGroup(group, input.Description(incident));
        work.Journal($"{input.Number}/groups/{group.Ordinal}");
        return group.Ordinal;
    }
}
