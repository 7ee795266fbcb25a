namespace PcpdCases.Rules.Facts;

/// <summary>Reads a question from JSON, strictly.</summary>
public static class FactsFile
{
    private const string UnnamedDataUser = "the data user";

    /// <summary>The question in a file; DPP 4(1) when neither the file nor the caller names a requirement.</summary>
    /// <exception cref="RulesException">Anything unknown, doubled, missing or of the wrong shape.</exception>
    public static CaseFacts Read(byte[] bytes, string file, Requirement? requirement = null)
    {
        var root = StrictNode.Parse(bytes, file)
            .Members(["findings"], "dataUser", "incidentFrom", "incidentTo", "requirement", "scope", "mitigatingDefault");
        return new CaseFacts
        {
            DataUser = root.Optional("dataUser")?.Text() ?? UnnamedDataUser,
            Requirement = requirement ?? (root.Optional("requirement") is { } code ? Named(code) : Requirement.Dpp41),
            IncidentFrom = root.Optional("incidentFrom")?.Day(),
            IncidentTo = root.Optional("incidentTo")?.Day(),
            Scope = root.Optional("scope") is { } scope ? [.. scope.Items().Select(area => area.Text())] : null,
            MitigatingDefault = root.Optional("mitigatingDefault")?.OneOf<FactValue>() ?? FactValue.Unknown,
            Findings = [.. root.Child("findings").Items().Select(Finding)],
        };
    }

    private static FactReading Finding(StrictNode node)
    {
        node.Members(["fact"], "value", "level", "system", "contribution", "heldFrom", "heldTo", "why", "evidence", "reference");
        return new FactReading(node.Child("fact").Text())
        {
            Value = node.Optional("value")?.OneOf<FactValue>(),
            Level = node.Optional("level")?.Text(),
            System = node.Optional("system")?.Text(),
            Contribution = node.Optional("contribution")?.OneOf<Contribution>() ?? Contribution.Unknown,
            HeldFrom = node.Optional("heldFrom")?.Day(),
            HeldTo = node.Optional("heldTo")?.Day(),
            Why = node.Optional("why")?.OneOf<WhyUnknown>(),
            Evidence = [.. node.Optional("evidence")?.Items().Select(item => item.Text()) ?? []],
            Reference = node.Optional("reference")?.Text(),
        };
    }

    private static Requirement Named(StrictNode code) =>
        Requirements.TryParse(code.Text(), out var requirement) ? requirement : throw code.Wrong($"\"{code.Text()}\" is not a requirement");
}
