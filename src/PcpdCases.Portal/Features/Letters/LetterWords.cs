using Microsoft.Extensions.Localization;
using PcpdCases.Application.Letters;
using PcpdCases.Domain.Determinations;
using PcpdCases.Domain.Notices;
using PcpdCases.Domain.Proceedings;
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
        LetterKind.Notice => L["The notice (s.50)"],
        LetterKind.Cancellation => L["Cancellation (s.50(6))"],
        LetterKind.MoreTime => L["More time for its steps"],
        LetterKind.Warning => L["Warning letter"],
        LetterKind.Advice => L["Letter of advice"],
        LetterKind.ReportCopy => L["Letter with the copy of the report (s.46(4))"],
    };

    /// <summary>The letters that can be written of a notice now.</summary>
    public static IReadOnlyList<LetterKind> Of(EnforcementNotice notice)
    {
        if (notice.Status is NoticeStatus.Published || notice.Elements().Any(element => !element.Present))
        {
            return [];
        }
        return
        [
            LetterKind.Notice,
            .. notice is { Status: NoticeStatus.Cancelled, ServedOn: not null } ? [LetterKind.Cancellation] : Array.Empty<LetterKind>(),
            .. notice.Status is NoticeStatus.Served && notice.Standing.Any(direction => direction.GrantedUntil is not null && direction.Assessment?.Result is not DirectionResult.Met)
                ? [LetterKind.MoreTime] : Array.Empty<LetterKind>(),
        ];
    }

    /// <summary>The letters that can tell the end of a proceeding now.</summary>
    public static IReadOnlyList<LetterKind> Of(Proceeding proceeding)
    {
        if (!proceeding.Determinations.Any(determination => determination.IsSigned && !determination.Interim))
        {
            return [];
        }
        return proceeding.Actions.MaxBy(action => action.Ordinal)?.Kind switch
        {
            ActionKind.Warning => [LetterKind.Result, LetterKind.Warning],
            ActionKind.Advice => [LetterKind.Result, LetterKind.Advice],
            ActionKind.EnforcementNotice or ActionKind.Undertaking or ActionKind.None or null => [LetterKind.Result],
        };
    }
}
