using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Determinations;

/// <summary>What the form of <see cref="ReturnDetermination"/> fills.</summary>
public sealed record ReturnDeterminationInput : DeterminationInput
{
    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="ReturnDetermination"/>.</summary>
public sealed class ReturnDeterminationInputValidator : DeterminationInputValidator<ReturnDeterminationInput>
{
    public ReturnDeterminationInputValidator() =>
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Say what is to be mended before it comes back.")
            .MaximumLength(Proceeding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
}

/// <summary>Returns a proposed determination with what is to be mended; returns its ordinal.</summary>
public sealed class ReturnDetermination(Desk desk) : UseCase<ReturnDeterminationInput, int>(desk)
{
    public override Permission Permission => Permission.Countersign;

    protected override async Task<int> ActAsync(ReturnDeterminationInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var determination = proceeding.DeterminationAt(input.Ordinal);
        proceeding.Return(determination, input.Reason, work.Me);
        work.Journal(proceeding.PathOf(determination), input.Reason);
        return determination.Ordinal;
    }
}
