using System.Security.Cryptography;
using System.Text;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Tasks;

/// <summary>The secret address under which an officer's calendar program reads what falls due; of the secret only its hash is kept.</summary>
public sealed class CalendarFeed
{
    /// <summary>Characters of a secret: 32 random bytes in hexadecimal.</summary>
    public const int SecretLength = 64;
    public const int HashLength = 64;

    private CalendarFeed()
    {
    }

    public long Id { get; private set; }

    public Officer Officer { get; private set; } = null!;

    public string SecretSha256 { get; private set; } = "";

    public DateTime OpenedAt { get; private set; }

    /// <summary>Since when the address answers no more; null while it does.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>A new secret, shown once to the officer and never stored.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretLength / 2));

    internal static CalendarFeed Open(Officer officer, string secret, DateTime now) =>
        new() { Officer = officer, SecretSha256 = HashOf(secret), OpenedAt = now };

    internal void Revoke(DateTime now) => RevokedAt ??= now;

    internal static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
