using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="SetScopeByCause"/> fills.</summary>
public sealed record SetScopeByCauseInput : ProceedingInput
{
    /// <summary>Pack of the dictionary.</summary>
    public string Pack { get; set; } = "";

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="SetScopeByCause"/>.</summary>
public sealed class SetScopeByCauseInputValidator : ProceedingInputValidator<SetScopeByCauseInput>
{
    public SetScopeByCauseInputValidator()
    {
        RuleFor(input => input.Pack).Must(id => FactDictionary.Published.FindPack(id) is not null).WithMessage("Choose the pack to begin with.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason why these areas are examined.")
            .MaximumLength(Proceeding.ScopeReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Marks the areas of a cause's pack as examined in one act; returns how many were marked.</summary>
public sealed class SetScopeByCause(Desk desk) : UseCase<SetScopeByCauseInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(SetScopeByCauseInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var marked = proceeding.Examine(CausePacks.Areas(FactDictionary.Published.FindPack(input.Pack)!), input.Reason, work.Me, work.Now);
        work.Journal($"{proceeding.Path}/scope/{input.Pack}", input.Reason);
        return marked;
    }
}
