using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using PcpdCases.Application.Door;
using PcpdCases.Application.Mail;
using PcpdCases.Application.Tasks;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Tasks;

/// <summary>Mails each officer what was told and not mailed yet, in one letter in both languages; it names no party and no text of a case.</summary>
/// <remarks>
/// Reminders are taken up before the letter is handed over and given back when the server does not take it. Should the portal be
/// killed in between, that letter is not sent; the reminders still stand under the bell.
/// </remarks>
public sealed class ReminderPost(
    ReminderQueries reminders, TakeRemindersToMail take, GiveBackUnmailed giveBack, Mailer mailer, MailSettings settings,
    IStringLocalizer<Words> L, ILogger<ReminderPost> logger)
{
    /// <summary>Returns how many letters the server took.</summary>
    public async Task<int> SendAsync(CancellationToken cancellationToken)
    {
        if (!mailer.IsConfigured)
        {
            return 0;
        }
        var sent = 0;
        foreach (var officer in (await reminders.OfficersAsync(cancellationToken)).Where(officer => officer.Waits))
        {
            var taken = await take.RunAsync(new TakeRemindersToMailInput { Handle = officer.Handle }, Actor.System, cancellationToken);
            // As the officer sees it now: a case closed to the officer meanwhile is not written of.
            var lines = taken.Length == 0 ? [] : await reminders.OfAsync(taken, Actor.Officer(officer.Handle), cancellationToken);
            if (lines.Count == 0)
            {
                continue;
            }
            try
            {
                await mailer.SendAsync(officer.Handle, officer.Name, Subject(lines.Count), Text(lines), $"reminders-{taken.Min()}-{taken.Max()}-{taken.Length}", cancellationToken);
                sent++;
            }
            catch (MailRefusedException fault)
            {
                logger.LogError(fault, "Reminders of one officer could not be mailed; the next round tries again");
                await giveBack.RunAsync(new GiveBackUnmailedInput { Reminders = taken }, Actor.System, cancellationToken);
                if (!fault.IsOfThisLetter)
                {
                    // The others would wait for the same server, each as long.
                    return sent;
                }
            }
        }
        return sent;
    }

    private string Subject(int count) => string.Join(" / ", Words.Languages.Select(language => In(language, () => L["What falls due: {0}", count].Value)));

    private string Text(IReadOnlyList<ReminderLine> lines)
    {
        var text = new StringBuilder();
        foreach (var language in Words.Languages)
        {
            foreach (var line in lines)
            {
                text.Append(In(language, () => Line(line))).Append('\n')
                    .Append(settings.PortalAddress).Append(line.Restricted ? Urls.MyWork : DeadlineWords.AddressOf(line.Deadline)).Append("\n\n");
            }
        }
        return text.ToString();
    }

    // Which case is restricted is not for a mail server to know.
    private string Line(ReminderLine line) => line.Restricted
        ? $"{ReminderWords.Of(L, line.Step)}: {line.Deadline.DueOn:yyyy-MM-dd}, {L["in a restricted case"].Value}"
        : $"{ReminderWords.Of(L, line.Step)}: {line.Deadline.DueOn:yyyy-MM-dd}, {line.Deadline.Number}, {DeadlineWords.Plain(L, line.Deadline)}";

    private static string In(string language, Func<string> say)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
