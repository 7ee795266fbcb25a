using FluentValidation;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Application.Hosting;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="PublishReport"/> fills.</summary>
public sealed record PublishReportInput : ReportInput
{
    /// <summary>The day until which it is not to be released, in Hong Kong; empty for none.</summary>
    public DateOnly? EmbargoDay { get; set; }

    /// <summary>The hour of that day, such as "11:00"; empty for the first.</summary>
    public string? EmbargoTime { get; set; }
}

/// <summary>Checks the form of <see cref="PublishReport"/>.</summary>
public sealed class PublishReportInputValidator : ReportInputValidator<PublishReportInput>
{
    public PublishReportInputValidator()
    {
        RuleFor(input => input.EmbargoDay).NotNull().When(input => !string.IsNullOrWhiteSpace(input.EmbargoTime)).WithMessage("Give the day on which the embargo ends.");
        RuleFor(input => input.EmbargoTime).Must(TypedTime.IsTime).WithMessage("Write the time as hours and minutes, such as 11:00.");
    }
}

/// <summary>Publishes what was served without the words that go on objection, and keeps that file with the documents (s.48(2)); returns its ordinal.</summary>
public sealed class PublishReport(Desk desk) : ReportUseCase<PublishReportInput>(desk)
{
    public override Permission Permission => Permission.PublishReports;

    protected override async Task ActAsync(PublishReportInput input, InvestigationReport report, Work work, CancellationToken cancellationToken)
    {
        DateTime? embargo = input.EmbargoDay is { } day ? HongKongTime.StartOf(day) + (TypedTime.Read(input.EmbargoTime)?.ToTimeSpan() ?? TimeSpan.Zero) : null;
        report.Publish(
            [.. await work.ProceedingsAsync(report.Incident, cancellationToken)], embargo, await OfficeCalendar.OfAsync(work, cancellationToken), work.Me, work.Now, work.Today);
        await ReportFile.KeepAsync(work, report, ReportPaper.OfPublished(report, work.Now), $"Report {report.Ordinal} {input.Number} published", cancellationToken);
    }
}
