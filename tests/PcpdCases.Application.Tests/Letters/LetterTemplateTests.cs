using PcpdCases.Application.Letters;

namespace PcpdCases.Application.Tests.Letters;

/// <summary>The templates of letters: one of each kind in each language, which ask for the same.</summary>
public sealed class LetterTemplateTests
{
    [Theory]
    [MemberData(nameof(KindsAndLanguages))]
    public void Template_OfEachKindAndLanguage_AsksOnlyForWhatItsSisterAsks(LetterKind kind, LetterLanguage language)
    {
        var names = LetterTemplate.Of(kind, language).Names();
        var sister = LetterTemplate.Of(kind, language is LetterLanguage.English ? LetterLanguage.Chinese : LetterLanguage.English).Names();

        Assert.NotEmpty(names);
        Assert.Equal(names.Order(), sister.Order());
    }

    public static TheoryData<LetterKind, LetterLanguage> KindsAndLanguages()
    {
        var data = new TheoryData<LetterKind, LetterLanguage>();
        foreach (var kind in Enum.GetValues<LetterKind>())
        {
            foreach (var language in Enum.GetValues<LetterLanguage>())
            {
                data.Add(kind, language);
            }
        }
        return data;
    }
}
