using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="SetMitigatingDefault"/> fills.</summary>
public sealed record SetMitigatingDefaultInput : ProceedingInput
{
    public Requirement Requirement { get; set; } = Requirement.Dpp41;

    /// <summary>Unknown, or not shown once the last reply is in.</summary>
    public FactValue Reading { get; set; } = FactValue.NotShown;

    public string Reason { get; set; } = "";
}

/// <summary>Checks the form of <see cref="SetMitigatingDefault"/>.</summary>
public sealed class SetMitigatingDefaultInputValidator : ProceedingInputValidator<SetMitigatingDefaultInput>
{
    public SetMitigatingDefaultInputValidator()
    {
        RuleFor(input => input.Reason).NotEmpty().WithMessage("Give the reason why mitigating facts are read so.")
            .MaximumLength(Proceeding.ScopeReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Decides how mitigating facts nobody listed are read; returns the proceeding's path.</summary>
public sealed class SetMitigatingDefault(Desk desk) : UseCase<SetMitigatingDefaultInput, string>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<string> ActAsync(SetMitigatingDefaultInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.SetMitigatingDefault(input.Requirement, input.Reading, input.Reason, work.Me, work.Now);
        work.Journal($"{proceeding.Path}/scope", input.Reason);
        return proceeding.Path;
    }
}
