using System.Globalization;
using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Domain;
using PcpdCases.Domain.AffectedPeople;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Systems;

namespace PcpdCases.Application.Seeding;

/// <summary>A case as its published source tells it, with the public numbers of its organisations by key.</summary>
public sealed record RecordPublishedCaseInput : ActInput
{
    public PublishedSeedCase? Case { get; set; }

    public IReadOnlyDictionary<string, int> Organisations { get; set; } = new Dictionary<string, int>();
}

/// <summary>Checks that the case and its organisations are there; the seed file itself is checked where it is read.</summary>
public sealed class RecordPublishedCaseInputValidator : AbstractValidator<RecordPublishedCaseInput>
{
    public RecordPublishedCaseInputValidator()
    {
        RuleFor(input => input.Case).NotNull().WithMessage("Name the case to record.");
        RuleFor(input => input.Organisations)
            .Must((input, organisations) => input.Case?.Parties.All(party => organisations.ContainsKey(party.Organisation)) ?? true)
            .WithMessage("Register each party's organisation first.");
    }
}

/// <summary>Records a case from a published source, locks it and returns its number; no officer may.</summary>
public sealed class RecordPublishedCase(Desk desk) : UseCase<RecordPublishedCaseInput, string>(desk)
{
    public override Permission Permission => Permission.RecordPublishedCases;

    protected override async Task<string> ActAsync(RecordPublishedCaseInput input, Work work, CancellationToken cancellationToken)
    {
        var published = input.Case!;
        var number = await OpenIncident.NewNumberAsync(work, cancellationToken);
        var incident = Incident.Open(number, published.Title, published.Incident.Origin, work.Now);
        work.Add(incident);
        incident.DescribeParticulars(
            SeedParticulars.Of(published.Incident),
            [.. published.Incident.Happenings.Select(happening => new DataHappening(happening.Act, happening.Manner, happening.Certainty))]);

        var parties = new Dictionary<string, Party>(StringComparer.Ordinal);
        foreach (var part in published.Parties)
        {
            var organisation = await work.OrganisationAsync(input.Organisations[part.Organisation], cancellationToken);
            parties[part.Organisation] = incident.AddParty(organisation, part.Role, control: part.ControlShared);
        }
        RecordPeople(incident, published, parties);
        foreach (var system in published.Systems)
        {
            work.Add(AffectedSystem.Record(incident, Description(system, parties)));
        }
        work.Add(Notification.RecordPublished(
            incident, [.. published.Notification.From.Select(key => parties[key])], published.Notification.ReceivedOn));
        for (var round = 0; round < published.EnquiryRounds; round++)
        {
            // The source counts the rounds and tells nothing of them.
            work.Add(EnquiryRound.RecordPublished(incident));
        }
        var citation = Citation(published.Source);
        foreach (var told in published.Proceedings)
        {
            var proceeding = incident.OpenProceeding(parties[told.DataUser], work.Now);
            proceeding.RecordPublished(PublishedFindings.Of(told, citation), work.Now);
            proceeding.RecordPublishedDetermination(
                PublishedFindings.Decision(proceeding, told), citation, ActionKind.EnforcementNotice, PublishedFindings.Aim(told.Notice));
            work.Add(proceeding);
            work.Add(EnforcementNotice.RecordPublished(proceeding, told.Notice.Remedy, told.Notice.PreventRecurrence, citation));
        }
        incident.RecordFromPublishedSource(citation, published.Source.ByCommissioner);
        work.Journal(number, "Recorded from a published source");
        return number;
    }

    private static void RecordPeople(Incident incident, PublishedSeedCase published, Dictionary<string, Party> parties)
    {
        var source = published.Source.Publisher;
        foreach (var group in published.AffectedGroups)
        {
            incident.AddGroup(
                new AffectedGroupDescription
                {
                    Category = group.Category,
                    Label = group.Label,
                    Party = parties[group.Party],
                    Kinds = group.DataKinds,
                    OtherKinds = group.OtherKinds,
                },
                new EstimateEntry(AmountOf(group.Number), source, published.Source.PublishedOn));
        }
        if (published.StatedTotal is { } total)
        {
            incident.StateTotal(new EstimateEntry(AmountOf(total), source, published.Source.PublishedOn));
        }
    }

    private static AffectedSystemDescription Description(SeedSystem system, Dictionary<string, Party> parties) => new()
    {
        Kind = system.Kind,
        Name = system.Name,
        Count = AmountOf(system.Count),
        Holds = system.Holds,
        WhatHappened = system.WhatHappened,
        Parties = [.. system.Parties.Select(key => parties[key])],
        Support = system.Support,
        SupportEnded = system.SupportEnded,
    };

    private static Amount AmountOf(SeedNumber? number) =>
        number is null ? Amount.Unknown : Amount.Of(number.Precision, number.Value, null);

    private static string Citation(SeedSource source) => string.Join(". ", new[]
    {
        source.Title,
        source.PublishedOn is { } on ? $"{source.Publisher}, {on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}" : source.Publisher,
        source.Address,
        source.Remark,
    }.Where(part => part is not null));
}
