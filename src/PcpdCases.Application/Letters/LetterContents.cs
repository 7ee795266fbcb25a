using System.Globalization;
using PcpdCases.Domain;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Enquiries;
using PcpdCases.Domain.Incidents;
using PcpdCases.Domain.Notifications;
using PcpdCases.Domain.Organisations;
using PcpdCases.Domain.Proceedings;
using PcpdCases.Domain.Publication;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;

namespace PcpdCases.Application.Letters;

/// <summary>What each kind of letter says, taken from the case file; refuses where the file does not hold it yet.</summary>
internal static class LetterContents
{
    private const string Principle = "DPP";

    public static LetterSource OfNotification(Notification notification, TextLanguage language)
    {
        if (notification.ReceivedOn is not { } received || notification.Parties.Count == 0)
        {
            throw new DomainException("Only a notification that was received here is acknowledged.");
        }
        return new LetterSource(Facts(notification.Incident, ("receivedOn", LetterTemplate.Day(received, language))), Recipient.Of(notification.Parties[0].Party));
    }

    public static LetterSource OfEnquiry(EnquiryRound round, int addressee, TextLanguage language)
    {
        var to = Issued(round, addressee);
        if (round.Basis is not (RoundBasis.Section8 or RoundBasis.Section43))
        {
            throw new DomainException("A summons under section 44 has a form of its own and is not written here.");
        }
        var facts = Facts(round.Incident, ("due", LetterTemplate.Day(to.Due!.Value, language)));
        return new LetterSource(facts with
        {
            Lists = Questions("questions", round.Asked),
            Conditions = new HashSet<string> { round.Basis is RoundBasis.Section8 ? "Section8" : "Section43" },
        }, Recipient.Of(to));
    }

    public static LetterSource OfChaser(EnquiryRound round, int addressee, TextLanguage language)
    {
        var to = Issued(round, addressee);
        if (!to.Open.Any())
        {
            throw new DomainException("There is nothing to remind of: {0} owes no answer in round {1}.", to.DisplayName, round.Ordinal);
        }
        var facts = Facts(
            round.Incident,
            ("issuedOn", LetterTemplate.Day(to.IssuedOn!.Value, language)), ("due", LetterTemplate.Day(to.Due!.Value, language)), ("round", Text(round.Ordinal)));
        return new LetterSource(facts with { Lists = Questions("open", to.Open) }, Recipient.Of(to));
    }

    public static LetterSource OfExtension(EnquiryRound round, int addressee, TextLanguage language)
    {
        var to = Issued(round, addressee);
        if (to.Extensions.LastOrDefault(request => request.DecidedOn is not null) is not { } decided)
        {
            throw new DomainException("No request of {0} for more time is decided yet.", to.DisplayName);
        }
        var conditions = new HashSet<string> { decided.GrantedUntil is null ? "Refused" : "Granted" };
        if (decided.DecisionReason is not null)
        {
            conditions.Add("Reason");
        }
        var facts = Facts(
            round.Incident,
            ("issuedOn", LetterTemplate.Day(to.IssuedOn!.Value, language)), ("round", Text(round.Ordinal)),
            ("requestedOn", LetterTemplate.Day(decided.RequestedOn, language)), ("wantedUntil", LetterTemplate.Day(decided.WantedUntil, language)),
            ("grantedUntil", decided.GrantedUntil is { } until ? LetterTemplate.Day(until, language) : ""),
            ("due", LetterTemplate.Day(to.Due!.Value, language)), ("reason", decided.DecisionReason ?? ""));
        return new LetterSource(facts with { Conditions = conditions }, Recipient.Of(to));
    }

    public static LetterSource OfResult(Proceeding proceeding, TextLanguage language)
    {
        var signed = Signed(proceeding);
        var condition = proceeding.Actions.MaxBy(action => action.Ordinal) switch
        {
            null => "Undecided",
            { Kind: ActionKind.EnforcementNotice } => "Notice",
            _ => "NoNotice",
        };
        return new LetterSource(Facts(proceeding.Incident) with
        {
            Lists = new Dictionary<string, IReadOnlyList<LetterParagraph>> { ["determinations"] = Told(signed, language) },
            Conditions = new HashSet<string> { condition },
        }, Recipient.Of(proceeding.Party));
    }

