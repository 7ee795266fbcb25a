using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Domain.Tests.Findings;

public sealed class DeficiencyTests
{
    private readonly Proceeding _proceeding = GivenCase.InInvestigation();

    [Fact]
    public void NumberDeficiency_WithoutFinding_IsRefused() => Refused.With(
        "A deficiency needs at least one confirmed adverse finding.",
        () => _proceeding.NumberDeficiency(GivenCase.Deficiency(), []));

    [Fact]
    public void NumberDeficiency_OverADraftOrAGate_IsRefused()
    {
        var draft = _proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now);
        var gate = GivenCase.Confirmed(_proceeding, GivenCase.Gate());

        Refused.With("Finding {0} is not a confirmed adverse finding.", () => _proceeding.NumberDeficiency(GivenCase.Deficiency(), [draft]));
        Refused.With("Finding {0} is not a confirmed adverse finding.", () => _proceeding.NumberDeficiency(GivenCase.Deficiency(), [gate]));
    }

    [Fact]
    public void NumberDeficiency_OverAFindingTakenUnderTheSameRequirement_IsRefused()
    {
        var finding = GivenCase.Confirmed(_proceeding, GivenCase.Adverse());
        _proceeding.NumberDeficiency(GivenCase.Deficiency(), [finding]);

        Refused.With("Finding {0} stands under deficiency {1} already.", () => _proceeding.NumberDeficiency(GivenCase.Deficiency(), [finding]));
        Assert.Equal(2, _proceeding.NumberDeficiency(GivenCase.Deficiency(Requirement.Dpp22), [finding]).Ordinal);
    }

    [Fact]
    public void NumberDeficiency_WithoutHeading_IsRefused()
    {
        var finding = GivenCase.Confirmed(_proceeding, GivenCase.Adverse());

        Refused.With(
            "A deficiency needs a heading of at most {0} characters.",
            () => _proceeding.NumberDeficiency(GivenCase.Deficiency() with { Heading = "" }, [finding]));
        Refused.With(
            "A text of this deficiency is longer than {0} characters.",
            () => _proceeding.NumberDeficiency(GivenCase.Deficiency() with { Shortfall = new string('x', Deficiency.TextMaxLength + 1) }, [finding]));
    }

    [Fact]
    public void ReviseDeficiency_KeepsAFindingTakenOutVisible()
    {
        var one = GivenCase.Confirmed(_proceeding, GivenCase.Adverse());
        var two = GivenCase.Confirmed(_proceeding, GivenCase.Adverse("lockoutMissing"));
        var deficiency = _proceeding.NumberDeficiency(GivenCase.Deficiency(), [one, two]);

        _proceeding.ReviseDeficiency(deficiency, GivenCase.Deficiency() with { Heading = "No lockout" }, [two]);

        Assert.Equal([two], deficiency.Findings);
        Assert.Equal(2, deficiency.Links.Count);
        Assert.Equal("No lockout", deficiency.Heading);
    }

    [Fact]
    public void SetScope_OutOverAnEstablishedAdverseFinding_IsRefused()
    {
        GivenCase.Confirmed(_proceeding, GivenCase.Adverse());

        Refused.With(
            "The area {0} has an established adverse finding and cannot be left out.",
            () => _proceeding.SetScope(Requirement.Dpp41, "accounts", false, "Not needed", GivenCase.Officer, Given.Now));
        Refused.With(
            "Give the reason why this area is examined or not.",
            () => _proceeding.SetScope(Requirement.Dpp41, "equipment", false, "", GivenCase.Officer, Given.Now));
    }

    [Fact]
    public void ConfirmFinding_InAnAreaLeftOut_IsRefused()
    {
        _proceeding.SetScope(Requirement.Dpp41, "accounts", false, "Paper only", GivenCase.Officer, Given.Now);
        var finding = _proceeding.RecordFinding(GivenCase.Adverse(), GivenCase.Officer, Given.Now);
        _proceeding.AddEvidence(finding, null, "page 1", GivenCase.Officer, Given.Now);

        Refused.With(
            "The area {0} is marked as not examined. Mark it as examined before finding {1} is confirmed.",
            () => _proceeding.ConfirmFinding(finding));
        _proceeding.SetScope(Requirement.Dpp41, "accounts", true, "It was on a server after all", GivenCase.Officer, Given.Now);
        _proceeding.ConfirmFinding(finding);

        Assert.Equal("It was on a server after all", Assert.Single(_proceeding.Scope).Reason);
    }

    [Fact]
    public void SetMitigatingDefault_WhenUnsound_IsRefused()
    {
        Refused.With(
            "Mitigating facts nobody listed are unknown, or not shown once the last reply is in.",
            () => _proceeding.SetMitigatingDefault(Requirement.Dpp41, FactValue.Established, "Reason", GivenCase.Officer, Given.Now));
        Refused.With(
            "Give the reason why mitigating facts are read so.",
            () => _proceeding.SetMitigatingDefault(Requirement.Dpp41, FactValue.NotShown, "", GivenCase.Officer, Given.Now));
    }
}
