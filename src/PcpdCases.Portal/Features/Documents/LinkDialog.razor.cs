using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.Documents;
using PcpdCases.Domain.Documents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>Says what of its case a document bears on; the thing is chosen from what there is.</summary>
public sealed partial class LinkDialog
{
    private const int Shown = 100;

    private LinkDocumentInput _input = new();

    [CascadingParameter]
    public required IMudDialogInstance Dialog { get; set; }

    [Parameter]
    public string Number { get; set; } = "";

    [Parameter]
    public int Ordinal { get; set; }

    [Inject]
    public required LinkDocument Link { get; init; }

    [Inject]
    public required SubjectQueries Subjects { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    // Most of what is linked by hand is evidence of a finding.
    protected override void OnInitialized() => _input = new LinkDocumentInput { Number = Number, Ordinal = Ordinal, Subject = DocumentSubject.Finding };

    private void Choose(DocumentSubject subject) => (_input.Subject, _input.Reference) = (subject, "");

    private static IEnumerable<string> Fitting(IReadOnlyList<SubjectChoice> choices, string? typed) => choices
        .Where(choice => string.IsNullOrWhiteSpace(typed) || Told(choice).Contains(typed.Trim(), StringComparison.CurrentCultureIgnoreCase))
        .Select(choice => choice.Reference);

    private static string Show(IReadOnlyList<SubjectChoice> choices, string? reference) =>
        choices.FirstOrDefault(choice => choice.Reference == reference) is { } choice ? Told(choice) : "";

    private static string Told(SubjectChoice choice) => string.Join(" · ", ((string?[])
        [
            choice.Reference,
            choice.Fact is { } fact ? FactDictionary.Published.Find(fact)?.Name.Show() : null,
            choice.Name,
        ]).Where(part => !string.IsNullOrEmpty(part)));
}
