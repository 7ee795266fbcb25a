using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using PcpdCases.Domain;
using PcpdCases.Portal.Resources;
using PcpdCases.Portal.Shared;
using Severity = MudBlazor.Severity;

namespace PcpdCases.Portal.Tests.Shared;

public sealed class FeedbackTests : PortalContext
{
    private readonly Notice _notice = new();

    private Feedback Feedback => Services.GetRequiredService<Feedback>();

    [Fact]
    public async Task Run_When_TheStorageFails_SaysThatTheTextIsKept()
    {
        Assert.False(await Feedback.RunAsync(() => throw new SqliteException("disk I/O error", 10), _notice));

        Assert.Equal(["Not saved. Your text is kept. Try again."], _notice.Lines);
    }

    [Fact]
    public async Task Run_When_SomethingUnforeseenHappens_GivesAnIdAndNoTrace()
    {
        await Feedback.RunAsync(() => throw new InvalidOperationException("secret detail"), _notice);

        Assert.Equal(Severity.Error, _notice.Severity);
        Assert.DoesNotContain("secret", _notice.Lines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_When_TheScreenIsChinese_RefusesInChinese()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Words.Chinese);

        await Feedback.RunAsync(() => throw DomainException.NotFound("There is no case {0}.", "2026-00042"), _notice);

        Assert.Equal(["沒有個案 2026-00042。"], _notice.Lines);
    }

    [Fact]
    public void Message_When_AValidatorRefusesInChinese_IsTranslatedByTemplate()
    {
        ValidationWords.Use();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Words.Chinese);

        var result = new SampleInputValidator().Validate(new SampleInput());

        Assert.Equal("請輸入密碼。", result.Errors.Single().ErrorMessage);
    }
}
