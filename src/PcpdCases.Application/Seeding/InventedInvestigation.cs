using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Findings;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Seeding;

/// <summary>The invented case from its round of enquiries to the end of the investigation.</summary>
public sealed class InventedInvestigation(
    DraftRound draft, IssueRound issue, RecordReply reply, RecordFinding record, PutFindings put, RecordFindingsReply answer,
    ConfirmFindings confirm, NumberDeficiency number, SetMitigatingDefault setDefault, CompleteInvestigation complete)
{
    private const int DaysToReply = 14;

    /// <summary>Returns the ordinals of the findings by their keys.</summary>
    internal async Task<IReadOnlyDictionary<string, int>> RunAsync(InventedSeedCase seed, string caseNumber, DateOnly today, CancellationToken cancellationToken)
    {
        var keys = new InventedKeys(seed.Key);
        await AskAsync(seed, caseNumber, keys, today, cancellationToken);
        var ordinals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in seed.Journey.Findings)
        {
            ordinals[finding.Key] = await FindAsync(finding, caseNumber, keys, today, cancellationToken);
        }
        foreach (var deficiency in seed.Journey.Deficiencies)
        {
            await number.RunAsync(
                new NumberDeficiencyInput
                {
                    OperationId = keys.Of($"deficiency/{deficiency.Heading}"),
                    Number = caseNumber,
                    Letter = InventedIntake.Letter,
                    Heading = deficiency.Heading,
                    Findings = [.. deficiency.Findings.Select(key => ordinals[key])],
                },
                InventedCase.Investigator,
                cancellationToken);
        }
        await setDefault.RunAsync(
            new SetMitigatingDefaultInput
            {
                OperationId = keys.Of("default"),
                Number = caseNumber,
                Letter = InventedIntake.Letter,
                Reading = FactValue.NotShown,
                Reason = "The last reply is in and shows nothing more.",
            },
            InventedCase.Investigator,
            cancellationToken);
        await complete.RunAsync(
            new CompleteInvestigationInput { OperationId = keys.Of("complete"), Number = caseNumber, Letter = InventedIntake.Letter },
            InventedCase.Investigator,
            cancellationToken);
        return ordinals;
    }

    private async Task AskAsync(InventedSeedCase seed, string caseNumber, InventedKeys keys, DateOnly today, CancellationToken cancellationToken)
    {
        var round = seed.Journey.Round;
        var ordinal = await draft.RunAsync(
            new DraftRoundInput
            {
                OperationId = keys.Of("round"),
                Number = caseNumber,
                Basis = RoundBasis.Section43,
                Title = "Remote support and who watched it",
                Questions = [.. round.Questions.Select(question => new QuestionInput { Text = question })],
                Addressees = [.. round.Addressees.Select(key => new AddresseeChoice { Party = seed.PartyOrdinal(key) })],
            },
            InventedCase.Investigator,
            cancellationToken);
        await issue.RunAsync(
            new IssueRoundInput { OperationId = keys.Of("issue"), Number = caseNumber, Ordinal = ordinal, BaseVersion = 1, On = today, Due = today.AddDays(DaysToReply) },
            InventedCase.Investigator,
            cancellationToken);
        foreach (var given in round.Replies)
        {
            await reply.RunAsync(
                new RecordReplyInput
                {
                    OperationId = keys.Of($"reply/{given.From}"),
                    Number = caseNumber,
                    Ordinal = ordinal,
                    Addressee = round.Addressees.ToList().IndexOf(given.From) + 1,
                    // Drafted once and issued once.
                    BaseVersion = 2,
                    On = today,
                    Answers = [.. given.Answers.Select((text, at) => new AnswerInput { Question = at + 1, Status = AnswerStatus.Answered, Text = text })],
                },
                InventedCase.Investigator,
                cancellationToken);
        }
    }

    private async Task<int> FindAsync(SeedFinding finding, string caseNumber, InventedKeys keys, DateOnly today, CancellationToken cancellationToken)
    {
        var version = 1;
        var ordinal = await record.RunAsync(
            new RecordFindingInput
            {
                OperationId = keys.Of($"finding/{finding.Key}"),
                Number = caseNumber,
                Letter = InventedIntake.Letter,
                FactId = finding.Fact,
                Value = finding.Value,
                Level = finding.Level,
                System = finding.System,
                Contribution = finding.Contribution,
                HeldInWords = finding.HeldFor,
                Narrative = finding.Statement,
                Passage = "Replies to round 1",
            },
            InventedCase.Investigator,
            cancellationToken);
        // A gate is confirmed on its evidence; what speaks against the data user is put to it first.
        if (FactDictionary.Published.Find(finding.Fact) is { Polarity: Polarity.Adverse })
        {
            await put.RunAsync(
                new PutFindingsInput
                {
                    OperationId = keys.Of($"put/{finding.Key}"),
                    Number = caseNumber,
                    Letter = InventedIntake.Letter,
                    Findings = [new() { Ordinal = ordinal, BaseVersion = version++ }],
                    On = today,
                    ReplyBy = today.AddDays(DaysToReply),
                },
                InventedCase.Investigator,
                cancellationToken);
            await answer.RunAsync(
                new RecordFindingsReplyInput
                {
                    OperationId = keys.Of($"answer/{finding.Key}"),
                    Number = caseNumber,
                    Letter = InventedIntake.Letter,
                    Findings = [new() { Ordinal = ordinal, BaseVersion = version++ }],
                    On = today,
                    Reply = "The clinic does not dispute it.",
                },
                InventedCase.Investigator,
                cancellationToken);
        }
        await confirm.RunAsync(
            new ConfirmFindingsInput
            {
                OperationId = keys.Of($"confirm/{finding.Key}"),
                Number = caseNumber,
                Letter = InventedIntake.Letter,
                Findings = [new() { Ordinal = ordinal, BaseVersion = version }],
            },
            InventedCase.Investigator,
            cancellationToken);
        return ordinal;
    }
}
