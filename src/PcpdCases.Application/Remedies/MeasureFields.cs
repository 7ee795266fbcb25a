using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Remedies;

/// <summary>What the forms that record and revise a measure both fill.</summary>
public abstract record MeasureFields : ProceedingInput
{
    public string What { get; set; } = "";

    public DateOnly? TakenOn { get; set; }

    public string? Source { get; set; }

    public int? DocumentOrdinal { get; set; }

    /// <summary>Ordinals of the findings it closes.</summary>
    public List<int> Closes { get; set; } = [];

    internal async Task<MeasureStatement> ToStatementAsync(Proceeding proceeding, Work work, CancellationToken cancellationToken) => new()
    {
        What = What,
        TakenOn = TakenOn,
        Source = Source,
        Document = DocumentOrdinal is { } ordinal ? await work.DocumentAsync(Number, ordinal, cancellationToken) : null,
        Closes = [.. Closes.Distinct().Select(proceeding.FindingAt)],
    };
}

/// <summary>Checks what both forms of a measure fill.</summary>
public abstract class MeasureFieldsValidator<T> : ProceedingInputValidator<T>
    where T : MeasureFields
{
    protected MeasureFieldsValidator()
    {
        RuleFor(input => input.What).NotEmpty().WithMessage("Say what was done.")
            .MaximumLength(RemedialMeasure.WhatMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Source).MaximumLength(RemedialMeasure.SourceMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}
