using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="DecideExtension"/> fills.</summary>
public sealed record DecideExtensionInput : AddresseeInput
{
    /// <summary>The ordinal of the request.</summary>
    public int Extension { get; set; }

    public bool? Grant { get; set; }

    /// <summary>The last day as granted; left empty when refused.</summary>
    public DateOnly? GrantedUntil { get; set; }

    public string? Reason { get; set; }
}

/// <summary>Checks the form of <see cref="DecideExtension"/>.</summary>
public sealed class DecideExtensionInputValidator : AddresseeInputValidator<DecideExtensionInput>
{
    public DecideExtensionInputValidator()
    {
        RuleFor(input => input.Extension).GreaterThan(0).WithMessage("Choose a request.");
        RuleFor(input => input.Grant).NotNull().WithMessage("Say whether more time is granted.");
        RuleFor(input => input.GrantedUntil).NotNull().When(input => input.Grant is true).WithMessage("Give the last day as granted.");
        RuleFor(input => input.Reason).NotEmpty().When(input => input.Grant is false).WithMessage("Refusing more time needs a reason.");
        RuleFor(input => input.Reason).MaximumLength(Domain.Enquiries.Addressee.NoteMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Grants more time until a day, or refuses it with a reason; returns the ordinal of the request.</summary>
public sealed class DecideExtension(Desk desk) : UseCase<DecideExtensionInput, int>(desk)
{
    public override Permission Permission => Permission.GrantExtensions;

    protected override async Task<int> ActAsync(DecideExtensionInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await work.RoundAsync(input.Number, input.Ordinal, cancellationToken);
        round.DecideExtension(
            input.Addressee, input.Extension, input.Grant is true ? input.GrantedUntil : null, input.Reason, work.Me, work.Today);
        work.Journal($"{round.PathOf(round.Addressee(input.Addressee))}/extensions/{input.Extension}", input.Reason);
        return input.Extension;
    }
}
