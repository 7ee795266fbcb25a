using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Findings;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="RecordFinding"/> fills.</summary>
public sealed record RecordFindingInput : FindingFields
{
    /// <summary>A document the finding rests on; more can be added later.</summary>
    public int? DocumentOrdinal { get; set; }

    /// <summary>Where in the document, or where else the evidence is found.</summary>
    public string? Passage { get; set; }
}

/// <summary>Checks the form of <see cref="RecordFinding"/>.</summary>
public sealed class RecordFindingInputValidator : FindingFieldsValidator<RecordFindingInput>
{
    public RecordFindingInputValidator() =>
        RuleFor(input => input.Passage).MaximumLength(FindingEvidence.PassageMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
}

/// <summary>Records a finding, with its first evidence when given; returns its ordinal.</summary>
public sealed class RecordFinding(Desk desk) : UseCase<RecordFindingInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(RecordFindingInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var finding = proceeding.RecordFinding(input.ToStatement(), work.Me, work.Now);
        if (input.DocumentOrdinal is { } ordinal)
        {
            proceeding.AddEvidence(finding, await work.DocumentAsync(input.Number, ordinal, cancellationToken), input.Passage, work.Me, work.Now);
        }
        else if (!string.IsNullOrWhiteSpace(input.Passage))
        {
            proceeding.AddEvidence(finding, null, input.Passage, work.Me, work.Now);
        }
        work.Journal(proceeding.PathOf(finding));
        return finding.Ordinal;
    }
}
