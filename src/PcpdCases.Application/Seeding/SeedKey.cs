using System.Security.Cryptography;
using System.Text;

namespace PcpdCases.Application.Seeding;

/// <summary>Operation ids of seeding: the same thing has the same id in every run, so that a repeat is recognised.</summary>
internal static class SeedKey
{
    public static Guid Of(string kind, string key) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"pcpdcases/seed/{kind}/{key}")).AsSpan(0, 16));
}
