using System.Linq.Expressions;
using PcpdCases.Application.Tasks;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Incidents;

/// <summary>For each stage the first day from which the Office's target is still in time; null for a stage without one.</summary>
internal sealed record TargetStarts(DateOnly? Received, DateOnly? Triage, DateOnly? ComplianceCheck, DateOnly? Investigation, DateOnly? Decision, DateOnly? Enforcement)
{
    /// <summary>No stage has a target.</summary>
    public static TargetStarts None { get; } = new(null, null, null, null, null, null);

    public static TargetStarts Of(TargetSettings settings, DateOnly today, HolidayCalendar calendar)
    {
        DateOnly? From(Stage stage) => settings.Days.TryGetValue(stage, out var days) ? WorkingDays.InTimeFrom(today, days, calendar) : null;
        return new(From(Stage.Received), From(Stage.Triage), From(Stage.ComplianceCheck), From(Stage.Investigation), From(Stage.Decision), From(Stage.Enforcement));
    }

    /// <summary>Rows whose stage is past the Office's target.</summary>
    public Expression<Func<CaseRow, bool>> Past() => row =>
        (row.StagePlace == (int)Stage.Received && row.TargetFrom < Received)
        || (row.StagePlace == (int)Stage.Triage && row.TargetFrom < Triage)
        || (row.StagePlace == (int)Stage.ComplianceCheck && row.TargetFrom < ComplianceCheck)
        || (row.StagePlace == (int)Stage.Investigation && row.TargetFrom < Investigation)
        || (row.StagePlace == (int)Stage.Decision && row.TargetFrom < Decision)
        || (row.StagePlace == (int)Stage.Enforcement && row.TargetFrom < Enforcement);
}
