using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="DraftRound"/> fills.</summary>
public sealed record DraftRoundInput : ActInput
{
    public string Number { get; set; } = "";

    public RoundBasis? Basis { get; set; }

    public string? Title { get; set; }

    /// <summary>An earlier round whose unanswered questions come first; null for none.</summary>
    public int? CarriedFrom { get; set; }

    /// <summary>Rows left empty are no questions.</summary>
    public IList<QuestionInput> Questions { get; set; } = [];

    public IList<AddresseeChoice> Addressees { get; set; } = [];
}

/// <summary>One question as typed.</summary>
public sealed record QuestionInput
{
    public string Text { get; set; } = "";

    /// <summary>The fact of the dictionary it should settle; null for none.</summary>
    public string? FactId { get; set; }
}

/// <summary>One addressee: a party of the case or a name.</summary>
public sealed record AddresseeChoice
{
    /// <summary>The party's ordinal; null for an organisation that is no party.</summary>
    public int? Party { get; set; }

    public string? Name { get; set; }

    /// <summary>Outside Hong Kong: asked, not compelled.</summary>
    public bool Abroad { get; set; }

    public bool IsGiven => Party is not null || !string.IsNullOrWhiteSpace(Name);
}

/// <summary>Checks the form of <see cref="DraftRound"/>.</summary>
public sealed class DraftRoundInputValidator : AbstractValidator<DraftRoundInput>
{
    public DraftRoundInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Basis).NotNull().WithMessage("Choose the power the round rests on.");
        RuleFor(input => input.Title).MaximumLength(EnquiryRound.TitleMaxLength).WithMessage("The title is too long.");
        RuleForEach(input => input.Questions).ChildRules(question =>
            question.RuleFor(row => row.Text).MaximumLength(Question.TextMaxLength).WithMessage("This question is too long. Split it in two."));
        RuleForEach(input => input.Addressees).ChildRules(addressee =>
            addressee.RuleFor(row => row.Name).MaximumLength(Addressee.NameMaxLength).WithMessage("This name is too long."));
    }
}

/// <summary>Begins a round of enquiries; returns its ordinal.</summary>
public sealed class DraftRound(Desk desk) : UseCase<DraftRoundInput, int>(desk)
{
    public override Permission Permission => Permission.RunComplianceChecks;

    protected override async Task<int> ActAsync(DraftRoundInput input, Work work, CancellationToken cancellationToken)
    {
        var incident = await work.IncidentAsync(input.Number, cancellationToken);
        await work.EnsureMayAsync(RoundPermission.Of(input.Basis!.Value), incident, cancellationToken);
        var proceedings = await work.ProceedingsAsync(incident, cancellationToken);
        var round = EnquiryRound.Draft(incident, input.Basis.Value, input.Title, proceedings, work.Me);
        if (input.CarriedFrom is { } earlier)
        {
            round.CarryOver(await work.RoundAsync(input.Number, earlier, cancellationToken));
        }
        foreach (var question in input.Questions.Where(row => !string.IsNullOrWhiteSpace(row.Text)))
        {
            round.AddQuestion(new QuestionText(question.Text, question.FactId));
        }
        foreach (var addressee in input.Addressees.Where(row => row.IsGiven))
        {
            round.Add(addressee);
        }
        work.Add(round);
        work.Journal(round.PathOf());
        return round.Ordinal;
    }
}

/// <summary>Addressees by what a form says of them.</summary>
internal static class AddresseeChoices
{
    public static Addressee Add(this EnquiryRound round, AddresseeChoice choice)
    {
        if (choice.Party is not { } ordinal)
        {
            return round.AddAddressee(choice.Name ?? "", choice.Abroad);
        }
        var party = round.Incident.Parties.SingleOrDefault(row => row.Ordinal == ordinal)
            ?? throw DomainException.NotFound("Case {0} has no party {1}.", round.Incident.Number, ordinal);
        return round.AddAddressee(party, choice.Abroad);
    }
}
