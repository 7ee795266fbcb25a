using CsCheck;
using PcpdCases.Domain.Publication;

namespace PcpdCases.Domain.Tests.Publication;

/// <summary>What is published is what was served but for the words that go: nothing is added, moved or changed.</summary>
public sealed class ReportPassagesTests
{
    private static readonly Gen<string> Texts = Gen.Int[0, 5].Select(at => "abc \n文"[at]).Array[0, 40].Select(letters => new string(letters));

    private static readonly Gen<(string Text, string[] Passages)> Cases =
        from text in Texts
        from cuts in Gen.Select(Gen.Int[0, 40], Gen.Int[1, 6]).Array[0, 4]
        select (text, cuts.Where(cut => cut.Item1 < text.Length).Select(cut => text.Substring(cut.Item1, Math.Min(cut.Item2, text.Length - cut.Item1))).ToArray());

    [Fact]
    public void Without_Always_LeavesNoPassageAndChangesNothingElse() => Cases.Sample(one =>
    {
        var published = ReportPassages.Without(one.Text, one.Passages);
        var pieces = published.Split(ReportPassages.Mark);

        Assert.All(pieces, piece => Assert.DoesNotContain(one.Passages, passage => piece.Contains(passage, StringComparison.Ordinal)));
        var at = 0;
        foreach (var piece in pieces)
        {
            var found = one.Text.IndexOf(piece, at, StringComparison.Ordinal);
            Assert.True(found >= at);
            at = found + piece.Length;
        }
        Assert.Equal(one.Passages.Length > 0, published != one.Text);
    });

    [Fact]
    public void Without_WhenPassagesOverlapOrRepeat_LeavesOneMarkAStretch()
    {
        Assert.Equal("x[…]y[…]z", ReportPassages.Without("xabcdyabcz", ["abc", "bcd"]));
        Assert.Equal("[…]", ReportPassages.Without("aaaa", ["aa"]));
    }
}
