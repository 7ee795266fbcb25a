using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Enquiries;

/// <summary>What the form of <see cref="RequestExtension"/> fills.</summary>
public sealed record RequestExtensionInput : AddresseeInput
{
    public DateOnly? On { get; set; }

    public DateOnly? WantedUntil { get; set; }

    public string? Reason { get; set; }
}

/// <summary>Checks the form of <see cref="RequestExtension"/>.</summary>
public sealed class RequestExtensionInputValidator : AddresseeInputValidator<RequestExtensionInput>
{
    public RequestExtensionInputValidator()
    {
        RuleFor(input => input.On).NotNull().WithMessage("Give the day of the request.");
        RuleFor(input => input.WantedUntil).NotNull().WithMessage("Give the day until which time is asked for.");
        RuleFor(input => input.Reason).MaximumLength(Domain.Enquiries.Addressee.NoteMaxLength).WithMessage("This text is too long. Shorten it, or attach it as a document.");
    }
}

/// <summary>Records that an addressee asks for more time; returns the ordinal of the request.</summary>
public sealed class RequestExtension(Desk desk) : RoundUseCase<RequestExtensionInput, int>(desk)
{
    protected override async Task<int> ActAsync(RequestExtensionInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await RoundAsync(input, work, cancellationToken);
        var request = round.RequestExtension(input.Addressee, input.On!.Value, input.WantedUntil!.Value, input.Reason, work.Today);
        work.Journal($"{round.PathOf(round.Addressee(input.Addressee))}/extensions/{request.Ordinal}");
        return request.Ordinal;
    }
}
