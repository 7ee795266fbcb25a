using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Notices;
using PcpdCases.Application.Organisations;
using PcpdCases.Domain;
using PcpdCases.Domain.Notices;
using PcpdCases.Rules.Facts;

namespace PcpdCases.Application.Import;

/// <summary>Brings in the enforcement notices of an earlier register that have ended, so that a repeated act is seen (s.50A(3)).</summary>
public sealed class PastNoticeImport(PastNoticeQueries notices, OrganisationQueries organisations, RecordPastNotice record, IValidator<RecordPastNoticeInput> validator)
    : SheetImport<KnownRecords>
{
    private static readonly char[] BetweenFacts = [',', ';', ' ', '\n', '、', '；'];

    /// <summary>The headings of its columns.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["Reference", "Organisation", "Served", "Outcome", "Ended", "Subject", "Facts"];

    public override IReadOnlyList<string> Headings => Columns;

    protected override string FirstHeadingInChinese => "檔號";

    protected override async Task<KnownRecords> KnownAsync(Actor actor, CancellationToken cancellationToken) => new(
        await OrganisationDirectory.ReadAsync(organisations, actor, cancellationToken),
        (await notices.ReferencesAsync(actor, cancellationToken)).Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(
            reference => reference, reference => new DomainException("the past notice {0}", reference), StringComparer.OrdinalIgnoreCase));

    protected override async Task<ImportLine> RowAsync(
        SheetRow row, KnownRecords known, string source, bool apply, Actor actor, CancellationToken cancellationToken)
    {
        var cells = new Cells(row);
        var input = new RecordPastNoticeInput
        {
            Reference = cells.Text("Reference", "檔號") ?? "",
            OrganisationNumber = known.Organisations.Find(cells, "Organisation", "機構"),
            ServedOn = cells.Day("Served", "送達日期"),
            Outcome = OutcomeOf(cells),
            EndedOn = cells.Day("Ended", "結束日期"),
            Subject = cells.Text("Subject", "事由"),
            Facts = FactsOf(cells),
            Source = source,
        };
        var faults = await FaultsAsync(cells, validator, input, cancellationToken);
        if (faults.Count > 0)
        {
            return new ImportLine(row.Line, input.Reference, ImportVerdict.Refused, faults);
        }
        if (known.References.TryGetValue(input.Reference, out var same))
        {
            return new ImportLine(row.Line, input.Reference, ImportVerdict.AlreadyThere, [same]);
        }
        known.References[input.Reference] = new DomainException("line {0} of this file", row.Line);
        return await AddAsync(row, input.Reference, apply, () => record.RunAsync(input, actor, cancellationToken));
    }

    private static string[] FactsOf(Cells cells)
    {
        var facts = cells.Text("Facts", "事實")?.Split(BetweenFacts, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        foreach (var unknown in facts.Where(fact => FactDictionary.Published.Find(fact) is null))
        {
            cells.Add(new DomainException("\"{0}\" is no fact of the dictionary. The Rules page lists them.", unknown));
        }
        return facts;
    }

    // Its time limits still run: it needs a case of its own, where they are followed.
    private static PastNoticeOutcome? OutcomeOf(Cells cells)
    {
        if (cells.Text("Outcome", "結果") is null)
        {
            cells.Add(new("Give the outcome: {0}. A notice that still runs is no past notice: import its case, and follow its directions there.", Cells.NamesOf<PastNoticeOutcome>()));
            return null;
        }
        return cells.One(
            PastNoticeOutcome.Complied,
            new DomainException("There is no such outcome. Write one of: {0}. A notice that still runs is no past notice: import its case, and follow its directions there.", Cells.NamesOf<PastNoticeOutcome>()),
            "Outcome", "結果");
    }
}
