using FluentValidation;
using PcpdCases.Application.Door;
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

/// <summary>Any form about several findings of one proceeding, settled together or not at all.</summary>
public abstract record FindingsInput : ProceedingInput
{
    public IList<FindingSeen> Findings { get; set; } = [];
}

/// <summary>A finding in the version the officer saw.</summary>
public sealed record FindingSeen
{
    public int Ordinal { get; set; }

    public int BaseVersion { get; set; }
}

/// <summary>Checks that a form names its findings.</summary>
public abstract class FindingsInputValidator<T> : ProceedingInputValidator<T>
    where T : FindingsInput
{
    protected FindingsInputValidator() => RuleFor(input => input.Findings).NotEmpty().WithMessage("Choose at least one finding.");
}

/// <summary>One act on several findings of a proceeding; returns how many.</summary>
public abstract class FindingsUseCase<TInput>(Desk desk) : UseCase<TInput, int>(desk)
    where TInput : FindingsInput
{
    public override Permission Permission => Permission.RecordFindings;

    protected sealed override async Task<int> ActAsync(TInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        foreach (var seen in input.Findings)
        {
            var finding = proceeding.FindingAt(seen.Ordinal);
            work.Expect(finding, row => row.Version, seen.BaseVersion);
            Act(input, proceeding, finding);
            work.Journal(proceeding.PathOf(finding));
        }
        return input.Findings.Count;
    }

    protected abstract void Act(TInput input, Proceeding proceeding, Finding finding);
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
