using PcpdCases.Application.Door;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="WithdrawAddressee"/> fills.</summary>
public sealed record WithdrawAddresseeInput : AddresseeInput;

/// <summary>Checks the form of <see cref="WithdrawAddressee"/>.</summary>
public sealed class WithdrawAddresseeInputValidator : AddresseeInputValidator<WithdrawAddresseeInput>;

/// <summary>Takes an addressee out of a draft.</summary>
public sealed class WithdrawAddressee(Desk desk) : RoundUseCase<WithdrawAddresseeInput, int>(desk)
{
    protected override async Task<int> ActAsync(WithdrawAddresseeInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        var addressee = round.Addressee(input.Addressee);
        round.WithdrawAddressee(input.Addressee);
        work.Journal(round.PathOf(addressee));
        return input.Addressee;
    }
}
