using PcpdCases.Application.Bundles;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Notices;
using PcpdCases.Portal.Features.Chronology;
using PcpdCases.Portal.Features.Enquiries;
using PcpdCases.Portal.Features.Notices;

namespace PcpdCases.Portal.Features.Bundles;

/// <content>What happened, what was asked, and what came after service.</content>
public sealed partial class BundleAssembly
{
    private IEnumerable<BundleParagraph> Chronology() =>
        _case.Chronology.Select(entry => Text(Line(ChronologyWords.Of(L, entry.When), entry.What, L["source: {0}", entry.Source])));

    private IEnumerable<BundleParagraph> Enquiries()
    {
        foreach (var round in _case.Rounds)
        {
            foreach (var addressee in round.Addressees.Where(addressee => addressee is { Withdrawn: false, IssuedOn: not null }).OrderBy(addressee => addressee.Ordinal))
            {
                yield return Heading($"{EnquiryWords.TitleOf(L, round)}: {addressee.DisplayName}");
                yield return Text(Line(
                    L["Issued on"],
                    Day(addressee.IssuedOn!.Value),
                    round.Basis is { } basis ? EnquiryWords.Of(L, basis) : null,
                    addressee.Due is { } due ? L["due on {0}", Day(due)] : null,
                    addressee.RepliedOn is { } replied ? L["answered on {0}", Day(replied)] : addressee.NoAnswerOn is { } none ? L["no answer by {0}", Day(none)] : null));
                foreach (var question in round.Asked)
                {
                    yield return Text(Answered(question, addressee.Answers.FirstOrDefault(answer => answer.Question.Ordinal == question.Ordinal)));
                }
            }
        }
    }

    private string Answered(Question question, Answer? answer) => string.Join('\n', ((string?[])
    [
        $"{question.Ordinal}. {question.Text}",
        answer is null ? L["No answer"] : EnquiryWords.Of(L, answer.Status),
        answer?.Text,
        answer is { Documents.Count: > 0 } ? string.Join(L["; "], answer.Documents.Select(link => Cite(link.Document))) : null,
    ]).Where(line => !string.IsNullOrWhiteSpace(line)));

    private IEnumerable<BundleParagraph> Compliance()
    {
        foreach (var direction in Notice.Directed)
        {
            yield return Heading(L["Direction {0}", direction.Ordinal]);
            yield return Text(Line(L["Due"], Day(direction.DueOn!.Value), direction.Step));
            foreach (var extension in direction.Extensions.OrderBy(extension => extension.Ordinal))
            {
                yield return Text(Line(L["More time until"], Day(extension.Until), L["given on {0}", Day(extension.On)], extension.By.Name, extension.Reason));
            }
            if (direction.StruckOutOn is { } struck)
            {
                yield return Text(Line(L["Struck out on appeal"], Day(struck)));
            }
            foreach (var evidence in direction.Evidence.OrderBy(evidence => evidence.Ordinal))
            {
                yield return Text(Line(L["Received on"], Day(evidence.On), evidence.What, evidence.Document is { } document ? Cite(document) : null, evidence.RecordedBy.Name));
            }
            foreach (var assessment in direction.Assessments.OrderBy(assessment => assessment.Ordinal))
            {
                yield return Text(Line(L["Assessed on"], Day(assessment.On), NoticeWords.Of(L, assessment.Result), assessment.Why, assessment.By.Name));
            }
            if (direction.Assessments.Count == 0)
            {
                yield return Text(L["Not assessed yet"]);
            }
        }
        if (Notice.ReferredFor is { } ground)
        {
            yield return Heading(L["Referral"]);
            yield return Text(Line(Notice.ReferredTo!, Day(Notice.ReferredOn!.Value), NoticeWords.Of(L, ground), Notice.ReferredReason, Notice.ReferredBy!.Name));
        }
    }

    private IEnumerable<BundleParagraph> Appeals()
    {
        foreach (var appeal in Notice.Appeals.OrderBy(appeal => appeal.Ordinal))
        {
            yield return Heading(Line(L["Appeal {0}", appeal.Ordinal], appeal.Reference));
            yield return Text(Line(L["Lodged on"], Day(appeal.LodgedOn), appeal.InTime ? L["in time (s.50(7))"] : L["late (s.50(7))"], Suspension(appeal), appeal.SuspensionReason));
            if (appeal.Grounds is { } grounds)
            {
                yield return Text(Line(L["Grounds"], grounds));
            }
            if (appeal.ReceivedOn is { } received)
            {
                yield return Text(Line(
                    L["Notice of appeal received on"],
                    Day(received),
                    appeal.StatementFiledOn is { } filed ? L["statement filed on {0}", Day(filed)] : appeal.StatementDue is { } due ? L["statement due on {0}", Day(due)] : null));
            }
            if (appeal.HearingOn is { } hearing)
            {
                yield return Text(Line(L["Hearing on"], Day(hearing)));
            }
            if (appeal.Outcome is { } outcome)
            {
                yield return Text(Line(L["Ended on"], Day(appeal.EndedOn!.Value), NoticeWords.Of(L, outcome), appeal.Decision));
            }
        }
    }

    private string Suspension(Appeal appeal) => appeal.Suspends ? L["suspends every step (s.50(4))"] : L["suspends no step"];

    private IEnumerable<BundleParagraph> Earlier() => _case.Earlier.Select(notice => Text(Line(
        L["Notice {0} of {1} ({2})", notice.Ordinal, notice.Number, notice.Letter],
        notice.ServedOn is { } on ? L["Served on {0}", Day(on)] : null,
        NoticeWords.Of(L, notice.Status))))
        .Concat(_case.Past.Select(notice => Text(Line(
            L["Past notice {0}", notice.Reference],
            L["Served on {0}", Day(notice.ServedOn)],
            NoticeWords.Of(L, notice.Outcome),
            notice.Subject))));

    private IEnumerable<BundleParagraph> Documents()
    {
        if (_documents.Exhibits.Count > 0)
        {
            yield return Text(L["Every document stands in the folder C as it was received; those that are PDF stand in the file B too, with these pages. SHA256SUMS proves each of them."]);
        }
        foreach (var exhibit in _documents.Exhibits)
        {
            yield return Text(Line(
                $"{exhibit.File.Ordinal}",
                exhibit.File.FileName,
                exhibit switch
                {
                    { First: null } => L["as received only: no PDF that can be read"],
                    { Pages: 1 } => $"{BundleWriter.DocumentsPrefix}-{exhibit.First}",
                    _ => $"{BundleWriter.DocumentsPrefix}-{exhibit.First} – {BundleWriter.DocumentsPrefix}-{exhibit.Last}",
                },
                exhibit.File.Sha256));
        }
    }
}
