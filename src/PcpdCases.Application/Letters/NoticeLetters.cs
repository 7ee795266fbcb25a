using PcpdCases.Domain;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Officers;

namespace PcpdCases.Application.Letters;

/// <summary>What letters about an enforcement notice say: the notice itself with every element of s.50(1A), its cancellation, more time for its steps.</summary>
internal static class NoticeLetters
{
    public static LetterSource OfNotice(EnforcementNotice notice, TextLanguage language)
    {
        if (notice.Status is NoticeStatus.Published || notice.Elements().FirstOrDefault(element => !element.Present) is not null)
        {
            throw new DomainException("A notice is written once every element that section 50 demands is there.");
        }
        var conditions = new HashSet<string> { notice.Urgent ? "Urgent" : "NotUrgent" };
        if (notice.Interim)
        {
            conditions.Add("Interim");
        }
        if (notice.CountersignedBy is null)
        {
            conditions.Add("Unsigned");
        }
        var facts = LetterContents.Facts(
            notice.Proceeding.Incident, ("datedOn", LetterTemplate.Day(notice.DatedOn!.Value, language)), ("version", notice.Section50Version!));
        return new LetterSource(facts with
        {
            Conditions = conditions,
            Lists = new Dictionary<string, IReadOnlyList<LetterParagraph>>
            {
                ["opinion"] = Typed(notice.Opinion),
                ["reasons"] = Typed(notice.Reasons),
                ["interimReasons"] = Typed(notice.InterimReasons),
                ["urgencyReasons"] = Typed(notice.UrgencyReasons),
                ["contraventions"] = [.. notice.Named.SelectMany(named => (LetterParagraph[])[
                    new(LetterContents.NameOf(named.Determination.Requirement, language)), new(named.ActOrOmission!)])],
                ["directions"] = [.. notice.Directed.Select(direction => Step(direction, direction.DueOn!.Value, language))],
            },
        }, Recipient.Of(notice.Proceeding.Party))
        {
            Date = notice.DatedOn,
            // Nobody signs a notice by writing it out: only its second signature stands under it.
            Signatory = NameIn(notice.CountersignedBy, language),
        };
    }

    public static LetterSource OfCancellation(EnforcementNotice notice, TextLanguage language)
    {
        if (notice is not { Status: NoticeStatus.Cancelled, ServedOn: not null })
        {
            throw new DomainException("A cancellation is written once a served notice is cancelled (s.50(6)).");
        }
        var facts = Dates(notice, language, ("cancelledOn", LetterTemplate.Day(notice.CancelledOn!.Value, language)));
        return new LetterSource(facts with { Lists = Reason(notice.CancelledReason!) }, Recipient.Of(notice.Proceeding.Party)) { Date = notice.CancelledOn };
    }

    public static LetterSource OfMoreTime(EnforcementNotice notice, TextLanguage language)
    {
        var extended = notice.Standing.Where(direction => direction.GrantedUntil is not null && direction.Assessment?.Result is not DirectionResult.Met).ToList();
        if (notice.Status is not NoticeStatus.Served || extended.Count == 0)
        {
            throw new DomainException("No step of a running notice has more time.");
        }
        return new LetterSource(Dates(notice, language) with
        {
            Lists = new Dictionary<string, IReadOnlyList<LetterParagraph>>
            {
                ["extended"] = [.. extended.Select(direction => Step(direction, direction.Due!.Value, language))],
            },
        }, Recipient.Of(notice.Proceeding.Party));
    }

    public static Dictionary<string, IReadOnlyList<LetterParagraph>> Reason(string text) => new() { ["reason"] = Typed(text) };

    private static LetterFacts Dates(EnforcementNotice notice, TextLanguage language, params (string Name, string Value)[] more) => LetterContents.Facts(
        notice.Proceeding.Incident,
        [.. more, ("datedOn", LetterTemplate.Day(notice.DatedOn!.Value, language)), ("servedOn", LetterTemplate.Day(notice.ServedOn!.Value, language))]);

    private static LetterParagraph Step(Direction direction, DateOnly due, TextLanguage language)
    {
        var day = LetterTemplate.Day(due, language);
        string[] lines = language is TextLanguage.English
            ? [direction.Step, $"Not later than {day}.", .. Shown("To show that it was taken: ", direction)]
            : [direction.Step, $"不遲於{day}。", .. Shown("用以證明已採取步驟：", direction)];
        return new LetterParagraph(string.Join('\n', lines), direction.Ordinal);
    }

    private static string[] Shown(string words, Direction direction) => direction.Deliverable is { } deliverable ? [words + deliverable] : [];

    private static IReadOnlyList<LetterParagraph> Typed(string? text) => text is null ? [] : [new LetterParagraph(text)];

    private static string NameIn(Officer? officer, TextLanguage language) =>
        (language is TextLanguage.Chinese ? officer?.ChineseName ?? officer?.Name : officer?.Name) ?? "";
}
