using PcpdCases.Domain.Findings;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Findings;

/// <summary>What an officer may do with findings.</summary>
public enum FindingStep
{
    Revise,
    AddEvidence,
    Put,
    Reply,
    Confirm,
    Withdraw,
}

/// <summary>Which steps fit a finding now; the Desk and the domain decide again.</summary>
public static class FindingSteps
{
    /// <summary>The steps several findings can take together.</summary>
    public static readonly IReadOnlyList<FindingStep> Together = [FindingStep.Put, FindingStep.Reply, FindingStep.Confirm];

    public static IEnumerable<FindingStep> Of(Finding finding) => Enum.GetValues<FindingStep>().Where(step => Fits(step, finding));

    public static bool Fits(FindingStep step, Finding finding) => step switch
    {
        FindingStep.Revise => finding.Status is FindingStatus.Draft,
        FindingStep.AddEvidence => finding.Status is FindingStatus.Draft or FindingStatus.PutToDataUser,
        FindingStep.Put => finding.Status is FindingStatus.Draft,
        FindingStep.Reply => finding.PutOn is not null && finding.Status is not FindingStatus.Withdrawn,
        FindingStep.Confirm => finding.Status is FindingStatus.Draft or FindingStatus.PutToDataUser && finding.Evidence.Count > 0,
        FindingStep.Withdraw => finding.Status is not FindingStatus.Withdrawn,
    };

    /// <summary>Whether what speaks against the data user was not put to it; confirmed so, it can carry no contravention (s.43(5)).</summary>
    public static bool IsUnheard(Finding finding) => finding is { Polarity: Polarity.Adverse, IsAdverse: true, PutOn: null };
}
