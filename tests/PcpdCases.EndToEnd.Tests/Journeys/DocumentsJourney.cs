using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using PcpdCases.Application.Door;
using PcpdCases.Application.Proceedings;
using PcpdCases.EndToEnd.Tests.Support;

namespace PcpdCases.EndToEnd.Tests.Journeys;

/// <summary>Files that are not what they say, files that came before, and an e-mail that is a reply.</summary>
public sealed class DocumentsJourney(OfficeInABrowser office) : IClassFixture<OfficeInABrowser>
{
    private const string Documents = "/incidents/2026-00003/documents";
    private const string Asked = "Example Post Company (invented)";

    private const string Email = """
        From: "A clerk (invented)" <clerk@example.test>
        To: office@example.test
        Date: Mon, 09 Nov 2026 10:00:00 +0800
        Subject: Reply
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="part"

        --part
        Content-Type: text/plain; charset=utf-8

        Dear Sir or Madam,

        1. By ordinary post.
        2. 沒有登記。

        --part
        Content-Type: application/pdf; name="list.pdf"
        Content-Disposition: attachment; filename="list.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0xLjcK
        --part--
        """;

    [Fact]
    public async Task File_WhenDroppedDisguisedOrSentAgain_IsTakenOnceAndSaysWhatItIs()
    {
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync(Documents);
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "invoice.pdf", MimeType = "application/pdf", Buffer = Encoding.Latin1.GetBytes("MZ\u0090 not an invoice") });
        await page.Button("Add the document").ClickAsync();
        await page.GetByText("The file invoice.pdf is a program under another name and was not kept.").WaitForAsync();
        await page.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "empty.pdf", MimeType = "application/pdf", Buffer = [] });
        await page.Button("Add the document").ClickAsync();
        await page.GetByText("The file empty.pdf is empty. Choose another.").WaitForAsync();
        await page.HaveNoViolationAsync("documents-refused");

        await DropAsync(page, ".upload-form", "scan.txt", "%PDF-1.7 invented");
        await page.Button("Add the document").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "scan.txt" }).WaitForAsync();
        await page.GetByText("PDF · 17 B · Not scanned for viruses").WaitForAsync();

        await DropAsync(page, ".upload-form", "scan again.txt", "%PDF-1.7 invented");
        await page.Button("Add the document").ClickAsync();
        await page.GetByText("The case has this very file already: document 1, scan.txt.").WaitForAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "It came again" }).CheckAsync();
        await page.HaveNoViolationAsync("documents-again");
        await page.Button("Add the document").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "scan again.txt" }).WaitForAsync();

        // A file dropped beside the form must not take the page with it.
        await DropAsync(page, "h2#upload", "beside.txt", "x");
        await DropAsync(page, "table", "beside.txt", "x");
        Assert.EndsWith(Documents, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_WhenSeveralAreDropped_AreTakenOrStayChosen()
    {
        var page = await office.SignedInAsync("investigator");
        var number = await page.LogNotificationAsync(Asked, "A folder of scans was left behind.");
        await page.GoAsync($"/incidents/{number}/documents");
        await page.GetByText("No documents yet.").WaitForAsync();
        await DropAsync(page, ".upload-form", ("first.txt", "The first"), ("program.pdf", "MZ\u0090 not a page"), ("again.txt", "The first"), ("fourth.txt", "The fourth"));
        await page.Button("Add the document").ClickAsync();
        await page.GetByText("program.pdf: The file program.pdf is a program under another name and was not kept.").WaitForAsync();
        await page.GetByText("again.txt: The case has this very file already: document 1, first.txt.").WaitForAsync();
        await Assertions.Expect(page.Locator("td a[download]")).ToHaveTextAsync(["fourth.txt", "first.txt"]);
        Assert.Equal(["program.pdf", "again.txt"], await page.EvaluateAsync<string[]>("cases.chosenFiles(document.querySelector('input[type=file]'))"));
        await page.HaveNoViolationAsync("documents-several");

        // Where the answer is lost on the way, the same file sent again is the same document, and another of the same name is another.
        await LoseAnAnswerAsync(page, "lost.txt", "An answer that was lost");
        await page.Button("Add the document").ClickAsync();
        await Assertions.Expect(page.Locator("td a[download]")).ToHaveTextAsync(["lost.txt", "fourth.txt", "first.txt"]);
        await LoseAnAnswerAsync(page, "scan.txt", "The one page");
        await DropAsync(page, ".upload-form", "scan.txt", "The other page");
        await page.Button("Add the document").ClickAsync();
        await Assertions.Expect(page.Locator("td a[download]")).ToHaveTextAsync(["scan.txt", "scan.txt", "lost.txt", "fourth.txt", "first.txt"]);
    }

    [Fact]
    public async Task Document_WhenHandedOverAndWithdrawn_SaysSoWhereverItStands()
    {
        var page = await office.SignedInAsync("investigator");
        var number = await page.LogNotificationAsync(Asked, "A box of letters was left in a taxi.");
        await page.GoAsync($"/incidents/{number}/documents");
        await DropAsync(page, ".upload-form", "letter.txt", "A letter of another case (invented)");
        await page.Button("Add the document").ClickAsync();
        await page.Button("Record custody of document 1").ClickAsync();
        await page.FillAsync("[name='Note']", "To the laboratory, by hand (invented)");
        await page.HaveNoViolationAsync("custody-dialog");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Record custody" }).ClickAsync();
        await page.GetByText("Handed over · Iris Tam").First.WaitForAsync();

        await page.Button("Record correspondence").ClickAsync();
        await page.FillAsync("[name='What']", "A letter came (invented)");
        await page.FillAsync("[name='With']", "A passenger (invented)");
        await DropAsync(page, ".document-select", "letter.txt", "A letter of another case (invented)");
        await Assertions.Expect(page.Locator(".document-select .mud-select-input").First).ToContainTextAsync("letter.txt");
        await page.Button("Record it").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "letter.txt" })).ToHaveCountAsync(2);

        await page.Button("Withdraw document 1").ClickAsync();
        await page.GetByLabel("Reason").FillAsync("It belongs to another case (invented)");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        await page.GetByText("Withdrawn: It belongs to another case (invented)").WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "letter.txt" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Withdrawn" }).WaitForAsync();
        await page.HaveNoViolationAsync("documents-withdrawn");

        var manager = await office.SignedInAsync("manager");
        await manager.GoAsync($"/incidents/{number}/documents");
        await manager.EvaluateAsync("window.cases.setTheme('dark')");
        await manager.SetViewportSizeAsync(420, 900);
        await manager.GoAsync($"/incidents/{number}/documents");
        await manager.GetByRole(AriaRole.Link, new() { Name = "Take the withdrawn file" }).WaitForAsync();
        await manager.HaveNoViolationAsync("documents-withdrawn-narrow-dark");
    }

    [Fact]
    public async Task Link_WhenChosenAndTakenBack_SaysWhatTheDocumentBearsOn()
    {
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync(Documents);
        await DropAsync(page, ".upload-form", "scan of the log.txt", "A page of the log (invented)");
        await page.Button("Add the document").ClickAsync();
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "scan of the log.txt" });
        await row.GetByRole(AriaRole.Button, new() { Name = "Link document" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Link", Exact = true }).ClickAsync();
        await dialog.GetByText("Name what the document bears on.").First.WaitForAsync();
        await dialog.GetByLabel("Which one").FillAsync("findings/6");
        await page.GetByText("a/findings/6 · ").ClickAsync();
        await page.HaveNoViolationAsync("link-dialog");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Link", Exact = true }).ClickAsync();
        await Assertions.Expect(row.GetByRole(AriaRole.Link, new() { Name = "Finding a/findings/6" })).ToHaveAttributeAsync("href", "/incidents/2026-00003/a/findings/6");

        await row.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await page.GetByLabel("Reason").FillAsync("It is of another server (invented)");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Take back" }).ClickAsync();
        await row.GetByText("Taken back: It is of another server (invented)").WaitForAsync();
        await page.HaveNoViolationAsync("link-taken-back");

        await page.GotoAsync(new Uri(new Uri(page.Url), $"/language?culture=zh-Hant&back={Documents}").ToString());
        await page.GetByText("已收回：It is of another server (invented)").WaitForAsync();
        await page.GetByRole(AriaRole.Row).Filter(new() { HasText = "scan of the log.txt" }).GetByRole(AriaRole.Button, new() { Name = "連結文件" }).ClickAsync();
        await page.GetByLabel("哪一項").FillAsync("findings/6");
        await page.GetByText("a/findings/6 · ").ClickAsync();
        await page.HaveNoViolationAsync("link-dialog-zh-Hant");
    }

    [Fact]
    public async Task File_WhenDroppedWhereEvidenceIsChosen_IsItsDocumentBeforeTheFormIsSaved()
    {
        await office.Services.GetRequiredService<ReturnToInvestigation>().RunAsync(
            new() { Number = "2026-00003", Letter = "a", Reason = "A new document came in (invented)." }, Actor.Officer("manager"));
        var page = await office.SignedInAsync("investigator");
        await page.GoAsync("/incidents/2026-00003/a/findings/new?fact=passwordsWeak");
        await page.Locator("[name='Narrative']").FillAsync("Eight characters, never changed.");
        await DropAsync(page, ".document-select", "program.pdf", "MZ\u0090 not a page");
        await page.GetByText("The file program.pdf is a program under another name and was not kept.").WaitForAsync();
        await page.Button("Record the finding").ClickAsync();
        await page.GetByText("Not saved yet: a file was not added.").WaitForAsync();
        await page.HaveNoViolationAsync("finding-file-refused");

        // Save is pressed while the file is still on its way.
        var pressed = new TaskCompletionSource();
        await page.RouteAsync("**/files/**", async route =>
        {
            await pressed.Task;
            await route.ContinueAsync();
        }, new() { Times = 1 });
        await DropAsync(page, ".document-select", "policy.txt", "Passwords: eight characters (invented)");
        await page.GetByText("Sending 1 of 1: policy.txt").WaitForAsync();
        await page.Button("Record the finding").ClickAsync();
        await Assertions.Expect(page.Button("Record the finding")).ToBeDisabledAsync();
        pressed.SetResult();
        await page.ArriveAsync("**/a/findings");
        await page.GoAsync("/incidents/2026-00003/a/findings/11");
        await page.GetByRole(AriaRole.Link, new() { Name = "policy.txt" }).WaitForAsync();

        // The very file again is the document it was.
        await page.GoAsync("/incidents/2026-00003/a/findings/new?fact=mfaMissing");
        await DropAsync(page, ".document-select", "the policy.txt", "Passwords: eight characters (invented)");
        await Assertions.Expect(page.Locator(".document-select .mud-select-input").First).ToContainTextAsync("policy.txt");
        await page.HaveNoViolationAsync("finding-file-known");

        // What stands on it alone is named on the case's first page once it is withdrawn.
        await page.GoAsync(Documents);
        await page.Locator("tr", new() { HasText = "policy.txt" }).GetByRole(AriaRole.Button, new() { NameRegex = new("^Withdraw document") }).ClickAsync();
        await page.GetByLabel("Reason").FillAsync("It belongs to another case (invented)");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Withdraw" }).ClickAsync();
        await page.GetByText("Withdrawn: It belongs to another case (invented)").WaitForAsync();
        await page.GoAsync("/incidents/2026-00003");
        await page.GetByRole(AriaRole.Link, new() { Name = "Finding 11 (a) rests on withdrawn documents only: Weak, default or shared passwords." }).WaitForAsync();
        await page.HaveNoViolationAsync("overview-gaps");
        await page.GotoAsync(new Uri(new Uri(page.Url), "/language?culture=zh-Hant&back=/incidents/2026-00003").ToString());
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^調查發現 11") }).WaitForAsync();
        await page.HaveNoViolationAsync("overview-gaps-zh-Hant");
    }

    [Fact]
    public async Task Email_WhenTakenIn_BecomesTheReplyWithItsAttachments()
    {
        var officer = await office.SignedInAsync("compliance");
        var number = await officer.LogNotificationAsync(Asked, "A parcel of forms was lost in the post.");
        await officer.TriageAsync(number);
        await officer.GoAsync($"/incidents/{number}/enquiries");
        await officer.DraftRoundAsync(number, "How the forms were sent", ["How was the parcel sent?", "Was it registered?"], "Example Courier (invented)");
        await officer.IssueRoundAsync("+14d");
        var form = officer.Form("Record the reply");

        // Dropped on its addressee in the board, and in the round where that form is open already; what is no e-mail came with it.
        await officer.GoAsync($"/incidents/{number}/enquiries");
        await DropAsync(officer, $"[data-opens-files][aria-label='Record the reply: {Asked}']", ("scan 1.txt", "A scan that came by post"), ("scan 2.txt", "Another scan"));
        await Assertions.Expect(form.GetByLabel("Documents that came with it").First).ToHaveValueAsync("scan 1.txt, scan 2.txt");
        await DropAsync(officer, $"[data-opens-files][aria-label='Record the reply: {Asked}']", "scan 3.txt", "A third scan");
        await Assertions.Expect(form.GetByLabel("Documents that came with it").First).ToHaveValueAsync("scan 1.txt, scan 2.txt, scan 3.txt");
        await officer.GoAsync($"/incidents/{number}/enquiries");
        await DropAsync(officer, $"[data-opens-files][aria-label='Record the reply: {Asked}']", "from the board.eml", "Only notes");
        await Assertions.Expect(form.Locator("input[type=file]").First).ToHaveValueAsync("C:\\fakepath\\from the board.eml");
        await DropAsync(officer, $"[data-opens-files][aria-label='Record the reply: {Asked}']", "notes.eml", "Only notes");
        await Assertions.Expect(form.Locator("input[type=file]").First).ToHaveValueAsync("C:\\fakepath\\notes.eml");
        await form.Button("Take the e-mail in").ClickAsync();
        await form.GetByText("This file is no e-mail that can be read.").WaitForAsync();
        await officer.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "reply.eml", MimeType = "message/rfc822", Buffer = Encoding.UTF8.GetBytes(Email.ReplaceLineEndings("\r\n")) });
        await form.Button("Take the e-mail in").ClickAsync();
        await form.GetByText("The e-mail and what came with it are documents 4, 5 of the case.").WaitForAsync();
        await Assertions.Expect(form.Locator("[name='Answers[0].Text']")).ToHaveValueAsync("By ordinary post.");
        await Assertions.Expect(form.Locator("[name='Answers[1].Text']")).ToHaveValueAsync("沒有登記。");
        await DropAsync(officer, ".document-select", ("page 1.txt", "A page that came by post"), ("page 2.txt", "Another page"));
        await Assertions.Expect(form.GetByLabel("Documents that came with it").First).ToHaveValueAsync("reply.eml, list.pdf, page 1.txt, page 2.txt");
        await officer.HaveNoViolationAsync("email-reply");
        await form.Button("Record the reply").ClickAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await officer.GetByText("2 of 2 answered").WaitForAsync();
        await officer.GetByText("reply.eml").First.WaitForAsync();
        await officer.KeepAsync("email-replied");
    }

    private static async Task LoseAnAnswerAsync(IPage page, string name, string content)
    {
        await page.RouteAsync("**/files/**", async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        }, new() { Times = 1 });
        await DropAsync(page, ".upload-form", name, content);
        await page.Button("Add the document").ClickAsync();
        await page.GetByText("The file was not added. It is still chosen: try again.").WaitForAsync();
    }

    private static Task DropAsync(IPage page, string on, string name, string content) => DropAsync(page, on, (name, content));

    private static async Task DropAsync(IPage page, string on, params (string Name, string Content)[] files) => await page.EvaluateAsync(
        """
        ([on, ...files]) => {
          const data = new DataTransfer();
          for (const [name, content] of files) {
            data.items.add(new File([content], name));
          }
          const target = document.querySelector(on);
          target.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
          const kept = target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
          if (kept) {
            throw new Error('The browser would open the file.');
          }
        }
        """,
        new object[] { on }.Concat(files.Select(file => (object)new[] { file.Name, file.Content })).ToArray());
}
