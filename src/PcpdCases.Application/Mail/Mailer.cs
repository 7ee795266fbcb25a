using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace PcpdCases.Application.Mail;

/// <summary>Hands letters to the configured mail server.</summary>
public sealed class Mailer(MailSettings settings)
{
    private const int TimeoutMilliseconds = 20_000;

    public bool IsConfigured => settings.IsConfigured;

    /// <summary>Hands one letter over; when it returns, the server has taken it.</summary>
    /// <param name="to">The officer's sign-in name.</param>
    /// <param name="name">The officer's name.</param>
    /// <param name="subject">One line.</param>
    /// <param name="text">Plain text.</param>
    /// <param name="identity">What makes the letter this one; a server that gets it twice can tell.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <exception cref="MailRefusedException">When the server cannot be reached or does not take it.</exception>
    public async Task SendAsync(string to, string name, string subject, string text, string identity, CancellationToken cancellationToken)
    {
        try
        {
            using var letter = Letter(to, name, subject, text, identity);
            using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
            await client.ConnectAsync(settings.Host ?? throw new InvalidOperationException("No mail server is configured."), settings.Port, OptionsOf(settings.Security), cancellationToken);
            if (settings.User is not null)
            {
                await client.AuthenticateAsync(settings.User, settings.Password ?? "", cancellationToken);
            }
            await client.SendAsync(letter, cancellationToken);
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception fault) when (fault is ParseException or SmtpCommandException)
        {
            throw new MailRefusedException(fault) { IsOfThisLetter = true };
        }
        catch (Exception fault) when (fault is IOException or System.Net.Sockets.SocketException or MailKit.ProtocolException or MailKit.CommandException
            or MailKit.Security.AuthenticationException or SslHandshakeException or NotSupportedException or TimeoutException)
        {
            throw new MailRefusedException(fault);
        }
    }

    private MimeMessage Letter(string to, string name, string subject, string text, string identity)
    {
        var letter = new MimeMessage
        {
            Subject = subject,
            Body = new TextPart("plain") { Text = text },
            MessageId = $"{identity}@pcpdcases",
        };
        letter.From.Add(MailboxAddress.Parse(settings.Sender));
        letter.To.Add(new MailboxAddress(name, settings.AddressOf(to)));
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        return letter;
    }

    private static SecureSocketOptions OptionsOf(MailSecurity security) => security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.None => SecureSocketOptions.None,
    };
}

/// <summary>The mail server was not reached or did not take a letter.</summary>
public sealed class MailRefusedException(Exception inner) : Exception("The mail server did not take the letter.", inner)
{
    /// <summary>Whether the server refused this one letter, as for a mailbox it does not know; others may still be taken.</summary>
    public bool IsOfThisLetter { get; init; }
}
