using PcpdCases.Application.Door;
using PcpdCases.Domain.Findings;
using PcpdCases.Domain.Proceedings;

namespace PcpdCases.Application.Findings;

/// <summary>What the form of <see cref="ConfirmFindings"/> fills.</summary>
public sealed record ConfirmFindingsInput : FindingsInput;

/// <summary>Checks the form of <see cref="ConfirmFindings"/>.</summary>
public sealed class ConfirmFindingsInputValidator : FindingsInputValidator<ConfirmFindingsInput>;

/// <summary>Confirms findings on their evidence; returns how many.</summary>
public sealed class ConfirmFindings(Desk desk) : FindingsUseCase<ConfirmFindingsInput>(desk)
{
    protected override void Act(ConfirmFindingsInput input, Proceeding proceeding, Finding finding) =>
        proceeding.ConfirmFinding(finding);
}
