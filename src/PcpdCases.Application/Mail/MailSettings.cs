using System.Globalization;
using Microsoft.Extensions.Configuration;
using MimeKit;
using PcpdCases.Application.Hosting;

namespace PcpdCases.Application.Mail;

/// <summary>The Office's mail server: <c>Mail:Host</c> and what goes with it. Without a host nothing is mailed.</summary>
public sealed record MailSettings
{
    private const int SubmissionPort = 587;
    private const string HandlePlace = "{0}";

    /// <summary>Name or address of the server; null when none is configured.</summary>
    public string? Host { get; private init; }

    public int Port { get; private init; }

    public MailSecurity Security { get; private init; }

    public string? User { get; private init; }

    public string? Password { get; private init; }

    /// <summary>The sender's address.</summary>
    public string Sender { get; private init; } = "";

    /// <summary>An officer's address, with {0} for the sign-in name, such as "{0}@office.example".</summary>
    public string OfficerAddress { get; private init; } = "";

    /// <summary>Where officers open the portal, such as "https://cases.office.example"; letters lead there.</summary>
    public string PortalAddress { get; private init; } = "";

    public bool IsConfigured => Host is not null;

    /// <exception cref="SettingsException">When a host is named and what goes with it cannot be used.</exception>
    public static MailSettings From(IConfiguration configuration)
    {
        var section = configuration.GetSection("Mail");
        if (string.IsNullOrWhiteSpace(section["Host"]))
        {
            return new MailSettings();
        }
        return new MailSettings
        {
            Host = section["Host"],
            Port = PortOf(section["Port"]),
            Security = SecurityOf(section["Security"]),
            User = section["User"],
            Password = section["Password"],
            Sender = Given(section, "Sender", value => MailboxAddress.TryParse(value, out _), "the address mail is sent from"),
            OfficerAddress = Given(
                section, "OfficerAddress", value => value.Contains(HandlePlace, StringComparison.Ordinal) && MailboxAddress.TryParse(value.Replace(HandlePlace, "officer", StringComparison.Ordinal), out _),
                "an officer's address with {0} for the sign-in name, such as {0}@office.example"),
            PortalAddress = Given(section, "PortalAddress", value => Uri.TryCreate(value, UriKind.Absolute, out _), "where officers open the portal").TrimEnd('/'),
        };
    }

    public string AddressOf(string handle) => string.Format(CultureInfo.InvariantCulture, OfficerAddress, handle);

    private static int PortOf(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? SubmissionPort
        : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue ? port
        : throw new SettingsException($"Mail__Port is \"{typed}\"; it must be a port from 1 to {ushort.MaxValue}.");

    private static MailSecurity SecurityOf(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? MailSecurity.StartTls
        : Enum.TryParse<MailSecurity>(typed, ignoreCase: true, out var security) && Enum.IsDefined(security) ? security
        : throw new SettingsException($"Mail__Security is \"{typed}\"; it must be StartTls, Tls or None.");

    private static string Given(IConfiguration section, string key, Func<string, bool> fits, string what) =>
        section[key] is { } value && fits(value)
            ? value.Trim()
            : throw new SettingsException($"Mail__Host is set, so Mail__{key} must be {what}; it is \"{section[key]}\".");
}

/// <summary>How the connection to the mail server is secured.</summary>
public enum MailSecurity
{
    /// <summary>STARTTLS; a server that does not offer it gets no mail.</summary>
    StartTls,

    /// <summary>TLS from the first byte.</summary>
    Tls,

    /// <summary>None: for a server on the same machine only.</summary>
    None,
}
