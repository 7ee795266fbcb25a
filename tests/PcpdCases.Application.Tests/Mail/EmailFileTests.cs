using System.Text;
using PcpdCases.Application.Mail;
using PcpdCases.Domain;

namespace PcpdCases.Application.Tests.Mail;

public sealed class EmailFileTests
{
    private const string Reply = """
        From: =?utf-8?B?6ZmI5aSn5paH?= <clerk@example.test>
        To: office@example.test
        Date: Fri, 03 Jan 2025 23:30:00 +0800
        Subject: =?utf-8?B?562U6KaG?=
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="part"

        --part
        Content-Type: text/html; charset=utf-8

        <style>p { color: red }</style><p>1. No &amp; never.</p><script>alert(1)</script><p>2. 沒有。</p>
        --part
        Content-Type: application/pdf; name="../../list.pdf"
        Content-Disposition: attachment; filename="../../list.pdf"
        Content-Transfer-Encoding: base64

        JVBERi0xLjcK
        --part--
        """;

    [Fact]
    public async Task Read_OfAnEmailInHtml_TellsItsTextAndSafeNames()
    {
        var email = await ReadAsync(Reply);

        Assert.Equal((new DateOnly(2025, 1, 3), "答覆"), (email.SentOn, email.Subject));
        Assert.Contains("clerk@example.test", email.From, StringComparison.Ordinal);
        Assert.Equal("1. No & never.\n\n2. 沒有。", string.Join("\n\n", email.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        var attachment = Assert.Single(email.Attachments);
        Assert.Equal("list.pdf", attachment.Name);
        await using var content = await attachment.OpenAsync();
        Assert.Equal("%PDF-1.7\n", await new StreamReader(content).ReadToEndAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nothing of the kind.")]
    public async Task Read_OfWhatIsNoEmail_IsRefused(string text) => await Assert.ThrowsAsync<DomainException>(() => ReadAsync(text));

    private static Task<EmailFile> ReadAsync(string text) => EmailFile.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))));
}
