namespace PcpdCases.Domain;

/// <summary>The language a letter or a report is written in.</summary>
public enum TextLanguage
{
    English,
    Chinese,
}
