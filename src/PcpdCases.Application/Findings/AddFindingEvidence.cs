using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Findings;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="AddFindingEvidence"/> fills.</summary>
public sealed record AddFindingEvidenceInput : FindingInput
{
    /// <summary>A document of the case; empty when the passage says it all.</summary>
    public int? DocumentOrdinal { get; set; }

    public string? Passage { get; set; }
}

/// <summary>Checks the form of <see cref="AddFindingEvidence"/>.</summary>
public sealed class AddFindingEvidenceInputValidator : FindingInputValidator<AddFindingEvidenceInput>
{
    public AddFindingEvidenceInputValidator()
    {
        RuleFor(input => input.Passage).NotEmpty().When(input => input.DocumentOrdinal is null)
            .WithMessage("Choose a document, or say where the evidence is found.");
        RuleFor(input => input.Passage).MaximumLength(FindingEvidence.PassageMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Adds a document or a passage to what a finding rests on; returns the ordinal.</summary>
public sealed class AddFindingEvidence(Desk desk) : UseCase<AddFindingEvidenceInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(AddFindingEvidenceInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var finding = proceeding.FindingAt(input.Ordinal);
        var document = input.DocumentOrdinal is { } ordinal ? await work.DocumentAsync(input.Number, ordinal, cancellationToken) : null;
        proceeding.AddEvidence(finding, document, input.Passage, work.Me, work.Now);
        work.Journal(proceeding.PathOf(finding));
        return finding.Ordinal;
    }
}
