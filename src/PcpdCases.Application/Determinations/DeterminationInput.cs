using FluentValidation;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Determinations;

/// <summary>Any form about one determination.</summary>
public abstract record DeterminationInput : ProceedingInput
{
    public int Ordinal { get; set; }
}

/// <summary>Checks that a form names its determination.</summary>
public abstract class DeterminationInputValidator<T> : ProceedingInputValidator<T>
    where T : DeterminationInput
{
    protected DeterminationInputValidator() => RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a determination.");
}

/// <summary>Determinations by their ordinals.</summary>
internal static class DeterminationLookup
{
    public static Determination DeterminationAt(this Proceeding proceeding, int ordinal) =>
        proceeding.Determinations.SingleOrDefault(determination => determination.Ordinal == ordinal)
            ?? throw DomainException.NotFound("{0} has no determination {1}.", proceeding.Path, ordinal);

    public static string PathOf(this Proceeding proceeding, Determination determination) =>
        $"{proceeding.Path}/determinations/{determination.Ordinal}";
}
