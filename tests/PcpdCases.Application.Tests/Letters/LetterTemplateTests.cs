using PcpdCases.Application.Letters;
using PcpdCases.Domain;

namespace PcpdCases.Application.Tests.Letters;

/// <summary>The templates of letters: one of each kind in each language, which ask for the same.</summary>
public sealed class LetterTemplateTests
{
    [Theory]
    [MemberData(nameof(KindsAndLanguages))]
    public void Template_OfEachKindAndLanguage_AsksOnlyForWhatItsSisterAsks(LetterKind kind, TextLanguage language)
    {
        var names = LetterTemplate.Of(kind, language).Names();
        var sister = LetterTemplate.Of(kind, language is TextLanguage.English ? TextLanguage.Chinese : TextLanguage.English).Names();

        Assert.NotEmpty(names);
        Assert.Equal(names.Order(), sister.Order());
    }

    public static TheoryData<LetterKind, TextLanguage> KindsAndLanguages()
    {
        var data = new TheoryData<LetterKind, TextLanguage>();
        foreach (var kind in Enum.GetValues<LetterKind>())
        {
            foreach (var language in Enum.GetValues<TextLanguage>())
            {
                data.Add(kind, language);
            }
        }
        return data;
    }
}
