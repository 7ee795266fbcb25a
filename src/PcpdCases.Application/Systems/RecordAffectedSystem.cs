using PcpdCases.Application.Door;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Systems;

/// <summary>A system concerned in an incident.</summary>
public sealed record RecordAffectedSystemInput : SystemFields;

/// <summary>Checks the form that records a system.</summary>
public sealed class RecordAffectedSystemInputValidator : SystemFieldsValidator<RecordAffectedSystemInput>;

/// <summary>Records an affected system of a case; returns its ordinal.</summary>
public sealed class RecordAffectedSystem(Desk desk) : UseCase<RecordAffectedSystemInput, int>(desk)
{
    public override Permission Permission => Permission.RecordIncidents;

    protected override async Task<int> ActAsync(RecordAffectedSystemInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var system = AffectedSystem.Record(incident, input.Description(incident));
        work.Add(system);
        work.Journal($"{input.Number}/systems/{system.Ordinal}");
        return system.Ordinal;
    }
}
