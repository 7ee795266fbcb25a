using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Enquiries;

namespace PcpdCases.Application.Enquiries;

/// <summary>Any form about one round of enquiries.</summary>
public abstract record RoundInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }
}

/// <summary>A form about one addressee of a round.</summary>
public abstract record AddresseeInput : RoundInput
{
    public int Addressee { get; set; }
}

/// <summary>Checks that a form names its round.</summary>
public abstract class RoundInputValidator<T> : AbstractValidator<T>
    where T : RoundInput
{
    protected RoundInputValidator()
    {
        RuleFor(input => input.Number).NotEmpty().WithMessage("Choose a case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a round.");
    }
}

/// <summary>Checks that a form names its addressee.</summary>
public abstract class AddresseeInputValidator<T> : RoundInputValidator<T>
    where T : AddresseeInput
{
    protected AddresseeInputValidator() => RuleFor(input => input.Addressee).GreaterThan(0).WithMessage("Choose an addressee.");
}

/// <summary>An act on a round: who may do it depends on the power the round rests on.</summary>
public abstract class RoundUseCase<TInput, TResult>(Desk desk) : UseCase<TInput, TResult>(desk)
    where TInput : RoundInput
{
    public override Permission Permission => Permission.RunComplianceChecks;

    /// <summary>The round, once the actor may act on its basis.</summary>
    protected static async Task<EnquiryRound> RoundAsync(TInput input, Work work, CancellationToken cancellationToken)
    {
        var round = await work.RoundAsync(input.Number, input.Ordinal, cancellationToken);
        if (round.Basis is { } basis)
        {
            await work.EnsureMayAsync(RoundPermission.Of(basis), round.Incident, cancellationToken);
        }
        return round;
    }
}

/// <summary>Who may run a round, by the power it rests on.</summary>
public static class RoundPermission
{
    public static Permission Of(RoundBasis basis) => basis switch
    {
        RoundBasis.Section8 => Permission.RunComplianceChecks,
        RoundBasis.Section43 or RoundBasis.Section44 => Permission.RunInvestigationRounds,
    };
}

/// <summary>Public paths of rounds.</summary>
internal static class RoundPaths
{
    public static string PathOf(this EnquiryRound round) => $"{round.Incident.Number}/{round.Path}";

    public static string PathOf(this EnquiryRound round, Addressee addressee) => $"{round.PathOf()}/addressees/{addressee.Ordinal}";
}
