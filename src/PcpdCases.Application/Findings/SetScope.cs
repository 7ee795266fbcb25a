using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="SetScope"/> fills.</summary>
public sealed record SetScopeInput : ProceedingInput
{
    public Requirement Requirement { get; set; } = Requirement.Dpp41;

    /// <summary>Issue area of the dictionary.</summary>
    public string Area { get; set; } = "";

    public bool Examined { get; set; } = true;

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="SetScope"/>.</summary>
public sealed class SetScopeInputValidator : ProceedingInputValidator<SetScopeInput>
{
    public SetScopeInputValidator()
    {
        RuleFor(input => input.Area).NotEmpty().WithMessage("Choose an issue area.");
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason why this area is examined or not.")
            .MaximumLength(Proceeding.ScopeReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Marks an issue area as examined or not; returns the proceeding's path.</summary>
public sealed class SetScope(Desk desk) : UseCase<SetScopeInput, string>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<string> ActAsync(SetScopeInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.SetScope(input.Requirement, input.Area, input.Examined, input.Reason, work.Me, work.Now);
        work.Journal($"{proceeding.Path}/scope/{input.Area}", input.Reason);
        return proceeding.Path;
    }
}
