using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;

namespace PcpdCases.Application.Findings;

/// <summary>Findings of one data user that are drafted of another of the same case.</summary>
public sealed record CopyFindingsInput : ProceedingInput
{
    /// <summary>Letter of the proceeding they are copied from.</summary>
    public string From { get; set; } = "";

    /// <summary>Their ordinals.</summary>
    public IReadOnlyList<int> Findings { get; set; } = [];
}

/// <summary>Checks that findings are named.</summary>
public sealed class CopyFindingsInputValidator : ProceedingInputValidator<CopyFindingsInput>
{
    public CopyFindingsInputValidator()
    {
        RuleFor(input => input.From).NotEmpty().WithMessage("Choose a data user.");
        RuleFor(input => input.Findings).Must(findings => findings.Count > 0).WithMessage("Tick at least one finding.");
    }
}

/// <summary>Drafts findings of one data user of another too, all or none; returns how many.</summary>
public sealed class CopyFindings(Desk desk) : UseCase<CopyFindingsInput, int>(desk)
{
    public override Permission Permission => Permission.RecordFindings;

    protected override async Task<int> ActAsync(CopyFindingsInput input, Work work, CancellationToken cancellationToken)
    {
        var to = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var from = await work.ProceedingAsync(input.Number, input.From, cancellationToken);
        foreach (var ordinal in input.Findings.Distinct().Order())
        {
            work.Journal(to.PathOf(to.CopyFinding(from.FindingAt(ordinal), work.Me, work.Now)));
        }
        return input.Findings.Distinct().Count();
    }
}
