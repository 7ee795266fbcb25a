using System.Text;
using Microsoft.Playwright;
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
    public async Task Email_WhenTakenIn_BecomesTheReplyWithItsAttachments()
    {
        var officer = await office.SignedInAsync("compliance");
        var number = await officer.LogNotificationAsync(Asked, "A parcel of forms was lost in the post.");
        await officer.TriageAsync(number);
        await officer.GoAsync($"/incidents/{number}/enquiries");
        await officer.DraftRoundAsync(number, "How the forms were sent", ["How was the parcel sent?", "Was it registered?"], "Example Courier (invented)");
        await officer.IssueRoundAsync("+14d");
        await officer.Button($"Record the reply: {Asked}").ClickAsync();
        var form = officer.Form("Record the reply");

        await officer.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "notes.eml", MimeType = "message/rfc822", Buffer = "Only notes"u8.ToArray() });
        await form.Button("Take the e-mail in").ClickAsync();
        await form.GetByText("This file is no e-mail that can be read.").WaitForAsync();
        await officer.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "reply.eml", MimeType = "message/rfc822", Buffer = Encoding.UTF8.GetBytes(Email.ReplaceLineEndings("\r\n")) });
        await form.Button("Take the e-mail in").ClickAsync();
        await form.GetByText("The e-mail and what came with it are documents 1, 2 of the case.").WaitForAsync();
        await Assertions.Expect(form.Locator("[name='Answers[0].Text']")).ToHaveValueAsync("By ordinary post.");
        await Assertions.Expect(form.Locator("[name='Answers[1].Text']")).ToHaveValueAsync("沒有登記。");
        await officer.HaveNoViolationAsync("email-reply");
        await form.Button("Record the reply").ClickAsync();
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await officer.GetByText("2 of 2 answered").WaitForAsync();
        await officer.GetByText("reply.eml").First.WaitForAsync();
        await officer.KeepAsync("email-replied");
    }

    private static async Task DropAsync(IPage page, string on, string name, string content) => await page.EvaluateAsync(
        """
        ([on, name, content]) => {
          const data = new DataTransfer();
          data.items.add(new File([content], name));
          const target = document.querySelector(on);
          target.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
          const kept = target.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
          if (kept) {
            throw new Error('The browser would open the file.');
          }
        }
        """,
        new[] { on, name, content });
}
