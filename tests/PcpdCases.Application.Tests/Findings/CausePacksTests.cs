using PcpdCases.Application.Findings;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Incidents;
using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Tests.Findings;

/// <summary>Every cause of an incident says where to begin.</summary>
public sealed class CausePacksTests
{
    public static TheoryData<IncidentCause> Causes => [.. Enum.GetValues<IncidentCause>()];

    [Theory]
    [MemberData(nameof(Causes))]
    public void Pack_OfEveryCause_MarksAnAreaThatRulesLookAt(IncidentCause cause)
    {
        var pack = CausePacks.Of(cause);

        Assert.Equal(cause is IncidentCause.Other ? "Unknown" : cause.ToString(), pack.Id, ignoreCase: true);
        Assert.NotEmpty(CausePacks.Areas(pack));
        Assert.InRange(pack.Questions.Count, 1, CausePack.MostQuestions);
    }

    [Fact]
    public void Pack_WhenACauseWasFound_IsNoLongerThatOfTheSuspectedOne()
    {
        var suspected = new IncidentParticulars { CauseSuspected = IncidentCause.Phishing };

        Assert.Equal("phishing", CausePacks.Of(suspected).Id);
        Assert.Equal("misconfiguration", CausePacks.Of(suspected with { CauseFound = IncidentCause.Misconfiguration }).Id);
    }

    [Fact]
    public void Areas_OfAPack_StandUnderTheRequirementsWhoseRulesLookAtThem()
    {
        Assert.Equal([new AreaOfRequirement(Requirement.Dpp22, "retention")], CausePacks.Areas(FactDictionary.Published.FindPack("overRetention")!));
        Assert.Contains(new AreaOfRequirement(Requirement.Dpp42, "processors"), CausePacks.Areas(CausePacks.Of(IncidentCause.Contractor)));
    }
}
