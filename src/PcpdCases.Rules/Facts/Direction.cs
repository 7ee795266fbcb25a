namespace PcpdCases.Rules.Facts;

/// <summary>What a notice may direct for a failure.</summary>
/// <param name="Remedy">While the failure still stands.</param>
/// <param name="Prevent">Once it is closed.</param>
public sealed record Direction(string Id, Bilingual Remedy, Bilingual Prevent);
