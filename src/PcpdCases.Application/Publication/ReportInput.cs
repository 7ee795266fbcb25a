using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Application.Publication;

/// <summary>Any form about one report.</summary>
public abstract record ReportInput : ActInput
{
    public string Number { get; set; } = "";

    public int Ordinal { get; set; }

    /// <summary>The version of the report the officer saw.</summary>
    public int BaseVersion { get; set; }
}

/// <summary>Checks that a form names its report.</summary>
public abstract class ReportInputValidator<T> : AbstractValidator<T>
    where T : ReportInput
{
    protected ReportInputValidator()
    {
        RuleFor(input => input.Number).Must(Incident.IsNumber).WithMessage("Name the case.");
        RuleFor(input => input.Ordinal).GreaterThan(0).WithMessage("Choose a report.");
    }
}

/// <summary>An act on a report as the officer saw it.</summary>
public abstract class ReportUseCase<TInput>(Desk desk) : UseCase<TInput, int>(desk)
    where TInput : ReportInput
{
    protected sealed override async Task<int> ActAsync(TInput input, Work work, CancellationToken cancellationToken)
    {
        var report = await work.ReportAsync(input.Number, input.Ordinal, cancellationToken);
        work.Expect(report, row => row.Version, input.BaseVersion);
        await ActAsync(input, report, work, cancellationToken);
        work.Journal($"{input.Number}/{report.Path}", Why(input));
        return report.Ordinal;
    }

    /// <summary>The reason that goes into the journal; null for an act that asks for none.</summary>
    protected virtual string? Why(TInput input) => null;

    /// <summary>Lets the report act.</summary>
    protected abstract Task ActAsync(TInput input, InvestigationReport report, Work work, CancellationToken cancellationToken);
}

/// <summary>What a report says, as a form fills it; a draft may leave parts empty.</summary>
public sealed record ReportFields
{
    public string Title { get; set; } = "";

    /// <summary>Why publication is in the public interest (s.48(2)).</summary>
    public string? PublicInterest { get; set; }

    public string? Background { get; set; }

    public string? Incident { get; set; }

    public string? DataSubjects { get; set; }

    public string? Findings { get; set; }

    public string? Decision { get; set; }

    public string? Recommendations { get; set; }

    public string? Annex { get; set; }

    /// <summary>The form filled with what a report says.</summary>
    public static ReportFields Of(InvestigationReport report) => new()
    {
        Title = report.Title,
        PublicInterest = report.PublicInterest,
        Background = report.TextOf(ReportSectionKind.Background),
        Incident = report.TextOf(ReportSectionKind.Incident),
        DataSubjects = report.TextOf(ReportSectionKind.DataSubjects),
        Findings = report.TextOf(ReportSectionKind.Findings),
        Decision = report.TextOf(ReportSectionKind.Decision),
        Recommendations = report.TextOf(ReportSectionKind.Recommendations),
        Annex = report.TextOf(ReportSectionKind.Annex),
    };

    /// <summary>The text of one part.</summary>
    public string? this[ReportSectionKind kind] => kind switch
    {
        ReportSectionKind.Background => Background,
        ReportSectionKind.Incident => Incident,
        ReportSectionKind.DataSubjects => DataSubjects,
        ReportSectionKind.Findings => Findings,
        ReportSectionKind.Decision => Decision,
        ReportSectionKind.Recommendations => Recommendations,
        ReportSectionKind.Annex => Annex,
    };

    internal ReportText ToText() => new()
    {
        Title = Title,
        PublicInterest = PublicInterest,
        Sections = Enum.GetValues<ReportSectionKind>().ToDictionary(kind => kind, kind => this[kind] ?? ""),
    };
}

/// <summary>Checks what a report says.</summary>
internal sealed class ReportFieldsValidator : AbstractValidator<ReportFields>
{
    public ReportFieldsValidator()
    {
        RuleFor(text => text.Title).NotEmpty().WithMessage("Give the report a title.")
            .MaximumLength(InvestigationReport.TitleMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(text => text.PublicInterest).MaximumLength(InvestigationReport.TextMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(text => text.Background).MaximumLength(InvestigationReport.TextMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(text => text.Incident).MaximumLength(InvestigationReport.TextMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(text => text.DataSubjects).MaximumLength(InvestigationReport.TextMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(text => text.Findings).MaximumLength(InvestigationReport.TextMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(text => text.Decision).MaximumLength(InvestigationReport.TextMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(text => text.Recommendations).MaximumLength(InvestigationReport.TextMaxLength).WithMessage("This text is too long. Shorten it.");
        RuleFor(text => text.Annex).MaximumLength(InvestigationReport.TextMaxLength).WithMessage("This text is too long. Shorten it.");
    }
}
