using Microsoft.Extensions.Localization;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Proceedings;

/// <summary>Words for bases, ends and moves of a proceeding.</summary>
public static class ProceedingWords
{
    public static string Of(IStringLocalizer<Words> L, ProceedingBasis basis) => basis switch
    {
        ProceedingBasis.S8 => L["Compliance check (s.8(1))"],
        ProceedingBasis.S38a => L["Investigation on a complaint (s.38(a))"],
        ProceedingBasis.S38b => L["Investigation on reasonable grounds (s.38(b))"],
    };

    public static string Of(IStringLocalizer<Words> L, ProceedingEnd end) => end switch
    {
        ProceedingEnd.NoFurtherAction => L["No further action"],
        ProceedingEnd.AdviceGiven => L["Advice given"],
        ProceedingEnd.NoContravention => L["No contravention on the issues examined"],
        ProceedingEnd.ContraventionWithNotice => L["Contravention, with an enforcement notice"],
        ProceedingEnd.ContraventionWithWarning => L["Contravention, with a warning"],
        ProceedingEnd.ContraventionWithUndertaking => L["Contravention, with an undertaking"],
        ProceedingEnd.ContraventionNoFurtherAction => L["Contravention, no further action"],
        ProceedingEnd.Discontinued => L["Discontinued"],
    };

    public static string Of(IStringLocalizer<Words> L, ProceedingStep step) => step switch
    {
        ProceedingStep.Triage => L["Triage"],
        ProceedingStep.Assign => L["Assign an investigator"],
        ProceedingStep.StartComplianceCheck => L["Start a compliance check"],
        ProceedingStep.StartInvestigation => L["Start an investigation"],
        ProceedingStep.CompleteInvestigation => L["Complete the investigation"],
        ProceedingStep.StartEnforcement => L["Start enforcement"],
        ProceedingStep.BackToInvestigation => L["Back to the investigation"],
        ProceedingStep.ResultLetter => L["Record the result letter"],
        ProceedingStep.Hold => L["Put on hold"],
        ProceedingStep.Resume => L["Resume"],
        ProceedingStep.Close => L["Close the proceeding"],
        ProceedingStep.Discontinue => L["Discontinue"],
        ProceedingStep.Reopen => L["Reopen"],
    };

    public static string Of(IStringLocalizer<Words> L, ProceedingAct act) => act switch
    {
        ProceedingAct.Triage => L["Triage"],
        ProceedingAct.StartComplianceCheck => L["Start a compliance check"],
        ProceedingAct.StartInvestigation => L["Start an investigation"],
        ProceedingAct.CompleteInvestigation => L["Complete the investigation"],
        ProceedingAct.Enforce => L["Start enforcement"],
        ProceedingAct.BackToInvestigation => L["Back to the investigation"],
        ProceedingAct.Close => L["Close the proceeding"],
        ProceedingAct.Discontinue => L["Discontinue"],
        ProceedingAct.Reopen => L["Reopen"],
    };
}
