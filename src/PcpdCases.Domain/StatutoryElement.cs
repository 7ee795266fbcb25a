namespace PcpdCases.Domain;

/// <summary>One element the Ordinance demands before an act, to be ticked off.</summary>
/// <param name="Provision">Where it is demanded, such as "s.50(1A)(c)".</param>
/// <param name="Name">A literal English phrase, which is also the key of its translation.</param>
public sealed record StatutoryElement(string Provision, string Name, bool Present);
