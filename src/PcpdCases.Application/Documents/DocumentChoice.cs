using PcpdCases.Application.Door;

namespace PcpdCases.Application.Documents;

/// <summary>A document of a case as a form offers it.</summary>
public sealed record DocumentChoice(int Ordinal, string FileName, bool Withdrawn)
{
    internal static readonly CaseRead<DocumentChoice> Read = new(Of);

    /// <summary>Every document of a case in order, withdrawn ones too.</summary>
    internal static IQueryable<DocumentChoice> Of(CaseSight seen) => seen.Documents
        .OrderBy(document => document.Ordinal)
        .Select(document => new DocumentChoice(document.Ordinal, document.FileName, document.WithdrawnBecause != null));
}
