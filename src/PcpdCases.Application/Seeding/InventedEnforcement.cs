using PcpdCases.Application.Determinations;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Notices;
using PcpdCases.Rules;

namespace PcpdCases.Application.Seeding;

/// <summary>The invented case from its determination to a notice whose first direction is met and whose second still runs.</summary>
public sealed class InventedEnforcement(
    ProceedingQueries proceedings, ProposeDetermination propose, CountersignDetermination countersign, DecideAction decide,
    DraftNotice draft, SubmitNotice submit, CountersignNotice sign, ServeNotice serve, StartEnforcement start,
    RecordDirectionEvidence record, AssessDirection assess)
{
    private const int DaysToComply = 60;

    internal async Task RunAsync(
        InventedSeedCase seed, string number, IReadOnlyDictionary<string, int> findings, DateOnly today, CancellationToken cancellationToken)
    {
        var keys = new InventedKeys(seed.Key);
        await DecideAsync(seed, number, keys, cancellationToken);
        var notice = await draft.RunAsync(Draft(seed, number, keys, findings, today), InventedCase.Investigator, cancellationToken);
        await submit.RunAsync(About(new SubmitNoticeInput { OperationId = keys.Of("submit") }, number, notice, 1), InventedCase.Investigator, cancellationToken);
        await sign.RunAsync(About(new CountersignNoticeInput { OperationId = keys.Of("sign") }, number, notice, 2), InventedCase.Manager, cancellationToken);
        await serve.RunAsync(
            About(new ServeNoticeInput { OperationId = keys.Of("serve"), On = today, Mode = ServiceMode.RegisteredPost, Proof = "RP 0001 (invented)" }, number, notice, 3),
            InventedCase.Manager,
            cancellationToken);
        await start.RunAsync(
            new StartEnforcementInput { OperationId = keys.Of("enforce"), Number = number, Letter = InventedIntake.Letter }, InventedCase.Manager, cancellationToken);
        await record.RunAsync(
            About(new RecordDirectionEvidenceInput { OperationId = keys.Of("evidence"), Direction = 1, On = today, What = "A list of every remote account with its second factor and lockout." }, number, notice, 0),
            InventedCase.Investigator,
            cancellationToken);
        await assess.RunAsync(
            About(
                new AssessDirectionInput
                {
                    OperationId = keys.Of("assess"),
                    Direction = 1,
                    EvidenceSeen = 1,
                    Result = DirectionResult.Met,
                    On = today,
                    Why = "The list names every account and shows both.",
                },
                number, notice, 0),
            InventedCase.Manager,
            cancellationToken);
    }

    private async Task DecideAsync(InventedSeedCase seed, string number, InventedKeys keys, CancellationToken cancellationToken)
    {
        var decided = seed.Journey.Determination;
        var facts = await proceedings.OneAsync(number, InventedIntake.Letter, InventedCase.Investigator, cancellationToken);
        var ordinal = await propose.RunAsync(
            new ProposeDeterminationInput
            {
                OperationId = keys.Of("propose"),
                Number = number,
                Letter = InventedIntake.Letter,
                Requirement = PublishedFindings.RequirementOf(decided),
                Outcome = decided.Outcome,
                Reasons = decided.Reasons,
                FactsVersion = facts.FactsVersion,
            },
            InventedCase.Investigator,
            cancellationToken);
        await countersign.RunAsync(
            new CountersignDeterminationInput { OperationId = keys.Of("countersign"), Number = number, Letter = InventedIntake.Letter, Ordinal = ordinal },
            InventedCase.Manager,
            cancellationToken);
        await decide.RunAsync(
            new DecideActionInput
            {
                OperationId = keys.Of("action"),
                Number = number,
                Letter = InventedIntake.Letter,
                Kind = ActionKind.EnforcementNotice,
                DamageOrDistress = true,
                Consideration = "Patients must expect that strangers know what they were treated for.",
                Reason = "The way in was still open when the investigation ended.",
            },
            InventedCase.Investigator,
            cancellationToken);
    }

    private static DraftNoticeInput Draft(
        InventedSeedCase seed, string number, InventedKeys keys, IReadOnlyDictionary<string, int> findings, DateOnly today) => new()
        {
            OperationId = keys.Of("draft"),
            Number = number,
            Letter = InventedIntake.Letter,
            Text = new()
            {
                Opinion = $"The Commissioner is of the opinion that the clinic contravened {PublishedFindings.RequirementOf(seed.Journey.Determination).Code()}.",
                Reasons = seed.Journey.Determination.Reasons,
                DatedOn = today,
                Section50Version = "Cap. 486, s.50 as amended on 1 October 2012",
                Contraventions = [new() { Determination = 1, ActOrOmission = "Left remote support open to whoever guessed one password." }],
            },
            Directions = [.. seed.Journey.Directions.Select(direction => new DirectionFields
            {
                Finding = findings[direction.Finding],
                Aim = direction.Aim,
                Step = direction.Step,
                Deliverable = direction.Deliverable,
                DueOn = today.AddDays(DaysToComply),
            })],
        };

    private static T About<T>(T input, string number, int notice, int version)
        where T : NoticeInput
    {
        input.Number = number;
        input.Letter = InventedIntake.Letter;
        input.Ordinal = notice;
        input.BaseVersion = version;
        return input;
    }
}
