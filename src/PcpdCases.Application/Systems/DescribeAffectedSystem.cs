using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Systems;

/// <summary>Another description of an affected system.</summary>
public sealed record DescribeAffectedSystemInput : SystemFields
{
    public int Ordinal { get; set; }

    /// <summary>Version of the system the form was filled from.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The form as it opens on what is recorded.</summary>
    public static DescribeAffectedSystemInput From(string number, SystemView system) => new()
    {
        Number = number,
        Ordinal = system.Ordinal,
        BaseVersion = system.Version,
        Kind = system.Kind,
        Name = system.Name,
        CountNumber = system.Count.Number,
        CountPrecision = system.Count.Precision,
        CountUpper = system.Count.Upper,
        Holds = system.Holds,
        Parties = [.. system.Parties.Select(party => party.Ordinal)],
        Support = system.Support,
        SupportEnded = system.SupportEnded,
        WhatHappened = system.WhatHappened,
    };
}

/// <summary>Checks the form that describes a system.</summary>
public sealed class DescribeAffectedSystemInputValidator : SystemFieldsValidator<DescribeAffectedSystemInput>
{
    public DescribeAffectedSystemInputValidator() =>
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a system.");
}

/// <summary>Changes what is known of an affected system; returns its ordinal.</summary>
public sealed class DescribeAffectedSystem(Desk desk) : UseCase<DescribeAffectedSystemInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(DescribeAffectedSystemInput input, Work work, CancellationToken cancellationToken)
    {
        var system = await work.SystemAsync(input.Number, input.Ordinal, cancellationToken);
        work.Expect(system, row => row.Version, input.BaseVersion);
        system.Describe(input.Description(system.Incident));
        work.Journal($"{input.Number}/systems/{system.Ordinal}");
        return system.Ordinal;
    }
}
