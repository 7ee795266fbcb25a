namespace PcpdCases.Rules;

/// <summary>The same words in English and in Traditional Chinese.</summary>
public sealed record Bilingual(string En, string ZhHant);
