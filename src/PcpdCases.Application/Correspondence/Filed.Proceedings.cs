using PcpdCases.Application.Door;
using PcpdCases.Domain.Remedies;

namespace PcpdCases.Application.Correspondence;

/// <content>What a proceeding tells: advice, the investigation, findings put to the data user, the result and copies of the report.</content>
internal static partial class Filed
{
    internal static IQueryable<FiledCorrespondence> AdviceGiven(CaseSight seen) => seen.Advice
        .Where(advice => advice.Status != AdviceStatus.Withdrawn)
        .OrderBy(advice => advice.Proceeding.Letter).ThenBy(advice => advice.Ordinal)
        .Select(advice => new FiledCorrespondence
        {
            Kind = FiledKind.AdviceGiven,
            On = advice.GivenOn,
            With = advice.Proceeding.Party.Organisation.Name,
            Ordinal = advice.Ordinal,
            Letter = advice.Proceeding.Letter,
            Note = advice.Step,
        });

    internal static IQueryable<FiledCorrespondence> AdviceAnswered(CaseSight seen) => seen.Advice
        .Where(advice => advice.Status != AdviceStatus.Withdrawn && advice.AnsweredOn != null)
        .OrderBy(advice => advice.Proceeding.Letter).ThenBy(advice => advice.Ordinal)
        .Select(advice => new FiledCorrespondence
        {
            Kind = FiledKind.AdviceAnswered,
            On = advice.AnsweredOn!.Value,
            With = advice.Proceeding.Party.Organisation.Name,
            Ordinal = advice.Ordinal,
            Letter = advice.Proceeding.Letter,
            Note = advice.Answer,
        });

    internal static IQueryable<FiledCorrespondence> InvestigationNotices(CaseSight seen) => seen.Proceedings
        .Where(proceeding => proceeding.Section41NoticeOn != null)
        .OrderBy(proceeding => proceeding.Letter)
        .Select(proceeding => new FiledCorrespondence { Kind = FiledKind.InvestigationNotice, On = proceeding.Section41NoticeOn!.Value, With = proceeding.Party.Organisation.Name, Letter = proceeding.Letter });

    internal static IQueryable<FiledCorrespondence> ResultLetters(CaseSight seen) => seen.Proceedings
        .Where(proceeding => proceeding.ResultLetterOn != null)
        .OrderBy(proceeding => proceeding.Letter)
        .Select(proceeding => new FiledCorrespondence { Kind = FiledKind.ResultLetter, On = proceeding.ResultLetterOn!.Value, With = proceeding.Party.Organisation.Name, Letter = proceeding.Letter });

    // A finding that was withdrawn afterwards was put all the same.
    internal static IQueryable<FiledCorrespondence> FindingsPut(CaseSight seen) =>
        from proceeding in seen.Proceedings
        from finding in proceeding.Findings
        where finding.PutOn != null
        orderby proceeding.Letter, finding.PutOn, finding.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.FindingsPut, On = finding.PutOn!.Value, With = proceeding.Party.Organisation.Name, Ordinal = finding.Ordinal, Letter = proceeding.Letter };

    internal static IQueryable<FiledCorrespondence> Representations(CaseSight seen) =>
        from proceeding in seen.Proceedings
        from finding in proceeding.Findings
        where finding.RepliedOn != null
        orderby proceeding.Letter, finding.RepliedOn, finding.Ordinal
        select new FiledCorrespondence { Kind = FiledKind.Representations, On = finding.RepliedOn!.Value, With = proceeding.Party.Organisation.Name, Ordinal = finding.Ordinal, Letter = proceeding.Letter };

    private static IEnumerable<FiledCorrespondence> Together(IEnumerable<FiledCorrespondence> findings) => findings
        .GroupBy(finding => (finding.Letter, finding.On))
        .Select(letter => letter.First() with { Ordinal = 0, About = [.. letter.Select(finding => finding.Ordinal)] });

    internal static IQueryable<FiledCorrespondence> ReportCopies(CaseSight seen) =>
        from report in seen.Reports
        from copy in report.Copies
        orderby report.Ordinal, copy.ServedOn
        select new FiledCorrespondence
        {
            Kind = FiledKind.ReportCopy,
            On = copy.ServedOn,
            With = copy.Proceeding.Party.Organisation.Name,
            Ordinal = report.Ordinal,
            Letter = copy.Proceeding.Letter,
            Service = copy.Mode,
            Proof = copy.Proof,
        };
}
