using System.Text;
using MimeKit;
using MimeKit.Text;
using PcpdCases.Application.Hosting;
using PcpdCases.Domain;

namespace PcpdCases.Application.Mail;

/// <summary>What an e-mail kept as a file says, and what came with it.</summary>
public sealed record EmailFile
{
    /// <summary>More attachments than any reply has.</summary>
    private const int MostAttachments = 200;

    public required string From { get; init; }

    /// <summary>The day it was sent, in Hong Kong; null when it does not tell.</summary>
    public DateOnly? SentOn { get; init; }

    public required string Subject { get; init; }

    /// <summary>Its text; that of an e-mail in HTML alone without the tags.</summary>
    public required string Text { get; init; }

    public IReadOnlyList<EmailAttachment> Attachments { get; init; } = [];

    /// <summary>Reads a file in the format of RFC 5322.</summary>
    /// <exception cref="DomainException">When it cannot be read as an e-mail.</exception>
    public static async Task<EmailFile> ReadAsync(Stream file, CancellationToken cancellationToken = default)
    {
        MimeMessage message;
        try
        {
            message = await MimeMessage.LoadAsync(file, cancellationToken);
        }
        catch (FormatException)
        {
            throw Unreadable();
        }
        if (message.From.Count == 0 && message.Date == default && string.IsNullOrEmpty(message.Subject))
        {
            throw Unreadable();
        }
        var parts = message.BodyParts.Where(part => part.IsAttachment || part is MessagePart || !string.IsNullOrEmpty(part.ContentDisposition?.FileName ?? part.ContentType.Name)).ToList();
        if (parts.Count > MostAttachments)
        {
            throw new DomainException("The e-mail has more than {0} attachments. Add them as documents by themselves.", MostAttachments);
        }
        return new EmailFile
        {
            From = message.From.ToString(),
            SentOn = message.Date == default ? null : HongKongTime.DateOf(message.Date.UtcDateTime),
            Subject = message.Subject ?? "",
            Text = (message.TextBody ?? (message.HtmlBody is { } html ? TextOf(html) : "")).ReplaceLineEndings("\n").Trim(),
            Attachments = [.. parts.Select((part, at) => new EmailAttachment(NameOf(part, at + 1), part))],
        };
    }

    private static DomainException Unreadable() => new("This file is no e-mail that can be read. Save the e-mail from your mail program as a file ending in .eml.");

    // A sender's file name may hold a path.
    private static string NameOf(MimeEntity part, int at)
    {
        var given = part.ContentDisposition?.FileName ?? part.ContentType.Name;
        var name = string.Concat((given ?? "").Split('/', '\\')[^1].Where(character => character is not ':' && !char.IsControl(character))).Trim();
        return name.Length > 0 ? name : part is MessagePart ? $"e-mail {at}.eml" : $"attachment {at}";
    }

    private static string TextOf(string html)
    {
        var text = new StringBuilder();
        var tokens = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        var shown = true;
        while (tokens.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken { Id: HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Title } tag)
            {
                shown = tag.IsEndTag;
            }
            else if (token is HtmlDataToken data && shown)
            {
                text.Append(data.Data);
            }
            else if (token is HtmlTagToken { Id: HtmlTagId.Br or HtmlTagId.P or HtmlTagId.Div or HtmlTagId.TR or HtmlTagId.LI })
            {
                text.Append('\n');
            }
        }
        return text.ToString();
    }
}

/// <summary>A file that came with an e-mail.</summary>
public sealed class EmailAttachment
{
    private readonly MimeEntity _part;

    internal EmailAttachment(string name, MimeEntity part)
    {
        Name = name;
        _part = part;
    }

    public string Name { get; }

    /// <summary>Its content as it was before it was coded for the mail.</summary>
    public async Task<Stream> OpenAsync(CancellationToken cancellationToken = default)
    {
        var content = new MemoryStream();
        switch (_part)
        {
            case MessagePart { Message: { } message }:
                await message.WriteToAsync(content, cancellationToken);
                break;
            case MimePart { Content: { } coded }:
                await coded.DecodeToAsync(content, cancellationToken);
                break;
        }
        content.Position = 0;
        return content;
    }
}
