using PcpdCases.Domain;

namespace PcpdCases.Application.Import;

/// <summary>What the rows of a file refer to, and the references that are taken.</summary>
public sealed class KnownRecords
{
    internal KnownRecords(OrganisationDirectory organisations, Dictionary<string, DomainException> references, IReadOnlyList<string>? owners = null) =>
        (Organisations, References, Owners) = (organisations, references, owners ?? []);

    internal OrganisationDirectory Organisations { get; }

    /// <summary>Each reference that is taken, with what has it.</summary>
    internal Dictionary<string, DomainException> References { get; }

    /// <summary>Sign-in names of those who may own a case.</summary>
    internal IReadOnlyList<string> Owners { get; }
}
