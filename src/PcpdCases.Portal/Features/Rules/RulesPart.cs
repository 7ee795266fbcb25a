namespace PcpdCases.Portal.Features.Rules;

/// <summary>The parts of the rules section, as its tabs stand.</summary>
public enum RulesPart
{
    Dictionary,
    RuleSets,
    Compare,
    Impact,
    Workbench,
    Severity,
}
