using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Documents;

/// <summary>The case whose documents are listed with their hashes.</summary>
public sealed record ExportManifestInput : ActInput
{
    public string Number { get; set; } = "";
}

/// <summary>Checks that the case is named.</summary>
public sealed class ExportManifestInputValidator : AbstractValidator<ExportManifestInput>
{
    public ExportManifestInputValidator() => RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
}

/// <summary>Notes in the journal who takes the list of a case's documents out of the portal; returns the case's number.</summary>
public sealed class ExportManifest(Desk desk) : UseCase<ExportManifestInput, string>(desk)
{
    public override Permission Permission => Permission.ReadCases;

    protected override async Task<string> ActAsync(ExportManifestInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        work.Journal(JournalKind.Export, $"{incident.Number}/documents", null);
        return incident.Number;
    }
}
