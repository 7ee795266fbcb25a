using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Documents;
using PcpdCases.Application.Enquiries;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Portal.Features.Documents;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Security;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Features.Enquiries;

/// <summary>The form of one act on an addressee of an issued round.</summary>
public sealed partial class AddresseeActForm
{
    private RecordReplyInput _reply = new();
    private RequestExtensionInput _request = new();
    private DecideExtensionInput _decide = new();
    private ChaseAddresseeInput _chase = new();
    private RecordNoAnswerInput _silent = new();
    private Loadable<IReadOnlyList<DocumentView>>? _documents;

    [Parameter, EditorRequired]
    public RoundAct Act { get; set; } = null!;

    [Parameter, EditorRequired]
    public EnquiryRound Round { get; set; } = null!;

    [Parameter, EditorRequired]
    public DateOnly Today { get; set; }

    [Parameter]
    public EventCallback OnSaved { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    [Inject]
    public required RecordReply Reply { get; init; }

    [Inject]
    public required RequestExtension Request { get; init; }

    [Inject]
    public required DecideExtension Decide { get; init; }

    [Inject]
    public required ChaseAddressee Chase { get; init; }

    [Inject]
    public required RecordNoAnswer NoAnswer { get; init; }

    [Inject]
    public required DocumentQueries Documents { get; init; }

    [Inject]
    public required CurrentOfficer Officer { get; init; }

    [Inject]
    public required IStringLocalizer<Words> L { get; init; }

    private string Number => Round.Incident.Number;

    private Addressee To => Round.Addressee(Act.On);

    protected override void OnInitialized()
    {
        var pending = To.Extensions.FirstOrDefault(request => request.Decision is ExtensionDecision.Pending);
        _reply = About(new RecordReplyInput { BaseVersion = To.Version, On = Today, Answers = [.. To.Answers.OrderBy(answer => answer.Question.Ordinal).Select(Filled)] });
        _request = About(new RequestExtensionInput { On = Today });
        _decide = About(new DecideExtensionInput { Extension = pending?.Ordinal ?? 0, GrantedUntil = pending?.WantedUntil });
        _chase = About(new ChaseAddresseeInput { On = Today });
        _silent = About(new RecordNoAnswerInput { On = Today });
    }

    private static AnswerInput Filled(Answer answer) => new()
    {
        Question = answer.Question.Ordinal,
        // What is not answered yet is left out of the reply until something is typed.
        Status = answer.Status is AnswerStatus.Unanswered ? null : answer.Status,
        Text = answer.Text,
    };

    // What is there already and was left as it stands is no part of this reply, and keeps its day.
    private List<AnswerInput> Changed(IEnumerable<AnswerInput> rows) => [.. rows.Where(row =>
        To.Answers.First(answer => answer.Question.Ordinal == row.Question) is var known
        && (row.Documents.Count > 0 || row.Text != known.Text || (row.Status is { } status && status != known.Status)))];

    // What the officer typed already stays; the e-mail fills what is empty.
    private async Task TakeAsync(EmailReceipt email)
    {
        await _documents!.ReloadAsync();
        _reply.On = email.SentOn is { } sent && sent <= Today ? sent : _reply.On;
        var found = EmailAnswers.Of(email.Text, [.. _reply.Answers.Select(answer => answer.Question)]);
        foreach (var answer in _reply.Answers.Where(answer => string.IsNullOrWhiteSpace(answer.Text)))
        {
            // What is too long for an answer is left to the document it came in, rather than cut.
            if (found.TryGetValue(answer.Question, out var text) && text.Length <= Answer.TextMaxLength)
            {
                Typed(answer, text);
            }
        }
        Attach(_reply.Answers.FirstOrDefault(answer => found.ContainsKey(answer.Question)), email.Documents);
    }

    private Dictionary<string, string?> FileFields() => new()
    {
        ["source"] = To.Party?.Ordinal.ToString(CultureInfo.InvariantCulture),
        ["receivedOn"] = _reply.On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private async Task AttachAsync(IReadOnlyList<string> answers)
    {
        await _documents!.ReloadAsync();
        Attach(null, [.. answers.Select(answer => UploadReceipt.Of(answer).Ordinal)]);
    }

    // To one answer, from where the officer may move them.
    private void Attach(AnswerInput? answer, IReadOnlyList<int> documents)
    {
        if ((answer ?? _reply.Answers.FirstOrDefault()) is { } first)
        {
            first.Documents = [.. first.Documents.Union(documents)];
        }
    }

    // Whoever types an answer rarely has to say that it is one.
    private static void Typed(AnswerInput answer, string? text)
    {
        answer.Text = text;
        if (answer.Status is null && !string.IsNullOrWhiteSpace(text))
        {
            answer.Status = AnswerStatus.Answered;
        }
    }

    private T About<T>(T input)
        where T : AddresseeInput
    {
        input.Number = Number;
        input.Ordinal = Round.Ordinal;
        input.Addressee = Act.On;
        return input;
    }

    private string Key(string act) => $"{Number}/{Round.Path}/addressees/{Act.On}/{act}";
}
