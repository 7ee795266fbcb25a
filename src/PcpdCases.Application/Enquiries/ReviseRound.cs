using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="ReviseRound"/> fills.</summary>
public sealed record ReviseRoundInput : RoundInput
{
    public int BaseVersion { get; set; }

    public RoundBasis? Basis { get; set; }

    public string? Title { get; set; }
}

/// <summary>Checks the form of <see cref="ReviseRound"/>.</summary>
public sealed class ReviseRoundInputValidator : RoundInputValidator<ReviseRoundInput>
{
    public ReviseRoundInputValidator()
    {
        RuleFor(input => input.Basis).NotNull().WithMessage("Choose the power the round rests on.");
        RuleFor(input => input.Title).MaximumLength(EnquiryRound.TitleMaxLength).WithMessage("The title is too long.");
    }
}

/// <summary>Changes the basis and the title of a draft; returns the ordinal.</summary>
public sealed class ReviseRound(Desk desk) : RoundUseCase<ReviseRoundInput, int>(desk)
{
    protected override async Task<int> ActAsync(ReviseRoundInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        work.Expect(round, row => row.Version, input.BaseVersion);
        await work.EnsureMayAsync(RoundPermission.Of(input.Basis!.Value), round.Incident, cancellationToken);
        round.Revise(input.Basis.Value, input.Title, await work.ProceedingsAsync(round.Incident, cancellationToken));
        work.Journal(round.PathOf());
        return round.Ordinal;
    }
}
