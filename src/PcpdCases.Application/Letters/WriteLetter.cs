using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Incidents;

namespace PcpdCases.Application.Letters;

/// <summary>Which letter to write, of which part of a case.</summary>
public sealed record WriteLetterInput : ActInput
{
    public string Number { get; set; } = "";

    public LetterKind Kind { get; set; }

    public LetterLanguage Language { get; set; }

    /// <summary>Ordinal of the notification or the round; null for a result.</summary>
    public int? Ordinal { get; set; }

    /// <summary>Ordinal of the round's addressee.</summary>
    public int? Addressee { get; set; }

    /// <summary>Letter of the proceeding of which the result is told.</summary>
    public string? Proceeding { get; set; }
}

/// <summary>Checks that the part a letter is about is named.</summary>
public sealed class WriteLetterInputValidator : AbstractValidator<WriteLetterInput>
{
    public WriteLetterInputValidator()
    {
        RuleFor(input => input.Number).Must(Incident.IsNumber).WithMessage("Name the case.");
        RuleFor(input => input.Kind).IsInEnum().WithMessage("Choose the letter.");
        RuleFor(input => input.Language).IsInEnum().WithMessage("Choose the language of the letter.");
        RuleFor(input => input.Ordinal).NotNull().When(input => input.Kind is not LetterKind.Result).WithMessage("Say what the letter is about.");
        RuleFor(input => input.Addressee).NotNull().When(input => input.Kind is LetterKind.Enquiry or LetterKind.Chaser or LetterKind.Extension).WithMessage("Choose an addressee.");
        RuleFor(input => input.Proceeding).NotEmpty().When(input => input.Kind is LetterKind.Result).WithMessage("Choose the proceeding.");
    }
}

/// <summary>Writes a letter from the case file and registers it with the documents of the case, each time anew; returns the document's ordinal.</summary>
public sealed class WriteLetter(Desk desk) : UseCase<WriteLetterInput, int>(desk)
{
    private const int NameInFile = 60;

    public override Permission Permission => Permission.RecordDocuments;

    protected override async Task<int> ActAsync(WriteLetterInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        var (facts, to, subject, reference) = await ContentAsync(input, work, cancellationToken);
        var (heading, paragraphs) = LetterTemplate.Of(input.Kind, input.Language).Fill(facts);
        var bytes = LetterWriter.Write(new Letter
        {
            Language = input.Language,
            Reference = incident.Number,
            Date = work.Today,
            Recipient = to.Lines(input.Language),
            Subject = heading,
            Paragraphs = paragraphs,
            Signatory = input.Language is LetterLanguage.Chinese ? work.Me.ChineseName ?? work.Me.Name : work.Me.Name,
        });
        var name = FileName(input, to);
        var kept = await work.Services.GetRequiredService<DocumentStore>().KeepAsync(new MemoryStream(bytes), name, cancellationToken);
        var document = Document.Register(incident, new DocumentFile(name, LetterWriter.ContentKind, kept.Size, kept.Sha256, kept.Path), null, work.Today, work.Me, work.Now);
        document.LinkTo(subject, reference);
        work.Add(document);
        work.Journal($"{input.Number}/documents/{document.Ordinal}", $"{input.Kind} letter");
        return document.Ordinal;
    }

    private static async Task<(LetterFacts Facts, Recipient To, DocumentSubject Subject, string Reference)> ContentAsync(
        WriteLetterInput input, Work work, CancellationToken cancellationToken)
    {
        if (input.Kind is LetterKind.Acknowledgement)
        {
            var (facts, to) = LetterContents.OfNotification(await work.NotificationAsync(input.Number, input.Ordinal!.Value, cancellationToken), input.Language);
            return (facts, to, DocumentSubject.Notification, $"{input.Ordinal}");
        }
        if (input.Kind is LetterKind.Result)
        {
            var (facts, to) = LetterContents.OfResult(await work.ProceedingAsync(input.Number, input.Proceeding!, cancellationToken), input.Language);
            return (facts, to, DocumentSubject.Proceeding, input.Proceeding!);
        }
        var round = await work.RoundAsync(input.Number, input.Ordinal!.Value, cancellationToken);
        var (content, addressee) = input.Kind switch
        {
            LetterKind.Enquiry => LetterContents.OfEnquiry(round, input.Addressee!.Value, input.Language),
            LetterKind.Chaser => LetterContents.OfChaser(round, input.Addressee!.Value, input.Language),
            LetterKind.Extension => LetterContents.OfExtension(round, input.Addressee!.Value, input.Language),
            LetterKind.Acknowledgement or LetterKind.Result => throw new InvalidOperationException("Written above."),
        };
        return (content, addressee, DocumentSubject.EnquiryRound, $"{input.Ordinal}");
    }

    private static string FileName(WriteLetterInput input, Recipient to)
    {
        var name = new string([.. to.NameIn(input.Language).Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')]).Trim();
        return $"{input.Kind} {input.Number} {(name.Length <= NameInFile ? name : name[..NameInFile])}.docx";
    }
}
