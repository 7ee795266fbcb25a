using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Statistics;

/// <summary>Which statistics an officer takes out of the portal.</summary>
public sealed record ExportStatisticsInput : ActInput
{
    public StatisticsPeriod Period { get; set; } = new();

    public bool HideSmallNumbers { get; set; } = true;
}

/// <summary>Checks nothing: the period is checked where it is counted.</summary>
public sealed class ExportStatisticsInputValidator : AbstractValidator<ExportStatisticsInput>;

/// <summary>Notes in the journal who takes statistics out of the portal, before they are sent.</summary>
public sealed class ExportStatistics(Desk desk) : UseCase<ExportStatisticsInput, bool>(desk)
{
    public override Permission Permission => Permission.ReadCases;

    protected override Task<bool> ActAsync(ExportStatisticsInput input, Work work, CancellationToken cancellationToken)
    {
        input.Period.EnsureSound();
        work.Journal(JournalKind.Export, "statistics", $"{input.Period.From:yyyy-MM-dd} to {input.Period.AsOf:yyyy-MM-dd}{(input.HideSmallNumbers ? "" : ", with small numbers")}");
        return Task.FromResult(true);
    }
}
