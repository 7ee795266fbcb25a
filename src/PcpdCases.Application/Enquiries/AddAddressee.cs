using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="AddAddressee"/> fills.</summary>
public sealed record AddAddresseeInput : RoundInput
{
    public AddresseeChoice Choice { get; set; } = new();
}

/// <summary>Checks the form of <see cref="AddAddressee"/>.</summary>
public sealed class AddAddresseeInputValidator : RoundInputValidator<AddAddresseeInput>
{
    public AddAddresseeInputValidator() =>
        RuleFor(input => input.Choice).Must(choice => choice.IsGiven).WithMessage("Choose a party, or give a name.")
            .Must(choice => (choice.Name?.Length ?? 0) <= Addressee.NameMaxLength).WithMessage("This name is too long.");
}

/// <summary>Adds an addressee to a draft; returns its ordinal.</summary>
public sealed class AddAddressee(Desk desk) : RoundUseCase<AddAddresseeInput, int>(desk)
{
    protected override async Task<int> ActAsync(AddAddresseeInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        var addressee = round.Add(input.Choice);
        work.Journal(round.PathOf(addressee));
        return addressee.Ordinal;
    }
}
