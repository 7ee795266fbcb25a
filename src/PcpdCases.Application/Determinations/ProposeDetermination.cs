using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Determinations;

/// <summary>What the form of <see cref="ProposeDetermination"/> fills.</summary>
public sealed record ProposeDeterminationInput : ProceedingInput
{
    public Requirement Requirement { get; set; } = Requirement.Dpp41;

    public Outcome? Outcome { get; set; }

    public string Reasons { get; set; } = "";

    /// <summary>The version of the facts the proposer saw; a later change refuses the proposal.</summary>
    public int FactsVersion { get; set; }

    public OverrideReason? OverrideReason { get; set; }

    public string? OverrideText { get; set; }

    /// <summary>The finding, the rule or the outcome the override is aimed at.</summary>
    public string? OverrideTarget { get; set; }

    /// <summary>Before the investigation is complete, for an urgent notice under s.50(8).</summary>
    public bool Interim { get; set; }
}

/// <summary>Checks the form of <see cref="ProposeDetermination"/>.</summary>
public sealed class ProposeDeterminationInputValidator : ProceedingInputValidator<ProposeDeterminationInput>
{
    public ProposeDeterminationInputValidator()
    {
        RuleFor(input => input.Outcome).NotNull().WithMessage("Choose the outcome you propose.");
        RuleFor(input => input.Reasons).NotEmpty().WithMessage("Give the reasons of the determination.")
            .MaximumLength(Determination.TextMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.OverrideText).MaximumLength(Proceeding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.OverrideTarget).MaximumLength(Determination.OverrideTargetMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Proposes a determination on the assessment of the facts as they stand; returns its ordinal.</summary>
public sealed class ProposeDetermination(Desk desk) : UseCase<ProposeDeterminationInput, int>(desk)
{
    public override Permission Permission => Permission.ProposeDeterminations;

    protected override async Task<int> ActAsync(ProposeDeterminationInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        if (proceeding.FactsVersion != input.FactsVersion)
        {
            throw new DomainException("The facts changed while you were writing. Look at the assessment again; your text is kept.");
        }
        var assessed = AssessmentQueries.Of(proceeding, input.Requirement);
        if (assessed.Assessment is not { } assessment)
        {
            throw new DomainException("The rules cannot assess these facts: {0}", assessed.Refusal);
        }
        var ruleSets = assessment.Provenance.RuleSets;
        var determination = proceeding.Propose(new DeterminationProposal
        {
            Requirement = input.Requirement,
            Outcome = input.Outcome!.Value,
            AssessedOutcome = assessment.Outcome,
            Reasons = input.Reasons,
            AssessedFacts = FactsFile.Write(proceeding.FactsFor(input.Requirement)),
            DecisionRecord = assessment.ToDecisionRecord(),
            RuleSet = string.Join(", ", ruleSets.Select(stamp => $"{stamp.Id}@{stamp.Version}")),
            RuleSetSha256 = ruleSets[0].Sha256,
            OverrideReason = input.OverrideReason,
            OverrideText = input.OverrideText,
            OverrideTarget = input.OverrideTarget,
            Interim = input.Interim,
        }, work.Me, work.Now, work.Today);
        work.Journal(proceeding.PathOf(determination), input.OverrideText);
        return determination.Ordinal;
    }
}
