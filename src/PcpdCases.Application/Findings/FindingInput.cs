using FluentValidation;
using PcpdCases.Application.Proceedings;
using PcpdCases.Domain;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Findings;

/// <summary>Any form about one finding.</summary>
public abstract record FindingInput : ProceedingInput
{
    public int Ordinal { get; set; }

    /// <summary>The version the form was filled from.</summary>
    public int BaseVersion { get; set; }
}

/// <summary>Checks that a form names its finding.</summary>
public abstract class FindingInputValidator<T> : ProceedingInputValidator<T>
    where T : FindingInput
{
    protected FindingInputValidator() => RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a finding.");
}

/// <summary>Findings and deficiencies by their ordinals.</summary>
internal static class FindingLookup
{
    public static Finding FindingAt(this Proceeding proceeding, int ordinal) =>
        proceeding.Findings.SingleOrDefault(finding => finding.Ordinal == ordinal)
            ?? throw DomainException.NotFound("{0} has no finding {1}.", proceeding.Path, ordinal);

    public static Deficiency DeficiencyAt(this Proceeding proceeding, int ordinal) =>
        proceeding.Deficiencies.SingleOrDefault(deficiency => deficiency.Ordinal == ordinal)
            ?? throw DomainException.NotFound("{0} has no deficiency {1}.", proceeding.Path, ordinal);

    public static string PathOf(this Proceeding proceeding, Finding finding) => $"{proceeding.Path}/findings/{finding.Ordinal}";

    public static string PathOf(this Proceeding proceeding, Deficiency deficiency) => $"{proceeding.Path}/deficiencies/{deficiency.Ordinal}";
}
