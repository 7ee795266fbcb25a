using System.Text.Json;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Incidents;
using PcpdCases.Rules;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.RuleSets;

namespace PcpdCases.Application.Findings;

/// <summary>Which pack of the dictionary an incident begins with, and what it marks.</summary>
public static class CausePacks
{
    /// <summary>The pack of the cause found, else of the one suspected.</summary>
    public static CausePack Of(IncidentParticulars particulars)
    {
        ArgumentNullException.ThrowIfNull(particulars);
        return Of(particulars.CauseFound is IncidentCause.Unknown ? particulars.CauseSuspected : particulars.CauseFound);
    }

    /// <summary>The pack named as a cause; a cause outside the list begins as one not yet known.</summary>
    public static CausePack Of(IncidentCause cause)
    {
        var named = cause is IncidentCause.Other ? IncidentCause.Unknown : cause;
        return FactDictionary.Published.FindPack(JsonNamingPolicy.CamelCase.ConvertName(named.ToString()))
            ?? throw new RulesException($"The dictionary has no pack for the cause {named}.");
    }

    /// <summary>Each area of a pack under every requirement whose rules look at it.</summary>
    public static IReadOnlyList<AreaOfRequirement> Areas(CausePack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        return
        [
            .. from requirement in Enum.GetValues<Requirement>()
               from area in pack.Areas
               where RuleBook.Published.InForce.Any(set => set.Requirement == requirement && set.Rules.Any(rule => rule.Issue.Id == area.Id))
               select new AreaOfRequirement(requirement, area.Id),
        ];
    }
}
