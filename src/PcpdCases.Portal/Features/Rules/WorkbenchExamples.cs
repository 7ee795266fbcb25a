using PcpdCases.Rules;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Rules;

/// <summary>A ready case to try the rules on; nobody in it exists.</summary>
public sealed record WorkbenchExample(Bilingual Name, Bilingual DataUser, CaseFacts Facts);

/// <summary>Six invented cases, each with one thing to learn.</summary>
public static class WorkbenchExamples
{
    private static readonly DateOnly Day = new(2025, 3, 3);

    public static IReadOnlyList<WorkbenchExample> All { get; } =
    [
        Example(
            new("Clinic: a patient list sent to a wrong address (invented)", "診所：病人名單發送至錯誤地址（虛構）"),
            new("Example Harbour Clinic (invented)", "示例海港診所（虛構）"),
            Requirement.Dpp41, ["sending"], FactValue.Unknown,
            Not("paperRecords"), Found("recipientCheckMissing"), Not("groupAddressesShown"), Not("attachmentUnprotected")),
        Example(
            new("School: its cloud vendor was hacked (invented)", "學校：雲端供應商遭入侵（虛構）"),
            new("Example Hill School (invented)", "示例山學校（虛構）"),
            Requirement.Dpp42, ["processors"], FactValue.Unknown,
            Not("processorDiligenceMissing"), Not("processorContractMissing"), Not("processorTermsUnscaled"), Not("subProcessingUncontrolled"),
            Not("processorSupervisionMissing"), Not("cloudFunctionsOff"), Not("cloudStoragePublic")),
        Example(
            new("Shop: an unlocked cabinet of identity-card copies was stolen (invented)", "商店：存放身份證副本而未上鎖的櫃被盜（虛構）"),
            new("Example Bay Shop (invented)", "示例灣商店（虛構）"),
            Requirement.Dpp41, ["physical"], FactValue.NotShown,
            Found("storageUnlocked")),
        Example(
            new("Bank: a leaver's account was abused three days later (invented)", "銀行：離職三天後帳戶被濫用（虛構）"),
            new("Example Peak Bank (invented)", "示例山頂銀行（虛構）"),
            Requirement.Dpp41, ["accounts"], FactValue.Unknown,
            At("leaverAccount", "shortDelay"), Unknown("leaverLimitMissed"), Unknown("mfaMissing"), Unknown("privilegesExcessive")),
        Example(
            new("Charity: an old server stood beside, the breach came by phishing (invented)", "慈善機構：舊伺服器無關，事故源於釣魚電郵（虛構）"),
            new("Example Lotus Charity (invented)", "示例蓮花慈善會（虛構）"),
            Requirement.Dpp41, ["accounts", "equipment", "network", "governance"], FactValue.Unknown,
            At("osSupport", "endOfSupportUncontrolled") with { Contribution = Contribution.None }, Unknown("mailFilterMissing"), Unknown("mfaMissing"), Unknown("training")),
        Example(
            new("Files encrypted, nothing else known (invented)", "檔案被加密，其餘一概未知（虛構）"),
            new("Example Island Trading (invented)", "示例島貿易（虛構）"),
            Requirement.Dpp41, [.. FactDictionary.Published.FindPack("ransomware")!.Areas.Select(area => area.Id)], FactValue.Unknown,
            [.. FactDictionary.Published.FindPack("ransomware")!.Questions.Where(fact => fact.Polarity is not Polarity.Gate).Select(fact => Unknown(fact.Id))]),
    ];

    private static WorkbenchExample Example(
        Bilingual name, Bilingual dataUser, Requirement requirement, IReadOnlyList<string> scope, FactValue mitigating, params IReadOnlyList<FactReading> findings) =>
        new(name, dataUser, new CaseFacts
        {
            DataUser = dataUser.En,
            Requirement = requirement,
            IncidentFrom = Day,
            IncidentTo = Day,
            Scope = scope,
            MitigatingDefault = mitigating,
            Findings = findings,
        });

    private static FactReading Found(string fact) => new(fact) { Value = FactValue.Established, Contribution = Contribution.Direct };

    private static FactReading Not(string fact) => new(fact) { Value = FactValue.NotEstablished };

    private static FactReading Unknown(string fact) => new(fact) { Value = FactValue.Unknown, Contribution = Contribution.Contributory };

    private static FactReading At(string fact, string level) => new(fact) { Level = level, Contribution = Contribution.Contributory };
}
