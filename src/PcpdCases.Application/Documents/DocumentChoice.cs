using PcpdCases.Application.Door;

namespace PcpdCases.Application.Documents;

/// <summary>A document of a case as a form offers it.</summary>
public sealed record DocumentChoice(int Ordinal, string FileName, bool Withdrawn)
{
    internal static IQueryable<DocumentChoice> Of(Sight sight, string number) => sight.Documents
        .Where(document => document.Incident.Number == number)
        .OrderBy(document => document.Ordinal)
        .Select(document => new DocumentChoice(document.Ordinal, document.FileName, document.WithdrawnBecause != null));
}
