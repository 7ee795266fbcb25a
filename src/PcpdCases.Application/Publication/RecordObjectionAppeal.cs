using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="RecordObjectionAppeal"/> fills.</summary>
public sealed record RecordObjectionAppealInput : ReportInput
{
    /// <summary>Ordinal of the objection.</summary>
    public int Objection { get; set; }

    public DateOnly? LodgedOn { get; set; }

    /// <summary>The day it was decided or withdrawn; empty while it is pending.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Whether it was allowed, so that the words go; empty while it is pending.</summary>
    public bool? Allowed { get; set; }
}

/// <summary>Checks the form of <see cref="RecordObjectionAppeal"/>.</summary>
public sealed class RecordObjectionAppealInputValidator : ReportInputValidator<RecordObjectionAppealInput>
{
    public RecordObjectionAppealInputValidator()
    {
        RuleFor(input => input.Objection).GreaterThan(0).WithMessage("Choose an objection.");
        RuleFor(input => input.LodgedOn).NotNull().WithMessage("Give the day the appeal was lodged.");
        RuleFor(input => input.Allowed).NotNull().When(input => input.EndedOn is not null).WithMessage("Say how the appeal ended.");
        RuleFor(input => input.EndedOn).NotNull().When(input => input.Allowed is not null).WithMessage("Give the day the appeal ended.");
    }
}

/// <summary>Records an appeal against a refusal to delete words of a report (s.46(6)), and its end; returns the report's ordinal.</summary>
public sealed class RecordObjectionAppeal(Desk desk) : ReportUseCase<RecordObjectionAppealInput>(desk)
{
    public override Permission Permission => Permission.PublishReports;

    protected override Task ActAsync(RecordObjectionAppealInput input, InvestigationReport report, Work work, CancellationToken cancellationToken)
    {
        report.RecordObjectionAppeal(input.Objection, input.LodgedOn!.Value, input.EndedOn, input.Allowed, work.Today);
        return Task.CompletedTask;
    }
}
