using Microsoft.Extensions.Localization;
using PcpdCases.Application.Letters;
using PcpdCases.Portal.Resources;

namespace PcpdCases.Portal.Features.Letters;

/// <summary>What letters are called.</summary>
public static class LetterWords
{
    public static string Of(IStringLocalizer<Words> L, LetterKind kind) => kind switch
    {
        LetterKind.Acknowledgement => L["Acknowledgement"],
        LetterKind.Enquiry => L["Enquiry letter"],
        LetterKind.Chaser => L["Reminder to answer"],
        LetterKind.Extension => L["Decision on more time"],
        LetterKind.Result => L["Result letter (s.47(2))"],
    };
}
