using System.Text.Json.Nodes;

namespace PcpdCases.Application.Tests.Seeding;

public sealed class CorruptSeedFileTests : IDisposable
{
    private const string ImagineX = "cases/imaginex.json";
    private const string Clinic = "cases/example-harbour-clinic.json";

    private readonly SeedFolder _seeds = new();

    public void Dispose() => _seeds.Dispose();

    [Fact]
    public void Read_WhenAMemberIsUnknown_NamesFilePathAndMembers()
    {
        _seeds.Spoil(ImagineX, c => c["parties"]![0]!["colour"] = "red");

        var refusal = _seeds.Refusal();

        Assert.Equal(ImagineX, refusal.File);
        Assert.StartsWith("$.parties[0]", refusal.Path, StringComparison.Ordinal);
        Assert.Contains("organisation, role and optionally controlShared", refusal.Expected, StringComparison.Ordinal);
        Assert.Contains(refusal.File, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(refusal.Path, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(refusal.Expected, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WhenAMemberIsMissing_NamesWhatBelongsThere()
    {
        _seeds.Spoil(ImagineX, c => c["proceedings"]![0]!["findings"]![3]!.AsObject().Remove("fact"));

        var refusal = _seeds.Refusal();

        Assert.Equal("$.proceedings[0].findings[3]", refusal.Path);
        Assert.Contains("fact", refusal.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WhenANumberIsText_ExpectsAWholeNumber()
    {
        _seeds.Spoil(ImagineX, c => c["affectedGroups"]![0]!["number"]!["value"] = "127,268");

        var refusal = _seeds.Refusal();

        Assert.Equal("$.affectedGroups[0].number.value", refusal.Path);
        Assert.Equal("a whole number", refusal.Expected);
    }

    [Fact]
    public void Read_WhenADateIsNone_ExpectsADate()
    {
        _seeds.Spoil(Clinic, c => c["notification"]!["receivedOn"] = "16/12/2024");

        Assert.Contains("2025-08-21", _seeds.Refusal().Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WhenAWordIsNoneOfTheKnown_NamesThem()
    {
        _seeds.Spoil(ImagineX, c => c["parties"]![0]!["role"] = "owner");

        var refusal = _seeds.Refusal();

        Assert.Equal("$.parties[0].role", refusal.Path);
        Assert.Equal("one of dataUser, jointDataUser, dataProcessor, other", refusal.Expected);
    }

    [Fact]
    public void Read_WhenTheFileIsCutShort_NamesTheLine()
    {
        var text = _seeds.Text(ImagineX);
        _seeds.Write(ImagineX, text[..(text.Length / 2)]);

        Assert.Contains("valid JSON, which line ", _seeds.Refusal().Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WhenAMemberStandsTwice_ExpectsItOnce()
    {
        _seeds.Write("organisations.json", """{ "organisations": [], "organisations": [] }""");

        Assert.Equal("each member once", _seeds.Refusal().Expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("rumour")]
    public void Read_WhenTheKindIsNone_SaysWhichThereAre(string? kind)
    {
        _seeds.Spoil(ImagineX, c =>
        {
            if (kind is null)
            {
                c.AsObject().Remove("kind");
            }
            else
            {
                c["kind"] = kind;
            }
        });

        Assert.Contains("(published or invented)", _seeds.Refusal().Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WhenAnOrganisationIsUnknown_NamesTheParty()
    {
        _seeds.Spoil(ImagineX, c => c["parties"]![0]!["organisation"] = "nobody");

        var refusal = _seeds.Refusal();

        Assert.Equal("$.parties[0].organisation", refusal.Path);
        Assert.Contains("\"nobody\"", refusal.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WhenADeficiencyNamesNoFinding_NamesThePlace()
    {
        _seeds.Spoil(ImagineX, c => c["proceedings"]![0]!["deficiencies"]![1]!["findings"]![0] = "none-such");

        Assert.Equal("$.proceedings[0].deficiencies[1].findings[0]", _seeds.Refusal().Path);
    }

    [Fact]
    public void Read_WhenAReplyLeavesAQuestionOut_ExpectsAsManyAnswers()
    {
        _seeds.Spoil(Clinic, c => c["journey"]!["round"]!["replies"]![1]!["answers"]!.AsArray().RemoveAt(2));

        var refusal = _seeds.Refusal();

        Assert.Equal("$.journey.round.replies[1].answers", refusal.Path);
        Assert.Contains("(3)", refusal.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WhenTheFileIsMissing_NamesIt()
    {
        _seeds.Remove("organisations.json");

        Assert.Equal("organisations.json", _seeds.Refusal().File);
    }

    [Fact]
    public void Read_WhenTwoCasesShareAKey_NamesTheSecond()
    {
        _seeds.Spoil(ImagineX, c => c["key"] = "example-harbour-clinic");

        var refusal = _seeds.Refusal();

        Assert.Equal(ImagineX, refusal.File);
        Assert.Equal("$.key", refusal.Path);
    }

    [Fact]
    public void Read_WhenAFindingHasValueAndLevel_ExpectsEither()
    {
        _seeds.Spoil(ImagineX, c => ((JsonObject)c["proceedings"]![0]!["findings"]![0]!)["level"] = "years");

        Assert.Equal("either a value or a level", _seeds.Refusal().Expected);
    }

    [Theory]
    [InlineData("fact", "noSuchFact", "$.proceedings[0].findings[6].fact")]
    [InlineData("level", "sometimes", "$.proceedings[0].findings[6].level")]
    public void Read_WhenTheDictionaryKnowsNoSuchReading_NamesThePlace(string member, string value, string path)
    {
        _seeds.Spoil(ImagineX, c => c["proceedings"]![0]!["findings"]![6]![member] = value);

        Assert.Equal(path, _seeds.Refusal().Path);
    }

    [Fact]
    public void Read_WhenTheRequirementIsUnknown_NamesTheKnown()
    {
        _seeds.Spoil(ImagineX, c => c["proceedings"]![0]!["determination"]!["requirement"] = "DPP9");

        Assert.Equal("one of DPP4(1), DPP4(2), DPP2(2)", _seeds.Refusal().Expected);
    }
}
