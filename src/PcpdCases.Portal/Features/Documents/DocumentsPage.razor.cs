using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using PcpdCases.Application.AffectedPeople;
using PcpdCases.Application.Documents;
using PcpdCases.Domain.Documents;
using PcpdCases.Portal.Features.Correspondence;
using PcpdCases.Portal.Features.Incidents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Documents;

/// <summary>The documents of a case: added, taken, linked, with their custody.</summary>
public sealed partial class DocumentsPage
{
    private CaseFrame? _frame;
    private Loadable<IReadOnlyList<DocumentView>>? _list;
    private CorrespondenceSection? _correspondence;

    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    public required DocumentQueries Queries { get; init; }

    [Inject]
    public required AffectedPeopleQueries People { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required WithdrawDocument Withdraw { get; init; }

    [Inject]
    public required WithdrawDocumentLink WithdrawLink { get; init; }

    [Inject]
    public required Feedback Feedback { get; init; }

    [Inject]
    public required IDialogService Dialogs { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private async Task ReloadAsync()
    {
        if (_list is not null)
        {
            await _list.ReloadAsync();
        }
        if (_correspondence is not null)
        {
            await _correspondence.ReloadAsync();
        }
    }

    private async Task SentAsync()
    {
        await ReloadAsync();
        await _frame!.ReloadAsync();
    }

    private Task LinkAsync(int ordinal) => ShowAsync<LinkDialog>(
        L["What the document bears on"], new DialogParameters<LinkDialog> { { dialog => dialog.Number, Number }, { dialog => dialog.Ordinal, ordinal } });

    private Task CustodyAsync(int ordinal) => ShowAsync<CustodyDialog>(
        L["Custody of document {0}", ordinal], new DialogParameters<CustodyDialog> { { dialog => dialog.Number, Number }, { dialog => dialog.Ordinal, ordinal } });

    private async Task ShowAsync<TDialog>(string title, DialogParameters parameters)
        where TDialog : IComponent
    {
        var dialog = await Dialogs.ShowAsync<TDialog>(title, parameters, new DialogOptions { MaxWidth = MaxWidth.Small, FullWidth = true, CloseOnEscapeKey = true });
        if (await dialog.Result is { Canceled: false })
        {
            await ReloadAsync();
        }
    }

    private async Task TakeBackAsync(DocumentView document, DocumentLinkView link)
    {
        var reason = await Dialogs.ReasonAsync(
            L["Document {0} does not bear on {1} {2}?", document.Ordinal, DocumentWords.Of(L, link.Subject), link.Reference],
            L["The link stays in the table with the reason. It can be made again."],
            L["Take back"],
            Document.ReasonMaxLength);
        if (reason is not null && await Feedback.RunAsync(() => WithdrawLink.RunAsync(
            new()
            {
                Number = Number,
                Ordinal = document.Ordinal,
                Subject = link.Subject,
                Reference = link.Reference,
                Reason = reason,
            },
            Officer.Actor)))
        {
            await ReloadAsync();
        }
    }

    private async Task WithdrawAsync(DocumentView document)
    {
        var reason = await Dialogs.ReasonAsync(
            L["Withdraw document {0}, {1}?", document.Ordinal, document.FileName],
            L["It stays in the table with the reason, and what rests on it says so. Only a manager can take the file from then on."],
            L["Withdraw"],
            Document.ReasonMaxLength);
        if (reason is not null && await Feedback.RunAsync(() => Withdraw.RunAsync(new() { Number = Number, Ordinal = document.Ordinal, Reason = reason }, Officer.Actor)))
        {
            await SentAsync();
        }
    }
}
