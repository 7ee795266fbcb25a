using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Proceedings;

/// <summary>Makes an officer the investigator of a proceeding</summary>
public sealed record AssignInvestigatorInput : ProceedingInput
{
    /// <summary>Sign-in name of the officer.</summary>
    public string InvestigatorHandle { get; set; } = "";
}

/// <summary>Checks the form of <see cref="AssignInvestigator"/>.</summary>
public sealed class AssignInvestigatorInputValidator : ProceedingInputValidator<AssignInvestigatorInput>
{
    public AssignInvestigatorInputValidator()
    {
        RuleFor(input => input.InvestigatorHandle).NotEmpty().WithMessage("Choose an officer.");
    }
}

/// <summary>Makes an officer the investigator of a proceeding; returns the proceeding's path.</summary>
public sealed class AssignInvestigator(Desk desk) : UseCase<AssignInvestigatorInput, string>(desk)
{
    public override Permission Permission => Permission.AssignCases;

    protected override async Task<string> ActAsync(AssignInvestigatorInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.Assign(await work.OfficerAsync(input.InvestigatorHandle, cancellationToken));
        work.Journal(proceeding.Path);
        return proceeding.Path;
    }
}
