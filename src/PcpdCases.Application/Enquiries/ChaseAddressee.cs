using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="ChaseAddressee"/> fills.</summary>
public sealed record ChaseAddresseeInput : AddresseeInput
{
    public DateOnly? On { get; set; }

    public string? Note { get; set; }
}

/// <summary>Checks the form of <see cref="ChaseAddressee"/>.</summary>
public sealed class ChaseAddresseeInputValidator : AddresseeInputValidator<ChaseAddresseeInput>
{
    public ChaseAddresseeInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the day of the reminder.");
        RuleFor(input => input.Note).MaximumLength(Domain.Enquiries.Addressee.NoteMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records a reminder to an addressee that owes an answer; returns how many there are.</summary>
public sealed class ChaseAddressee(Desk desk) : RoundUseCase<ChaseAddresseeInput, int>(desk)
{
    protected override async Task<int> ActAsync(ChaseAddresseeInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        round.Chase(input.Addressee, input.On!.Value, input.Note, work.Me, work.Today);
        work.Journal(round.PathOf(round.Addressee(input.Addressee)));
        return round.Addressee(input.Addressee).Chasers.Count;
    }
}
