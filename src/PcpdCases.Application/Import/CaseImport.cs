using FluentValidation;
using PcpdCases.Application.Door;
using PcpdCases.Application.Incidents;
using PcpdCases.Application.Officers;
using PcpdCases.Application.Organisations;
using PcpdCases.Domain;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;

namespace PcpdCases.Application.Import;

/// <summary>Brings in the open cases of an earlier register; each begins at Received, and its officers take it on through the gates.</summary>
public sealed class CaseImport(CaseQueries cases, OrganisationQueries organisations, OfficerQueries officers, BringInCase bringIn, IValidator<BringInCaseInput> validator)
    : SheetImport<KnownRecords>
{
    /// <summary>The headings of its columns.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["Reference", "Title", "Organisation", "Origin", "Received", "Channel", "Sender", "Owner", "Joint data users", "Processors"];

    public override IReadOnlyList<string> Headings => Columns;

    protected override string FirstHeadingInChinese => "檔號";

    protected override async Task<KnownRecords> KnownAsync(Actor actor, CancellationToken cancellationToken) => new(
        await OrganisationDirectory.ReadAsync(organisations, actor, cancellationToken),
        (await cases.EarlierReferencesAsync(actor, cancellationToken)).DistinctBy(one => one.Reference, StringComparer.OrdinalIgnoreCase).ToDictionary(
            one => one.Reference, one => new DomainException("case {0}", one.Number), StringComparer.OrdinalIgnoreCase),
        [.. (await officers.InPostAsync(actor, cancellationToken)).Where(officer => (officer.Roles & Incident.OwnerRoles) != 0).Select(officer => officer.Handle)]);

    protected override async Task<ImportLine> RowAsync(
        SheetRow row, KnownRecords known, string source, bool apply, Actor actor, CancellationToken cancellationToken)
    {
        var cells = new Cells(row);
        var input = new BringInCaseInput
        {
            Reference = cells.Text("Reference", "檔號") ?? "",
            Title = cells.Text("Title", "標題") ?? "",
            OrganisationNumber = known.Organisations.Find(cells, "Organisation", "機構"),
            Origin = cells.One(IncidentOrigin.Notification, new DomainException("There is no such origin. Write one of: {0}.", Cells.NamesOf<IncidentOrigin>()), "Origin", "來源"),
            ReceivedOn = cells.Day("Received", "接獲日期"),
            Channel = cells.Text("Channel", "途徑") is null ? null : cells.One(NotificationChannel.OnlineForm, new DomainException("There is no such channel. Write one of: {0}.", Cells.NamesOf<NotificationChannel>()), "Channel", "途徑"),
            Sender = cells.Text("Sender", "提交人"),
            OwnerHandle = OwnerOf(cells, known),
            JointDataUsers = known.Organisations.FindAll(cells, "Joint data users", "共同資料使用者"),
            Processors = known.Organisations.FindAll(cells, "Processors", "資料處理者"),
            Source = source,
        };
        var what = $"{input.Reference} {input.Title}".Trim();
        var faults = await FaultsAsync(cells, validator, input, cancellationToken);
        if (faults.Count > 0)
        {
            return new ImportLine(row.Line, what, ImportVerdict.Refused, faults);
        }
        if (known.References.TryGetValue(input.Reference, out var same))
        {
            return new ImportLine(row.Line, what, ImportVerdict.AlreadyThere, [same]);
        }
        known.References[input.Reference] = new DomainException("line {0} of this file", row.Line);
        return await AddAsync(row, what, apply, () => bringIn.RunAsync(input, actor, cancellationToken));
    }

    private static string? OwnerOf(Cells cells, KnownRecords known)
    {
        if (cells.Text("Owner", "負責人員") is not { } handle || known.Owners.Contains(handle, StringComparer.Ordinal))
        {
            return cells.Text("Owner", "負責人員");
        }
        cells.Add(new DomainException("\"{0}\" can own no case. Write the sign-in name of one of: {1}.", handle, string.Join(", ", known.Owners)));
        return null;
    }
}
