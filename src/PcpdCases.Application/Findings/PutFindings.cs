using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="PutFindings"/> fills.</summary>
public sealed record PutFindingsInput : FindingsInput
{
    public DateOnly? On { get; set; }

    /// <summary>Last day for the reply.</summary>
    public DateOnly? ReplyBy { get; set; }
}

/// <summary>Checks the form of <see cref="PutFindings"/>.</summary>
public sealed class PutFindingsInputValidator : FindingsInputValidator<PutFindingsInput>
{
    public PutFindingsInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the date it was put.");
        RuleFor(input => input.ReplyBy).NotNull().WithMessage("Give the last day for the reply.");
        RuleFor(input => input.ReplyBy).GreaterThan(input => input.On).When(input => input.ReplyBy is not null && input.On is not null)
            .WithMessage("The time to reply must end after the finding is put.");
    }
}

/// <summary>Puts findings to the data user, who may reply until a date; returns how many.</summary>
public sealed class PutFindings(Desk desk) : FindingsUseCase<PutFindingsInput>(desk)
{
    protected override void Act(PutFindingsInput input, Proceeding proceeding, Finding finding) =>
        proceeding.PutFinding(finding, input.On!.Value, input.ReplyBy!.Value);
}
