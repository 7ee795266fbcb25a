using PcpdCases.Application.Search;

namespace PcpdCases.Application.Tests.Search;

public sealed class TokeniserTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  \t–— ,.;“”'()[]* ", "")]
    [InlineData("Loyalty Members", "loyalty members")]
    [InlineData("2026-00042", "2026 00042")]
    [InlineData("ＡＢＣ　１２３", "abc 123")]
    [InlineData("Café naïve ﬁle", "cafe naive file")]
    [InlineData("資料外洩", "資料 料外 外洩 洩")]
    [InlineData("密", "密")]
    [InlineData("用VPN連線", "用 vpn 連線 線")]
    [InlineData("個案2026號", "個案 案 2026 號")]
    [InlineData("𠮷野家", "𠮷野 野家 家")]
    [InlineData("don't", "don t")]
    public void Of_WhenGivenText_CutsItAsPeopleLookForIt(string text, string tokens) => Assert.Equal(tokens, string.Join(' ', Tokeniser.Of(text)));

    [Fact]
    public void Of_WhenHalfOfACharacterIsLeft_LeavesItOut() => Assert.Equal(["a", "b"], Tokeniser.Of("a\ud842b"));

    [Fact]
    public void Of_WhenAWordIsEndless_KeepsItsBeginning() => Assert.Equal(Tokeniser.TokenMaxLength, Assert.Single(Tokeniser.Of(new string('x', 10_000))).Length);

    [Theory]
    [InlineData("資料外", "names : (\"資料 料外\")")]
    [InlineData("洩", "names : (\"洩\" *)")]
    [InlineData("loyal", "names : (\"loyal\" *)")]
    [InlineData("loyalty mem", "names : (\"loyalty\" AND \"mem\" *)")]
    [InlineData("\"NEAR(a b)\" OR -c*", "names : (\"near\" AND \"a\" AND \"b\" AND \"or\" AND \"c\" *)")]
    public void Match_WhenTyped_HoldsNoOperatorOfTheTypist(string typed, string match) => Assert.Equal(match, Tokeniser.Query(typed).Match(inNames: true));

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("***\"\"--")]
    [InlineData("\ud842")]
    public void Query_WhenNothingIsAsked_IsEmpty(string? typed) => Assert.True(Tokeniser.Query(typed).IsEmpty);

    [Fact]
    public void Query_WhenEndless_IsCut() => Assert.Equal(SearchQuery.MostTerms, Tokeniser.Query(string.Concat(Enumerable.Repeat("word 字 ", 5_000))).Terms.Count);

    [Theory]
    [InlineData("Staff used a VPN. 員工使用虛擬私人網絡。", "虛擬", "…虛擬…")]
    [InlineData("Café records", "cafe", "Café")]
    [InlineData("Loyalty members of 2 brands", "loyalty mem", "Loyalty mem")]
    public void Snippet_WhenFound_MarksWhatWasTyped(string text, string typed, string marked)
    {
        var parts = SnippetMaker.Of(text, Tokeniser.Query(typed));

        Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
        Assert.Equal(marked.Trim('…'), string.Join(' ', parts.Where(part => part.IsFound).Select(part => part.Text)));
    }

    [Fact]
    public void Snippet_WhenTheTextIsLong_ShowsTheSurroundingsAndCutsNoCharacter()
    {
        var text = string.Concat(Enumerable.Repeat("𠮷", 500)) + "密碼" + string.Concat(Enumerable.Repeat("𠮷", 500));

        var parts = SnippetMaker.Of(text, Tokeniser.Query("密碼"));

        Assert.Contains(parts, part => part is { IsFound: true, Text: "密碼" });
        Assert.DoesNotContain('\ufffd', string.Concat(parts.SelectMany(part => part.Text.EnumerateRunes()).Select(rune => rune.ToString())));
        Assert.InRange(parts.Sum(part => part.Text.Length), 100, 300);
    }
}
