using System.Globalization;
using PcpdCases.Domain;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Shared;

/// <summary>Says a refusal in the officer's language: its template is the key.</summary>
public static class Refusals
{
    public static string Say(DomainException refusal) =>
        string.Format(CultureInfo.CurrentCulture, Words.Of(refusal.Template), [.. refusal.Arguments]);
}
