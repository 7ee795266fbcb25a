using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Notices;

/// <summary>What the form of <see cref="RecordDirectionEvidence"/> fills.</summary>
public sealed record RecordDirectionEvidenceInput : NoticeInput
{
    public int Direction { get; set; }

    public DateOnly? On { get; set; }

    public string What { get; set; } = "";

    /// <summary>A document of the case, by ordinal; null for none.</summary>
    public int? Document { get; set; }
}

/// <summary>Checks the form of <see cref="RecordDirectionEvidence"/>.</summary>
public sealed class RecordDirectionEvidenceInputValidator : NoticeInputValidator<RecordDirectionEvidenceInput>
{
    public RecordDirectionEvidenceInputValidator()
    {
        RuleFor(input => input.Direction).GreaterThan(0).WithMessage("Choose a direction.");
        RuleFor(input => input.On).NotNull().WithMessage("Give the day it was received.");
        RuleFor(input => input.What).NotEmpty().WithMessage("Say what was received.")
            .MaximumLength(DirectionEvidence.WhatMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records something received that bears on a direction; returns the ordinal of the direction.</summary>
public sealed class RecordDirectionEvidence(Desk desk) : NoticeUseCase<RecordDirectionEvidenceInput>(desk)
{
    public override Permission Permission => Permission.RecordCompliance;

    protected override bool NeedsWhatWasSeen => false;

    protected override async Task<int> ActAsync(RecordDirectionEvidenceInput input, EnforcementNotice notice, Work work, CancellationToken cancellationToken)
    {
        var document = input.Document is { } ordinal ? await work.DocumentAsync(input.Number, ordinal, cancellationToken) : null;
        notice.RecordEvidence(input.Direction, input.On!.Value, input.What, document, work.Me, work.Today);
        work.Journal(notice.PathOf(input.Direction));
        return input.Direction;
    }
}
