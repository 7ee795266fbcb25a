using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Remedies;

/// <summary>Other words for advice, or another day for its follow-up.</summary>
public sealed record ReviseAdviceInput : AdviceFields
{
    public int Ordinal { get; set; }

    /// <summary>Version of the advice the form was filled from.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The form as it opens on what is recorded.</summary>
    public static ReviseAdviceInput Of(AdviceLine advice) => new()
    {
        Number = advice.Number,
        Letter = advice.Letter,
        Ordinal = advice.Ordinal,
        BaseVersion = advice.Version,
        Weakness = advice.Weakness,
        Step = advice.Step,
        GivenOn = advice.GivenOn,
        FollowUpOn = advice.FollowUpOn,
    };
}

/// <summary>Checks the form that revises advice.</summary>
public sealed class ReviseAdviceInputValidator : AdviceFieldsValidator<ReviseAdviceInput>
{
    public ReviseAdviceInputValidator() =>
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose the advice.");
}

/// <summary>Revises advice of which something is still to come; returns its ordinal.</summary>
public sealed class ReviseAdvice(Desk desk) : UseCase<ReviseAdviceInput, int>(desk)
{
    public override Permission Permission => Permission.RunComplianceChecks;

    protected override async Task<int> ActAsync(ReviseAdviceInput input, Work work, CancellationToken cancellationToken)
    {
        var advice = await work.AdviceAsync(input.Number, input.Letter, input.Ordinal, cancellationToken);
        work.Expect(advice, row => row.Version, input.BaseVersion);
        advice.Revise(input.ToStatement(), work.Today);
        work.Journal($"{input.Number}/{advice.Path}");
        return advice.Ordinal;
    }
}
