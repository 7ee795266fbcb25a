using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Application.Notifications;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Organisations;

namespace PcpdCases.Application.Incidents;

/// <summary>An open case of an earlier register.</summary>
public sealed record BringInCaseInput : ActInput
{
    /// <summary>The number under which the Office kept it before.</summary>
    public string Reference { get; set; } = "";

    public string Title { get; set; } = "";

    /// <summary>The data user.</summary>
    public int OrganisationNumber { get; set; }

    /// <summary>Numbers of those that control the data together with it; each gets a proceeding of its own.</summary>
    public IReadOnlyList<int> JointDataUsers { get; set; } = [];

    /// <summary>Numbers of the data processors.</summary>
    public IReadOnlyList<int> Processors { get; set; } = [];

    public IncidentOrigin Origin { get; set; }

    /// <summary>The day in Hong Kong on which the Office came to know: of the notification, the complaint or the opening.</summary>
    public DateOnly? ReceivedOn { get; set; }

    /// <summary>How the notification came; without meaning for other origins.</summary>
    public NotificationChannel? Channel { get; set; }

    /// <summary>Who handed the notification in; null for the data user itself.</summary>
    public string? Sender { get; set; }

    /// <summary>Sign-in name of its owner; null when nobody has it yet.</summary>
    public string? OwnerHandle { get; set; }

    /// <summary>Where it was taken from, for the journal.</summary>
    public string? Source { get; set; }
}

/// <summary>Checks a case that is brought in.</summary>
public sealed class BringInCaseInputValidator : AbstractValidator<BringInCaseInput>
{
    public BringInCaseInputValidator(TimeProvider clock)
    {
        RuleFor(input => input.Reference).NotEmpty().WithMessage("Give the reference under which it was kept.")
            .MaximumLength(Incident.EarlierReferenceMaxLength).WithMessage("This reference is too long.");
        RuleFor(input => input.Title).NotEmpty().WithMessage("Give the case a title.")
            .MaximumLength(Incident.TitleMaxLength).WithMessage("This title is too long. Shorten it.");
        RuleFor(input => input.Origin).IsInEnum().WithMessage("Choose how the Office came to know.");
        RuleFor(input => input.Channel).IsInEnum().WithMessage("Choose how the notification came.");
        RuleFor(input => input.Channel).NotNull().When(input => input.Origin is IncidentOrigin.Notification)
            .WithMessage("Choose how the notification came.");
        RuleFor(input => input.Channel).NotEqual(NotificationChannel.Telephone)
            .WithMessage("A call is no notification. Write the origin CallIn, or how the written notification came.");
        RuleFor(input => input.Sender).MaximumLength(Notification.SenderMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(input => input).Must(input => All(input) is var all && all.Distinct().Count() == all.Count).WithName(nameof(BringInCaseInput.JointDataUsers))
            .WithMessage("Name each organisation once.");
        RuleFor(input => input.ReceivedOn).NotNull().WithMessage("Give the day of receipt.")
            .LessThanOrEqualTo(_ => clock.HongKongToday()).WithMessage("The day of receipt is not in the future.");
    }

    // What was not found is 0, and refused as such.
    private static List<int> All(BringInCaseInput input) => [.. input.JointDataUsers.Concat(input.Processors).Prepend(input.OrganisationNumber).Where(number => number != 0)];
}

/// <summary>Opens a case file for a case the Office kept elsewhere before, dated as it was; returns its new number.</summary>
public sealed class BringInCase(Desk desk) : UseCase<BringInCaseInput, string>(desk)
{
    public override Permission Permission => Permission.BringInRecords;

    protected override async Task<string> ActAsync(BringInCaseInput input, Work work, CancellationToken cancellationToken)
    {
        var receivedOn = input.ReceivedOn!.Value;
        await work.EnsureNewReferenceAsync(input.Reference, cancellationToken);
        var organisation = await work.OrganisationAsync(input.OrganisationNumber, cancellationToken);
        var opened = HongKongTime.StartOf(receivedOn);
        var number = await OpenIncident.NewNumberAsync(work, receivedOn.Year, cancellationToken);
        var incident = Incident.Open(number, input.Title, input.Origin, opened);
        incident.KeepEarlierReference(input.Reference);
        work.Add(incident);
        var party = incident.AddParty(organisation, PartyRole.DataUser);
        work.Add(incident.OpenProceeding(party, opened));
        foreach (var joint in input.JointDataUsers)
        {
            work.Add(incident.OpenProceeding(incident.AddParty(await work.OrganisationAsync(joint, cancellationToken), PartyRole.JointDataUser), opened));
        }
        foreach (var processor in input.Processors)
        {
            incident.AddParty(await work.OrganisationAsync(processor, cancellationToken), PartyRole.DataProcessor);
        }
        if (input.Origin is IncidentOrigin.Notification)
        {
            var receipt = new NotificationReceipt(input.Channel!.Value, input.Sender ?? organisation.Name, Receipt.InstantOf(receivedOn, null, work), receivedOn);
            work.Add(Notification.Receive(incident, receipt, [party], FormOf(organisation), work.Now));
        }
        if (input.OwnerHandle is { Length: > 0 } handle)
        {
            incident.AssignTo(await work.OfficerAsync(handle, cancellationToken));
        }
        work.Journal(number, input.Source);
        return number;
    }

    private static NotificationForm FormOf(Organisation organisation)
    {
        var form = new NotificationForm();
        return form with
        {
            DataUser = form.DataUser with { Name = organisation.Name, ChineseName = organisation.ChineseName, RegistrationNumber = organisation.RegistrationNumber },
        };
    }
}
