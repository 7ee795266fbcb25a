using System.Globalization;
using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Correspondence;

namespace PcpdCases.Application.Correspondence;

/// <summary>A correction of correspondence, or its service and the proof of it.</summary>
public sealed record ReviseCorrespondenceInput : CorrespondenceFields
{
    public int Ordinal { get; set; }

    /// <summary>Version of the entry the form was filled from.</summary>
    public int BaseVersion { get; set; }

    /// <summary>The form as it opens on what is recorded.</summary>
    public static ReviseCorrespondenceInput Of(string number, CorrespondenceLine entry) => new()
    {
        Number = number,
        Ordinal = entry.Ordinal,
        BaseVersion = entry.Version,
        Kind = entry.Kind,
        Received = entry.Direction is CorrespondenceDirection.Received,
        On = entry.On,
        At = entry.At?.ToString("HH:mm", CultureInfo.InvariantCulture),
        Party = entry.PartyOrdinal,
        With = entry.With,
        What = entry.What,
        DocumentOrdinal = entry.DocumentOrdinal,
        Service = entry.Service,
        ServedOn = entry.ServedOn,
        Proof = entry.Proof,
        ProofDocumentOrdinal = entry.ProofDocumentOrdinal,
    };
}

/// <summary>Checks the form that revises correspondence.</summary>
public sealed class ReviseCorrespondenceInputValidator : CorrespondenceFieldsValidator<ReviseCorrespondenceInput>
{
    public ReviseCorrespondenceInputValidator() =>
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose an entry.");
}

/// <summary>Revises correspondence; returns its ordinal.</summary>
public sealed class ReviseCorrespondence(Desk desk) : UseCase<ReviseCorrespondenceInput, int>(desk)
{
    public override Permission Permission => Permission.RecordDocuments;

    protected override async Task<int> ActAsync(ReviseCorrespondenceInput input, Work work, CancellationToken cancellationToken)
    {
        var entry = await work.CorrespondenceAsync(input.Number, input.Ordinal, cancellationToken);
        work.Expect(entry, row => row.Version, input.BaseVersion);
        entry.Revise(await input.ToStatementAsync(entry.Incident, work, cancellationToken), work.Today);
        work.Journal($"{input.Number}/correspondence/{entry.Ordinal}");
        return entry.Ordinal;
    }
}