    /// <summary>A warning or advice that was decided on instead of a notice.</summary>
    public static LetterSource OfAction(Proceeding proceeding, ActionKind kind, TextLanguage language)
    {
        var signed = Signed(proceeding);
        if (proceeding.Actions.MaxBy(action => action.Ordinal) is not { } action || action.Kind != kind)
        {
            throw new DomainException("What was decided to follow is something else. Decide first that this letter follows.");
        }
        var lists = NoticeLetters.Reason(action.Reason);
        lists["determinations"] = Told(signed, language);
        return new LetterSource(Facts(proceeding.Incident) with { Lists = lists }, Recipient.Of(proceeding.Party));
    }

    /// <summary>The notice that goes with a data user's copy of a report and invites its objections.</summary>
    public static LetterSource OfReportCopy(InvestigationReport report, Proceeding proceeding) => report.Status is ReportStatus.Settled
        ? new LetterSource(Facts(proceeding.Incident, ("report", report.Title)), Recipient.Of(proceeding.Party))
        : throw new DomainException("A copy goes out once the report is settled in the form in which it is to be published (s.46(4)).");

    private static List<Determination> Signed(Proceeding proceeding)
    {
        var signed = proceeding.Determinations.Where(determination => determination.IsSigned && !determination.Interim).OrderBy(determination => determination.Ordinal).ToList();
        return signed.Count > 0 ? signed : throw new DomainException("The result is told once a determination is countersigned.");
    }

    private static IReadOnlyList<LetterParagraph> Told(IEnumerable<Determination> signed, TextLanguage language) =>
        [.. signed.SelectMany(determination => (LetterParagraph[])[new(Verdict(determination, language)), new(determination.Reasons)])];

    private static Addressee Issued(EnquiryRound round, int addressee) => round.Status is RoundStatus.Issued
        ? round.Addressee(addressee)
        : throw new DomainException("A letter of a round is written once the round is issued, and not after it is withdrawn.");

    public static LetterFacts Facts(Incident incident, params (string Name, string Value)[] values) => new()
    {
        Values = values.Append(("number", incident.Number)).Append(("title", incident.Title)).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal),
    };

    private static Dictionary<string, IReadOnlyList<LetterParagraph>> Questions(string place, IEnumerable<Question> questions) => new()
    {
        [place] = [.. questions.OrderBy(question => question.Ordinal).Select(question => new LetterParagraph(question.Text, question.Ordinal))],
    };

    private static string Verdict(Determination determination, TextLanguage language) => (language, determination.Outcome) switch
    {
        (TextLanguage.English, Outcome.Contravention) => $"{NameOf(determination.Requirement, language)}: contravened.",
        (TextLanguage.English, Outcome.NoContravention) => $"{NameOf(determination.Requirement, language)}: not contravened.",
        (TextLanguage.English, Outcome.NotApplicable) => $"{NameOf(determination.Requirement, language)}: does not apply.",
        (TextLanguage.Chinese, Outcome.Contravention) => $"{NameOf(determination.Requirement, language)}：違反。",
        (TextLanguage.Chinese, Outcome.NoContravention) => $"{NameOf(determination.Requirement, language)}：沒有違反。",
        (TextLanguage.Chinese, Outcome.NotApplicable) => $"{NameOf(determination.Requirement, language)}：不適用。",
        (_, Outcome.InsufficientEvidence) => throw new InvalidOperationException("Insufficient evidence is no determination."),
    };

    // As the Ordinance writes them: "DPP4(1)" is data protection principle 4(1) in its Schedule 1.
    public static string NameOf(Requirement requirement, TextLanguage language) => language switch
    {
        TextLanguage.English => $"Data protection principle {requirement.Code()[Principle.Length..]} in Schedule 1 to the Ordinance",
        TextLanguage.Chinese => $"該條例附表1保障資料第{requirement.Code()[Principle.Length..]}原則",
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What fills a letter and whom it goes to.</summary>
internal sealed record LetterSource(LetterFacts Facts, Recipient To)
{
    /// <summary>The day the letter bears; null for the day it is written.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Who signs; null for who writes it.</summary>
    public string? Signatory { get; init; }
}

/// <summary>Whom a letter goes to.</summary>
internal sealed record Recipient(string Name, string? ChineseName, string? Address)
{
    public static Recipient Of(Party party) => Of(party.Organisation);

    public static Recipient Of(Addressee addressee) => addressee.Party is { } party ? Of(party.Organisation) : new(addressee.DisplayName, null, null);

    public string NameIn(TextLanguage language) => language is TextLanguage.Chinese ? ChineseName ?? Name : Name;

    public IReadOnlyList<string> Lines(TextLanguage language) =>
        [NameIn(language), .. (Address ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static Recipient Of(Organisation organisation) => new(organisation.Name, organisation.ChineseName, organisation.Address);
}
