using PcpdCases.Application.Door;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Remedies;

/// <summary>Advice given to a data user.</summary>
public sealed record GiveAdviceInput : AdviceFields;

/// <summary>Checks the form that gives advice.</summary>
public sealed class GiveAdviceInputValidator : AdviceFieldsValidator<GiveAdviceInput>;

/// <summary>Records advice; returns its ordinal.</summary>
public sealed class GiveAdvice(Desk desk) : UseCase<GiveAdviceInput, int>(desk)
{
    public override Permission Permission => Permission.RunComplianceChecks;

    protected override async Task<int> ActAsync(GiveAdviceInput input, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var advice = Advice.Give(proceeding, input.ToStatement(), work.Today);
        work.Add(advice);
        work.Journal($"{input.Number}/{advice.Path}");
        return advice.Ordinal;
    }
}
