using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Chronology;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Notifications;
using PcpdCases.Application.Proceedings;
using PcpdCases.Application.Systems;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Seeding;

/// <summary>The invented case from its notification to the start of the investigation.</summary>
public sealed class InventedIntake(
    LogNotification log, DescribeParticulars describe, AddAffectedGroup addGroup, StateTotal stateTotal,
    RecordAffectedSystem recordSystem, RecordChronologyEntry recordEntry,
    TriageProceeding triage, AssignInvestigator assign, StartInvestigation start)
{
    internal const string Letter = "a";

    internal async Task<string> RunAsync(InventedSeedCase seed, IReadOnlyDictionary<string, int> organisations, DateOnly today, CancellationToken cancellationToken)
    {
        var keys = new InventedKeys(seed.Key);
        var number = await log.RunAsync(Notification(seed, organisations, keys, today), InventedCase.ComplianceOfficer, cancellationToken);
        var happenings = seed.Incident.Happenings.Select(happening => new DataHappening(happening.Act, happening.Manner, happening.Certainty)).ToList();
        await describe.RunAsync(
            DescribeParticularsInput.From(number, 0, SeedParticulars.Of(seed.Incident), happenings) with { OperationId = keys.Of("particulars") },
            InventedCase.ComplianceOfficer,
            cancellationToken);
        await PeopleAsync(seed, number, keys, cancellationToken);
        await SystemsAsync(seed, number, keys, cancellationToken);
        await ChronologyAsync(seed, number, keys, cancellationToken);
        await triage.RunAsync(
            new TriageProceedingInput
            {
                OperationId = keys.Of("triage"),
                Number = number,
                Letter = Letter,
                Criteria = "Kinds of data, number of people, cause.",
                Reason = "Health data of many patients left the clinic.",
            },
            InventedCase.ComplianceOfficer,
            cancellationToken);
        await assign.RunAsync(
            new AssignInvestigatorInput { OperationId = keys.Of("assign"), Number = number, Letter = Letter, InvestigatorHandle = InventedCase.Investigator.Handle },
            InventedCase.Manager,
            cancellationToken);
        await start.RunAsync(
            new StartInvestigationInput
            {
                OperationId = keys.Of("start"),
                Number = number,
                Letter = Letter,
                Grounds = "The way in was open to guessing, and nobody noticed for two days.",
                Section41NoticeOn = today,
            },
            InventedCase.Manager,
            cancellationToken);
        return number;
    }

    private static LogNotificationInput Notification(
        InventedSeedCase seed, IReadOnlyDictionary<string, int> organisations, InventedKeys keys, DateOnly today) => new()
        {
            OperationId = keys.Of("notification"),
            Channel = NotificationChannel.OnlineForm,
            Sender = "The clinic's manager (invented)",
            ReceivedOn = seed.Notification.ReceivedOn ?? today,
            Title = seed.Title,
            Parties = [.. seed.Parties.Select(party => new NotifyingPartyInput
            {
                OrganisationNumber = organisations[party.Organisation],
                Role = party.Role,
                Notifies = seed.Notification.From.Contains(party.Organisation),
            })],
            Form = new()
            {
                DataUser = new() { Business = seed.Notification.Business },
                Particulars = new() { Description = seed.Incident.Narrative },
            },
            TakeOver = false,
        };

    private async Task PeopleAsync(InventedSeedCase seed, string number, InventedKeys keys, CancellationToken cancellationToken)
    {
        const string Source = "The notification";
        foreach (var group in seed.AffectedGroups)
        {
            await addGroup.RunAsync(
                new AddAffectedGroupInput
                {
                    OperationId = keys.Of($"group/{group.Label}"),
                    Number = number,
                    Category = group.Category,
                    Label = group.Label,
                    Party = seed.PartyOrdinal(group.Party),
                    Kinds = [.. group.DataKinds],
                    OtherKinds = group.OtherKinds,
                    PeopleNumber = group.Number?.Value,
                    PeoplePrecision = group.Number?.Precision,
                    Source = Source,
                    On = seed.Notification.ReceivedOn,
                },
                InventedCase.ComplianceOfficer,
                cancellationToken);
        }
        if (seed.StatedTotal is { } total)
        {
            await stateTotal.RunAsync(
                new StateTotalInput
                {
                    OperationId = keys.Of("total"),
                    Number = number,
                    Figure = total.Value,
                    Precision = total.Precision,
                    Source = Source,
                    On = seed.Notification.ReceivedOn,
                },
                InventedCase.ComplianceOfficer,
                cancellationToken);
        }
    }

    private async Task SystemsAsync(InventedSeedCase seed, string number, InventedKeys keys, CancellationToken cancellationToken)
    {
        foreach (var system in seed.Systems)
        {
            await recordSystem.RunAsync(
                new RecordAffectedSystemInput
                {
                    OperationId = keys.Of($"system/{system.Kind}/{system.Name}"),
                    Number = number,
                    Kind = system.Kind,
                    Name = system.Name,
                    CountNumber = system.Count?.Value,
                    CountPrecision = system.Count?.Precision,
                    Holds = system.Holds,
                    WhatHappened = system.WhatHappened,
                    Parties = [.. system.Parties.Select(seed.PartyOrdinal)],
                    Support = system.Support,
                    SupportEnded = system.SupportEnded,
                },
                InventedCase.ComplianceOfficer,
                cancellationToken);
        }
    }

    private async Task ChronologyAsync(InventedSeedCase seed, string number, InventedKeys keys, CancellationToken cancellationToken)
    {
        for (var at = 0; at < seed.Chronology.Count; at++)
        {
            var entry = seed.Chronology[at];
            await recordEntry.RunAsync(
                new RecordChronologyEntryInput
                {
                    OperationId = keys.Of($"chronology/{at}"),
                    Number = number,
                    Precision = entry.Precision,
                    From = entry.On,
                    At = entry.At,
                    What = entry.What,
                    Source = entry.Source,
                },
                InventedCase.ComplianceOfficer,
                cancellationToken);
        }
    }
}
