using Microsoft.AspNetCore.Mvc;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Mail;
using PcpdCases.Domain;
using PcpdCases.Domain.Documents;
using PcpdCases.Portal.Features.Documents;
using PcpdCases.Portal.Security;

namespace PcpdCases.Portal.Features.Enquiries;

/// <summary>Takes in an addressee's e-mail as a file: it and its attachments become documents, and the form of the reply is told what it says.</summary>
public static class EmailEndpoint
{
    public static void MapEmails(this WebApplication app) =>
        app.MapPost($"{Urls.Files}/{{number}}/rounds/{{round:int}}/addressees/{{addressee:int}}/email", TakeAsync).RequireAuthorization(Policies.Cases)
            .WithMetadata(new RequestSizeLimitAttribute(Upload.MaxRequestBytes));

    private static Task<IResult> TakeAsync(
        string number, int round, int addressee, HttpContext http, Upload upload, DocumentIntake intake, DocumentStore store, ReceiveEmail receive, CancellationToken cancellationToken) =>
        upload.AnswerAsync(number, http, async (sent, actor) =>
        {
            if (sent.File.ContentKind != ContentKinds.Email)
            {
                throw new DomainException("This file is no e-mail that can be read. Save the e-mail from your mail program as a file ending in .eml.");
            }
            await using var file = store.Open(sent.File.StoragePath);
            var email = await EmailFile.ReadAsync(file, cancellationToken);
            List<DocumentFile> files = [sent.File];
            try
            {
                foreach (var attachment in email.Attachments)
                {
                    await using var content = await attachment.OpenAsync(cancellationToken);
                    if (content.Length > 0)
                    {
                        files.Add(await intake.TakeAsync(content, attachment.Name, cancellationToken));
                    }
                }
                var documents = await receive.RunAsync(
                    new ReceiveEmailInput { Number = number, Ordinal = round, Addressee = addressee, Files = files, SentOn = email.SentOn }, actor, cancellationToken);
                return Results.Json(new EmailReceipt(email.From, email.SentOn, email.Subject, email.Text, documents));
            }
            catch (Exception refusal) when (refusal is DomainException or FluentValidation.ValidationException)
            {
                foreach (var attachment in files.Skip(1))
                {
                    store.Remove(attachment.StoragePath);
                }
                throw;
            }
        }, cancellationToken);
}

/// <summary>What an e-mail says and which documents it became.</summary>
public sealed record EmailReceipt(string From, DateOnly? SentOn, string Subject, string Text, IReadOnlyList<int> Documents);
