using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Proceedings;

/// <summary>Starts an investigation under s.38</summary>
public sealed record StartInvestigationInput : ProceedingInput
{
    public ProceedingBasis Basis { get; set; } = ProceedingBasis.S38b;

    public string Grounds { get; set; } = "";

    /// <summary>When the data user was told; empty when withheld.</summary>
    public DateOnly? Section41NoticeOn { get; set; }

    /// <summary>Why the notice under s.41 is withheld.</summary>
    public string? Section41Withheld { get; set; }
}

/// <summary>Checks the form of <see cref="StartInvestigation"/>.</summary>
public sealed class StartInvestigationInputValidator : ProceedingInputValidator<StartInvestigationInput>
{
    public StartInvestigationInputValidator()
    {
        RuleFor(input => input.Grounds).NotEmpty().WithMessage("Record the grounds of the investigation (s.38).")
            .MaximumLength(Proceeding.ReasonMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Section41Withheld).NotEmpty().When(input => input.Section41NoticeOn is null)
            .WithMessage("Give the date of the notice under section 41, or the reason for withholding it: one of the two.");
    }
}

/// <summary>Starts an investigation under s.38; returns the proceeding's path.</summary>
public sealed class StartInvestigation(Desk desk) : UseCase<StartInvestigationInput, string>(desk)
{
    public override Permission Permission => Permission.Investigate;

    protected override async Task<string> ActAsync(StartInvestigationInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        proceeding.StartInvestigation(
            input.Basis, input.Grounds, input.Section41NoticeOn, input.Section41Withheld, work.Me, work.Now);
        work.Journal(proceeding.Path, input.Grounds);
        return proceeding.Path;
    }
}
