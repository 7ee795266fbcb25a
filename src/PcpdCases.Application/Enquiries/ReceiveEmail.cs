using System.Globalization;
using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Documents;

namespace PcpdCases.Application.Enquiries;

/// <summary>An e-mail of an addressee and what came with it, as files taken in.</summary>
public sealed record ReceiveEmailInput : AddresseeInput
{
    /// <summary>The e-mail first, then its attachments.</summary>
    public IReadOnlyList<DocumentFile> Files { get; set; } = [];

    /// <summary>The day the e-mail says it was sent; null when it says none. A day to come counts as today.</summary>
    public DateOnly? SentOn { get; set; }
}

/// <summary>Checks that there is an e-mail.</summary>
public sealed class ReceiveEmailInputValidator : AddresseeInputValidator<ReceiveEmailInput>
{
    public ReceiveEmailInputValidator() => RuleFor(input => input.Files).Must(files => files.Count > 0).WithMessage("Choose a file.");
}

/// <summary>Registers an addressee's e-mail and its attachments with the case, linked to the round; a file the case has already is linked and not kept twice. Returns their ordinals in order.</summary>
public sealed class ReceiveEmail(Desk desk) : RoundUseCase<ReceiveEmailInput, IReadOnlyList<int>>(desk)
{
    protected override async Task<IReadOnlyList<int>> ActAsync(ReceiveEmailInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        var addressee = round.Addressee(input.Addressee);
        var reference = round.Ordinal.ToString(CultureInfo.InvariantCulture);
        var ordinals = new List<int>();
        var taken = new Dictionary<string, Document>(StringComparer.Ordinal);
        foreach (var file in input.Files)
        {
            if (!taken.TryGetValue(file.Sha256, out var document))
            {
                document = await work.SameFileAsync(round.Incident, file.Sha256, cancellationToken);
                if (document is null)
                {
                    document = Document.Register(round.Incident, file, addressee.Party, input.SentOn is { } sent && sent <= work.Today ? sent : work.Today, work.Me, work.Now);
                    work.Add(document);
                }
                taken.Add(file.Sha256, document);
                if (!document.Links.Any(link => link.Subject is DocumentSubject.EnquiryRound && link.Reference == reference && link.WithdrawnBecause is null))
                {
                    document.LinkTo(DocumentSubject.EnquiryRound, reference);
                }
                ordinals.Add(document.Ordinal);
            }
        }
        work.Journal(round.PathOf(addressee));
        return ordinals;
    }
}
