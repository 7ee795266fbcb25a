using FluentValidation;
using PcpdCases.Application.Calendars;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Publication;
using PcpdCases.Rules;
using PcpdCases.Rules.Calendars;

namespace PcpdCases.Application.Publication;

/// <summary>What the form of <see cref="ServeReportCopy"/> fills.</summary>
public sealed record ServeReportCopyInput : ReportInput
{
    /// <summary>Letter of the proceeding against the data user that was served.</summary>
    public string Letter { get; set; } = "";

    public DateOnly? On { get; set; }

    public ServiceMode? Mode { get; set; }

    /// <summary>What shows the service, such as the number of the registered letter.</summary>
    public string Proof { get; set; } = "";
}

/// <summary>Checks the form of <see cref="ServeReportCopy"/>.</summary>
public sealed class ServeReportCopyInputValidator : ReportInputValidator<ServeReportCopyInput>
{
    public ServeReportCopyInputValidator()
    {
        RuleFor(input => input.Letter).NotEmpty().WithMessage("Choose a data user.");
        RuleFor(input => input.On).NotNull().WithMessage("Give the day of service.");
        RuleFor(input => input.Mode).NotNull().WithMessage("Say how it was served.");
        RuleFor(input => input.Proof).NotEmpty().WithMessage("Say what proves the service.")
            .MaximumLength(ReportCopy.ProofMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}

/// <summary>Records that a data user was served with its copy and keeps that copy with the documents (s.46(4)); returns the report's ordinal.</summary>
public sealed class ServeReportCopy(Desk desk) : ReportUseCase<ServeReportCopyInput>(desk)
{
    public override Permission Permission => Permission.PublishReports;

    protected override async Task ActAsync(ServeReportCopyInput input, InvestigationReport report, Work work, CancellationToken cancellationToken)
    {
        var proceeding = await work.ProceedingAsync(input.Number, input.Letter, cancellationToken);
        var last = ObjectionPeriod.After(input.On!.Value, await OfficeCalendar.OfAsync(work, cancellationToken));
        var copy = await ReportFile.KeepAsync(work, report, ReportPaper.OfCopy(report), $"Report {report.Ordinal} {input.Number} copy ({input.Letter})", cancellationToken);
        report.ServeCopy(
            proceeding,
            new CopyService(input.On.Value, input.Mode!.Value, input.Proof, last.Date, last.CalendarVersion, last.CalendarSha256, copy.Sha256),
            work.Me,
            work.Today);
    }
}

/// <summary>The time to object to disclosures in a report (s.46(4)(b)).</summary>
public static class ObjectionPeriod
{
    /// <summary>Whether the calendar reaches far enough to count from a day.</summary>
    public static bool Covers(DateOnly served, HolidayCalendar calendar) =>
        calendar.Covers(served) && calendar.Covers(served.AddDays(2 * InvestigationReport.ObjectionDays));

    /// <summary>The last day to object when the copy was served on a day, counted as section 71 of Cap. 1 says.</summary>
    /// <exception cref="DomainException">The calendar does not cover the day.</exception>
    public static Deadline After(DateOnly served, HolidayCalendar calendar)
    {
        try
        {
            return TimeLimit.After(served, InvestigationReport.ObjectionDays, calendar);
        }
        catch (RulesException refusal)
        {
            throw new DomainException("The time to object cannot be counted: {0}", refusal.Message);
        }
    }
}
