using FluentValidation;
using PcpdCases.Application.Door;

namespace PcpdCases.Application.Incidents;

/// <summary>Which list an officer takes out of the portal.</summary>
public sealed record ExportCasesInput : ActInput
{
    /// <summary>The list's address with its filters, as the journal names it.</summary>
    public string List { get; set; } = "";
}

/// <summary>Checks that the list is named.</summary>
public sealed class ExportCasesInputValidator : AbstractValidator<ExportCasesInput>
{
    public const int ListMaxLength = 1000;

    public ExportCasesInputValidator() => RuleFor(input => input.List).NotEmpty().MaximumLength(ListMaxLength).WithMessage("This filter is too long to export. Shorten its text.");
}

/// <summary>Notes in the journal who takes a list of cases out of the portal, before it is sent.</summary>
public sealed class ExportCases(Desk desk) : UseCase<ExportCasesInput, bool>(desk)
{
    public override Permission Permission => Permission.ReadCases;

    protected override Task<bool> ActAsync(ExportCasesInput input, Work work, CancellationToken cancellationToken)
    {
        work.Journal(JournalKind.Export, "incidents", input.List);
        return Task.FromResult(true);
    }
}
