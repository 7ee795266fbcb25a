using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Documents;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Letters;

/// <summary>Which letter to write, of which part of a case.</summary>
public sealed record WriteLetterInput : ActInput
{
    public string Number { get; set; } = "";

    public LetterKind Kind { get; set; }

    public TextLanguage Language { get; set; }

    /// <summary>Ordinal of the notification, the round, the notice or the report; null for what tells the end of a proceeding.</summary>
    public int? Ordinal { get; set; }

    /// <summary>Ordinal of the round's addressee.</summary>
    public int? Addressee { get; set; }

    /// <summary>Letter of the proceeding of whose end or notice it tells, or to whose data user a report goes.</summary>
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
        RuleFor(input => input.Ordinal).NotNull().When(input => input.Kind is not (LetterKind.Result or LetterKind.Warning or LetterKind.Advice)).WithMessage("Say what the letter is about.");
        RuleFor(input => input.Addressee).NotNull().When(input => input.Kind is LetterKind.Enquiry or LetterKind.Chaser or LetterKind.Extension).WithMessage("Choose an addressee.");
        RuleFor(input => input.Proceeding).NotEmpty().When(input => input.Kind is not (LetterKind.Acknowledgement or LetterKind.Enquiry or LetterKind.Chaser or LetterKind.Extension)).WithMessage("Choose the proceeding.");
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
        var (source, subject, reference) = await SourceAsync(input, work, cancellationToken);
        var (heading, paragraphs) = LetterTemplate.Of(input.Kind, input.Language).Fill(source.Facts);
        var bytes = LetterWriter.Write(new Letter
        {
            Language = input.Language,
            Reference = incident.Number,
            Date = source.Date ?? work.Today,
            Recipient = source.To.Lines(input.Language),
            Subject = heading,
            Paragraphs = paragraphs,
            Signatory = source.Signatory ?? (input.Language is TextLanguage.Chinese ? work.Me.ChineseName ?? work.Me.Name : work.Me.Name),
        });
        var name = FileName(input, source.To);
        var kept = await work.Services.GetRequiredService<DocumentStore>().KeepAsync(new MemoryStream(bytes), name, cancellationToken);
        var document = Document.Register(incident, new DocumentFile(name, WordPaper.ContentKind, kept.Size, kept.Sha256, kept.Path), null, work.Today, work.Me, work.Now);
        document.LinkTo(subject, reference);
        work.Add(document);
        work.Journal($"{input.Number}/documents/{document.Ordinal}", $"{input.Kind} letter");
        return document.Ordinal;
    }

    private static async Task<(LetterSource Source, DocumentSubject Subject, string Reference)> SourceAsync(
        WriteLetterInput input, Work work, CancellationToken cancellationToken)
    {
        Task<Proceeding> ProceedingAsync() => work.ProceedingAsync(input.Number, input.Proceeding!, cancellationToken);
        Task<EnforcementNotice> NoticeAsync() => work.NoticeAsync(input.Number, input.Proceeding!, input.Ordinal!.Value, cancellationToken);
        Task<EnquiryRound> RoundAsync() => work.RoundAsync(input.Number, input.Ordinal!.Value, cancellationToken);
        var source = input.Kind switch
        {
            LetterKind.Acknowledgement => LetterContents.OfNotification(await work.NotificationAsync(input.Number, input.Ordinal!.Value, cancellationToken), input.Language),
            LetterKind.Enquiry => LetterContents.OfEnquiry(await RoundAsync(), input.Addressee!.Value, input.Language),
            LetterKind.Chaser => LetterContents.OfChaser(await RoundAsync(), input.Addressee!.Value, input.Language),
            LetterKind.Extension => LetterContents.OfExtension(await RoundAsync(), input.Addressee!.Value, input.Language),
            LetterKind.Result => LetterContents.OfResult(await ProceedingAsync(), input.Language),
            LetterKind.Warning => LetterContents.OfAction(await ProceedingAsync(), ActionKind.Warning, input.Language),
            LetterKind.Advice => LetterContents.OfAction(await ProceedingAsync(), ActionKind.Advice, input.Language),
            LetterKind.Notice => NoticeLetters.OfNotice(await NoticeAsync(), input.Language),
            LetterKind.Cancellation => NoticeLetters.OfCancellation(await NoticeAsync(), input.Language),
            LetterKind.MoreTime => NoticeLetters.OfMoreTime(await NoticeAsync(), input.Language),
            LetterKind.ReportCopy => LetterContents.OfReportCopy(await work.ReportAsync(input.Number, input.Ordinal!.Value, cancellationToken), await ProceedingAsync()),
        };
        var (subject, reference) = input.Kind switch
        {
            LetterKind.Acknowledgement => (DocumentSubject.Notification, $"{input.Ordinal}"),
            LetterKind.Enquiry or LetterKind.Chaser or LetterKind.Extension => (DocumentSubject.EnquiryRound, $"{input.Ordinal}"),
            LetterKind.Result or LetterKind.Warning or LetterKind.Advice => (DocumentSubject.Proceeding, input.Proceeding!),
            LetterKind.Notice or LetterKind.Cancellation or LetterKind.MoreTime => (DocumentSubject.Notice, $"{input.Proceeding}/{input.Ordinal}"),
            LetterKind.ReportCopy => (DocumentSubject.Report, $"{input.Ordinal}"),
        };
        return (source, subject, reference);
    }

    private static string FileName(WriteLetterInput input, Recipient to)
    {
        var name = new string([.. to.NameIn(input.Language).Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')]).Trim();
        return $"{input.Kind} {input.Number} {(name.Length <= NameInFile ? name : name[..NameInFile])}.docx";
    }
}
