using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace PcpdCases.Portal;

/// <summary>Every address of the portal: pages take their templates from here, links their values.</summary>
public static partial class Urls
{
    public const string MyWork = "/";
    public const string Incidents = "/incidents";
    public const string LogNotification = "/notifications/new";
    public const string Notices = "/notices";
    public const string Organisations = "/organisations";
    public const string Reports = "/reports";
    public const string Rules = "/rules";
    public const string Administration = "/administration";
    public const string Calendar = Administration + "/calendar";

    public const string HandOver = "/hand-over";

    /// <summary>Compliance checks that run.</summary>
    public const string Checks = "/checks";

    /// <summary>Replies that are owed, over all cases.</summary>
    public const string Chase = "/chase";

    public const string Search = "/search";

    public const string Exports = "/exports";

    public const string CalendarFeeds = "/calendar-feeds";

    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string AccessDenied = "/access-denied";
    public const string NotFound = "/not-found";
    public const string Fault = "/fault";
    public const string Language = "/language";
    public const string Drafts = "/drafts";
    public const string Files = "/files";
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    public const string NewIncident = Incidents + "/new";
    public const string NewOrganisation = Organisations + "/new";

    public const string ImportOrganisations = Organisations + "/import";
    public const string ImportCases = Incidents + "/import";
    public const string ImportNotices = Notices + "/import";
    public const string CompareRules = Rules + "/compare";
    public const string RulesImpact = Rules + "/impact";
    public const string Workbench = Rules + "/workbench";
    public const string Severity = Rules + "/severity";

    /// <summary>What a search finds, of one kind or of all.</summary>
    public static string SearchFor(string text, string? kind = null, int page = 1) =>
        $"{Search}?q={Uri.EscapeDataString(text)}{(kind is null ? "" : $"&kind={kind}")}{(page > 1 ? $"&page={Text(page)}" : "")}";

    /// <summary>The secret address of an officer's calendar.</summary>
    public static string CalendarFeed(string secret) => $"{CalendarFeeds}/{secret}.ics";

    public static string Incident(string number) => $"{Incidents}/{number}";

    public static string IncidentTab(string number, string tab) => $"{Incident(number)}/{tab}";

    /// <summary>The value of the chronology's view that draws it.</summary>
    public const string TimelineView = "timeline";

    public static string Chronology(string number, bool timeline) => IncidentTab(number, timeline ? $"chronology?as={TimelineView}" : "chronology");

    public static string Notification(string number, int ordinal) => $"{Incident(number)}/notifications/{Text(ordinal)}";

    public static string Round(string number, int ordinal) => $"{Incident(number)}/rounds/{Text(ordinal)}";

    /// <summary>A round with the form of one addressee's reply open.</summary>
    public static string Reply(string number, int round, int addressee) => $"{Round(number, round)}?reply={Text(addressee)}";

    public static string NewRound(string number) => $"{Incident(number)}/enquiries/new";

    public static string Document(string number, int ordinal) => $"{Incident(number)}/documents/{Text(ordinal)}";

    /// <summary>Where a file is sent to.</summary>
    public static string Upload(string number) => $"{Files}/{number}";

    /// <summary>The documents' hashes and custody as a file.</summary>
    public static string Manifest(string number) => $"{Upload(number)}/SHA256SUMS";

    /// <summary>What went to and fro, under the documents of a case.</summary>
    public static string Correspondence(string number) => $"{IncidentTab(number, "documents")}#correspondence";

    public static string Download(string number, int ordinal) => $"{Upload(number)}/{Text(ordinal)}";

    public static string Proceeding(string number, string letter) => $"{Incident(number)}/{letter}";

    public static string Stage(string number, string letter) => $"{Proceeding(number, letter)}/stage";

    public static string Findings(string number, string letter) => $"{Proceeding(number, letter)}/findings";

    public static string Finding(string number, string letter, int ordinal) => $"{Findings(number, letter)}/{Text(ordinal)}";

    public static string NewFinding(string number, string letter, string fact) => $"{Findings(number, letter)}/new?fact={Uri.EscapeDataString(fact)}";

    public static string Remedies(string number, string letter) => $"{Proceeding(number, letter)}/remedies";

    public static string Outcome(string number, string letter) => $"{Proceeding(number, letter)}/outcome";

