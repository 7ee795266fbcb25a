using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="IssueRound"/> fills.</summary>
public sealed record IssueRoundInput : RoundInput
{
    /// <summary>The version of the round the officer saw.</summary>
    public int BaseVersion { get; set; }

    public DateOnly? On { get; set; }

    public DateOnly? Due { get; set; }
}

/// <summary>Checks the form of <see cref="IssueRound"/>.</summary>
public sealed class IssueRoundInputValidator : RoundInputValidator<IssueRoundInput>
{
    public IssueRoundInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the day of issue.");
        RuleFor(input => input.Due).NotNull().WithMessage("Give the last day to answer.");
    }
}

/// <summary>Sends a draft to its addressees; returns the ordinal.</summary>
public sealed class IssueRound(Desk desk) : RoundUseCase<IssueRoundInput, int>(desk)
{
    protected override async Task<int> ActAsync(IssueRoundInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        work.Expect(round, row => row.Version, input.BaseVersion);
        round.Issue(input.On!.Value, input.Due!.Value, await work.ProceedingsAsync(round.Incident, cancellationToken));
        work.Journal(round.PathOf());
        return round.Ordinal;
    }
}
