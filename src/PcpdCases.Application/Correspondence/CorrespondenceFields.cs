using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Correspondence;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;

namespace PcpdCases.Application.Correspondence;

/// <summary>What the forms that record and revise correspondence both fill.</summary>
public abstract record CorrespondenceFields : ActInput
{
    public string Number { get; set; } = "";

    public CorrespondenceKind Kind { get; set; }

    /// <summary>Whether a letter, e-mail or call came in; of no meaning for a meeting or visit.</summary>
    public bool Received { get; set; }

    public DateOnly? On { get; set; }

    /// <summary>The time of day in Hong Kong, such as 09:30.</summary>
    public string? At { get; set; }

    /// <summary>Ordinal of the party it was with.</summary>
    public int? Party { get; set; }

    /// <summary>The person or body it was with.</summary>
    public string? With { get; set; }

    public string What { get; set; } = "";

    public int? DocumentOrdinal { get; set; }

    public ServiceMode? Service { get; set; }

    public DateOnly? ServedOn { get; set; }

    public string? Proof { get; set; }

    public int? ProofDocumentOrdinal { get; set; }

    internal async Task<CorrespondenceStatement> ToStatementAsync(Incident incident, Work work, CancellationToken cancellationToken) => new()
    {
        Kind = Kind,
        Direction = Kind is CorrespondenceKind.Meeting or CorrespondenceKind.Visit ? CorrespondenceDirection.Held
            : Received ? CorrespondenceDirection.Received : CorrespondenceDirection.Sent,
        On = On!.Value,
        At = TypedTime.Read(At),
        Party = Party is { } party ? incident.PartyAt(party) : null,
        With = With,
        What = What,
        Document = DocumentOrdinal is { } document ? await work.DocumentAsync(Number, document, cancellationToken) : null,
        Service = Service,
        ServedOn = ServedOn,
        Proof = Proof,
        ProofDocument = ProofDocumentOrdinal is { } proof ? await work.DocumentAsync(Number, proof, cancellationToken) : null,
    };
}

/// <summary>Checks what both forms of correspondence fill.</summary>
public abstract class CorrespondenceFieldsValidator<T> : AbstractValidator<T>
    where T : CorrespondenceFields
{
    protected CorrespondenceFieldsValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Kind).IsInEnum().WithMessage("Choose what it was.");
        RuleFor(input => input.On).NotNull().WithMessage("Give the day on which it took place.");
        RuleFor(input => input.At).Must(TypedTime.IsTime).WithMessage("Write the time as 09:30.");
        RuleFor(input => input.With).NotEmpty().When(input => input.Party is null).WithMessage("Say with whom it was: a party of the case, or a name.");
        RuleFor(input => input.With).MaximumLength(CorrespondenceEntry.WithMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.What).NotEmpty().WithMessage("Say what was said or written.");
        RuleFor(input => input.What).MaximumLength(CorrespondenceEntry.WhatMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
        RuleFor(input => input.Proof).MaximumLength(CorrespondenceEntry.ProofMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input.ServedOn).NotNull().When(input => input.Service is not null).WithMessage("Give the day of service.");
        RuleFor(input => input.ServedOn).GreaterThanOrEqualTo(input => input.On).WithMessage("The day of service lies on or after the day it was sent, and not in time to come.");
        RuleFor(input => input.Proof).NotEmpty().When(input => input is { Service: not null, ProofDocumentOrdinal: null }).WithMessage("Say what proves the service, or choose the document that does.");
    }
}
