using PcpdCases.Domain.Publication;

namespace PcpdCases.Domain.Tests.Publication;

/// <summary>What the anonymity check flags in a text, and what it leaves alone.</summary>
public sealed class AnonymityCheckTests
{
    [Theory]
    [InlineData("His card A123456(7) was copied.", AnonymityFlagKind.IdentityCard, "A123456(7)")]
    [InlineData("Card AB987654 (3)", AnonymityFlagKind.IdentityCard, "AB987654 (3)")]
    [InlineData("Card z6833655", AnonymityFlagKind.IdentityCard, "z6833655")]
    [InlineData("證件號碼K012345(A)。", AnonymityFlagKind.IdentityCard, "K012345(A)")]
    [InlineData("Passport K01234567 was shown", AnonymityFlagKind.Passport, "K01234567")]
    [InlineData("護照EA1234567。", AnonymityFlagKind.Passport, "EA1234567")]
    [InlineData("Write to chan.tai-man@example.com.hk, please", AnonymityFlagKind.EmailAddress, "chan.tai-man@example.com.hk")]
    [InlineData("Call 2827 2827.", AnonymityFlagKind.Telephone, "2827 2827")]
    [InlineData("telephone,91234567, at night", AnonymityFlagKind.Telephone, "91234567")]
    [InlineData("電話：91234567", AnonymityFlagKind.Telephone, "91234567")]
    [InlineData("+852 9123-4567", AnonymityFlagKind.Telephone, "+852 9123-4567")]
    [InlineData("+44 20 7946 0958", AnonymityFlagKind.Telephone, "+44 20 7946 0958")]
    [InlineData("as Ms Chan Siu Ming said", AnonymityFlagKind.TitledName, "Ms Chan Siu Ming")]
    [InlineData("陳大文先生表示", AnonymityFlagKind.TitledName, "陳大文先生")]
    [InlineData("as iris TAM reported", AnonymityFlagKind.KnownName, "iris TAM")]
    [InlineData("由譚愛麗報告", AnonymityFlagKind.KnownName, "譚愛麗")]
    public void Text_WhenItCouldTellWhoSomebodyIs_IsFlagged(string text, AnonymityFlagKind kind, string excerpt)
    {
        Assert.Contains(new AnonymityFlag(kind, null, excerpt), AnonymityCheck.Of(text, [], ["Iris Tam", "譚愛麗", " "]));
    }

    [Theory]
    [InlineData("127,268 members and 79,400 people, 68 GB in case 2026-00003")]
    [InlineData("from 2021-2024 and 1999–2003")]
    [InlineData("DPP 4(1) in Cap. 486, section 48(2), paragraph 12")]
    [InlineData("The Privacy Commissioner for Personal Data decides. 專員作出決定。")]
    [InlineData("The Iristam system")]
    [InlineData("HK$12345678.00 and version 10.2345.6789")]
    public void Text_WhenItTellsOfNobody_IsLeftAlone(string text)
    {
        Assert.Empty(AnonymityCheck.Of(text, [], ["Iris Tam"]));
    }
}
