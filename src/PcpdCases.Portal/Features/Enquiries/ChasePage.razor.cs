using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Door;
using PcpdCases.Application.Enquiries;
using PcpdCases.Application.Letters;
using PcpdCases.Domain;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Enquiries;

/// <summary>Replies that are owed over all cases, and reminders to several of them at once.</summary>
public sealed partial class ChasePage
{
    private readonly HashSet<OwedReply> _chosen = [];
    private readonly List<ChaseResult> _results = [];
    private readonly Notice _notice = new();
    private Loadable<OwedReplies>? _list;
    private string? _note;
    private TextLanguage? _letters;
    private bool _may;

    /// <summary>"all" for everybody's cases; the officer's own otherwise.</summary>
    [SupplyParameterFromQuery(Name = "of")]
    public string? Of { get; set; }

    [Inject]
    public required OwedReplyQueries Queries { get; init; }

    [Inject]
    public required ChaseAddressee Chase { get; init; }

    [Inject]
    public required WriteLetter Letter { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private bool Everybodys => Of == "all";

    protected override void OnInitialized() => _may = Officer.May(Permission.RunComplianceChecks);

    private void ShowAsync(bool everybodys) => Navigation.NavigateTo(everybodys ? $"{Urls.Chase}?of=all" : Urls.Chase);

    private async Task<OwedReplies> LoadAsync()
    {
        var owed = await Queries.ListAsync(Everybodys, Officer.Actor);
        _chosen.Clear();
        if (_may)
        {
            _chosen.UnionWith(owed.Rows.Where(row => row.Step is ChaseStep.Overdue or ChaseStep.Again && !row.TimeAsked));
        }
        return owed;
    }

    // One act a reply: what cannot be done for one holds up no other, and each says what became of it.
    private async Task ChaseAsync(OwedReplies owed)
    {
        _results.Clear();
        var done = await Feedback.TryAsync(
            async () =>
            {
                foreach (var row in owed.Rows.Where(_chosen.Contains).ToList())
                {
                    _results.Add(await RemindAsync(row, owed.Today));
                }
            },
            _notice);
        _note = done ? null : _note;
        await _list!.ReloadAsync();
    }

    private async Task<ChaseResult> RemindAsync(OwedReply row, DateOnly today)
    {
        try
        {
            await Chase.RunAsync(new ChaseAddresseeInput { Number = row.Number, Ordinal = row.Round, Addressee = row.Addressee, On = today, Note = _note }, Officer.Actor);
        }
        catch (DomainException refusal)
        {
            return new ChaseResult(row, Recorded: false, null, Refusals.Say(refusal));
        }
        if (_letters is not { } language)
        {
            return new ChaseResult(row, Recorded: true, null, null);
        }
        try
        {
            var document = await Letter.RunAsync(
                new WriteLetterInput { Number = row.Number, Kind = LetterKind.Chaser, Language = language, Ordinal = row.Round, Addressee = row.Addressee }, Officer.Actor);
            return new ChaseResult(row, Recorded: true, document, null);
        }
        catch (DomainException refusal)
        {
            return new ChaseResult(row, Recorded: true, null, L["The reminder is recorded, its letter is not written: {0}", Refusals.Say(refusal)]);
        }
    }
}

/// <summary>What became of one reminder.</summary>
/// <param name="Recorded">Whether the reminder is recorded.</param>
/// <param name="Document">The letter that was written; null when none was.</param>
/// <param name="Refusal">Why it was not done, or not all of it; null when it was.</param>
public sealed record ChaseResult(OwedReply Row, bool Recorded, int? Document, string? Refusal);