    /// <summary>The outcome on another requirement than DPP 4(1), by its short citation.</summary>
    public static string OutcomeOf(string number, string letter, string requirement) => $"{Outcome(number, letter)}?requirement={Uri.EscapeDataString(requirement)}";

    public static string ProceedingNotices(string number, string letter) => $"{Proceeding(number, letter)}/notices";

    public static string Determination(string number, string letter, int ordinal) => $"{Proceeding(number, letter)}/determinations/{Text(ordinal)}";

    public static string NewNotice(string number, string letter) => $"{ProceedingNotices(number, letter)}/new";

    /// <summary>Where an addressee's e-mail is sent as a file.</summary>
    public static string EmailOf(string number, int round, int addressee) => $"{Files}/{number}/rounds/{Text(round)}/addressees/{Text(addressee)}/email";

    public static string Bundle(string number, string letter, int notice) => $"{Notice(number, letter, notice)}/bundle";

    public static string BundleFile(string number, string letter, int notice, string kind, string language, IEnumerable<int> documents) =>
        $"{Files}/{number}/{letter}/notices/{notice}/bundle.zip?kind={kind}&language={language}{string.Concat(documents.Select(document => $"&document={document}"))}";

    public static string ServeAnew(string number, string letter, int replaces) => $"{NewNotice(number, letter)}?replaces={replaces}";

    public static string Notice(string number, string letter, int ordinal) => $"{Proceeding(number, letter)}/notices/{Text(ordinal)}";

    /// <summary>The reports of a case.</summary>
    public static string Publication(string number) => IncidentTab(number, "publication");

    public static string NewReport(string number, Domain.TextLanguage language) => $"{Publication(number)}/new?language={language}";

    public static string Report(string number, int ordinal) => $"{Publication(number)}/{Text(ordinal)}";

    /// <summary>A report as it stands, as a Word document.</summary>
    public static string ReportFile(string number, int ordinal) => $"{Upload(number)}/reports/{Text(ordinal)}.docx";

    /// <summary>What a report of the case could say, as a Word document.</summary>
    public static string ReportSketch(string number, Domain.TextLanguage language) => $"{Upload(number)}/reports/sketch.docx?language={language}";

    public static string RulesArea(string area) => $"{Rules}?area={Uri.EscapeDataString(area)}";

    public static string RuleSet(string name) => $"{Rules}?set={Uri.EscapeDataString(name)}";

    /// <summary>One rule where it stands in its rule set.</summary>
    public static string Rule(string set, string rule) => $"{RuleSet(set)}#{rule}";

    /// <summary>A fact in the dictionary, found by its id.</summary>
    public static string Fact(string id) => $"{Rules}?text={Uri.EscapeDataString(id)}";

    public static string Compare(string old, string next) => $"{CompareRules}?old={Uri.EscapeDataString(old)}&new={Uri.EscapeDataString(next)}";

    public static string ImpactOf(string set) => $"{RulesImpact}?set={Uri.EscapeDataString(set)}";

    public static string Organisation(int number) => $"{Organisations}/{Text(number)}";

    public static string OrganisationEdit(int number) => $"{Organisation(number)}/edit";

    public static string SignInTo(string back) => $"{SignIn}?back={Uri.EscapeDataString(back)}";

    public static string LanguageOf(string culture, string back) => $"{Language}?culture={culture}&back={Uri.EscapeDataString(back)}";

    /// <summary>Whether some page answers at the address, so that nothing links to a page that is not built.</summary>
    public static bool Exists(string address) => Templates.Value.Any(template => template.IsMatch(address));

    /// <summary>An address within the portal, or the start page: never somebody else's site.</summary>
    public static string Local(string? back) =>
        back is { Length: > 0 } && back[0] == '/' && !back.StartsWith("//", StringComparison.Ordinal) && !back.StartsWith("/\\", StringComparison.Ordinal)
            ? back
            : MyWork;

    private static readonly Lazy<IReadOnlyList<Regex>> Templates = new(() =>
        [.. typeof(Urls).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributes<RouteAttribute>(inherit: false))
            .Select(route => new Regex("^" + Place().Replace(Regex.Escape(route.Template).Replace("}", "\\}", StringComparison.Ordinal), "[^/]+") + "/?$", RegexOptions.CultureInvariant))]);

    [GeneratedRegex(@"\\\{.*?\\\}")]
    private static partial Regex Place();

    private static string Text(int ordinal) => ordinal.ToString(CultureInfo.InvariantCulture);
}
