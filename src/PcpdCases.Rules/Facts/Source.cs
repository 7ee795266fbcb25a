namespace PcpdCases.Rules.Facts;

/// <summary>A text that a fact or a rule rests on, and the first day it can be cited as in force.</summary>
/// <param name="IsBinding">The Ordinance binds; guidance and reports are evidence of what was practicable, never the standard.</param>
public sealed record Source(string Id, Bilingual Title, DateOnly From, bool IsBinding);
