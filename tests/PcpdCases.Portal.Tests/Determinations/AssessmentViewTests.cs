using Bunit;
using PcpdCases.Application.Notices;
using PcpdCases.Portal.Features.Determinations;
using PcpdCases.Portal.Tests.Shared;
using PcpdCases.Rules;
using PcpdCases.Rules.Assessments;
using PcpdCases.Rules.Calendars;
using PcpdCases.Rules.Facts;
using PcpdCases.Rules.Precedents;

namespace PcpdCases.Portal.Tests.Determinations;

/// <summary>The answer tells what speaks on either side, which decisions are close, and by when a direction would be due.</summary>
public sealed class AssessmentViewTests : PortalContext
{
    [Fact]
    public void Precedents_When_Shown_StandBelowTheCaution()
    {
        var view = View();

        var section = view.Find("section[aria-labelledby=closest]");
        var text = section.TextContent;
        Assert.InRange(text.IndexOf(Precedent.Caution.En, StringComparison.Ordinal), 0, text.IndexOf("Found in both", StringComparison.Ordinal));
        Assert.NotEmpty(section.QuerySelectorAll("article.precedent"));
        Assert.All(section.QuerySelectorAll("article.precedent"), article =>
        {
            Assert.Contains("No multi-factor authentication", article.QuerySelector("dd")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(["Found in both", "Only there", "Only here", "For the data user here"], article.QuerySelectorAll("dt").Select(title => title.TextContent));
            Assert.Matches("Forces the same outcome|Does not force the outcome", article.TextContent);
        });
        Assert.Contains("Partial: only some of its facts are told", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Precedents_When_NoneIsClose_StillStandBelowTheCaution()
    {
        var view = View(GivenAnswer.Of().Assessment! with { Precedents = [] });

        var text = view.Find("section[aria-labelledby=closest]").TextContent;
        Assert.Contains(Precedent.Caution.En, text, StringComparison.Ordinal);
        Assert.Contains("No published decision in the rules shares a failure with this case.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Directions_When_Shown_HaveBothVariantsAndTheDatesOfServiceToday()
    {
        var dates = NoticeDates.IfServedOn(new DateOnly(2025, 1, 3), HolidayCalendar.Published)!;
        var view = View();

        var section = view.Find("section[aria-labelledby=draft-directions]");
        var direction = FactDictionary.Published.Find("mfaMissing")!.Direction!;
        Assert.Contains(direction.Remedy.En, section.TextContent, StringComparison.Ordinal);
        Assert.Contains(direction.Prevent.En, section.TextContent, StringComparison.Ordinal);
        Assert.Equal(["17 Jan 2025", "17 Jan 2025", "1 Feb 2025"], section.QuerySelectorAll(".worked-date").Select(date => date.TextContent));
        Assert.All(section.QuerySelectorAll(".worked-date"), date => Assert.Equal("0", date.GetAttribute("tabindex")));
        Assert.Contains(dates.Due.Working[^1].En, section.QuerySelectorAll(".worked-date")[2].GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Fact_When_ItHeldForATime_SaysHowLong() =>
        Assert.Contains("1 Dec 2024 to 10 Dec 2024: 10 days", View().Markup, StringComparison.Ordinal);

    [Fact]
    public void Exception_When_ItFailed_SaysOnWhatAndWhichDecisionSpeaksAgainstIt()
    {
        var answer = GivenAnswer.Of(new FactReading("recipientCheckMissing") { Value = FactValue.Established, Contribution = Contribution.Direct });

        var text = View(answer.Assessment!).Markup;

        Assert.Contains("Failed: it does not excuse", text, StringComparison.Ordinal);
        Assert.Contains("Speaks against it: A developer (not named in the source read)", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Defeats an exception:", "Made out: the exception falls")]
    [InlineData(false, "Unless:", "Made out: it excuses")]
    public void Exception_When_ItIsMadeOut_SaysWhetherItExcusesOrDefeats(bool defeats, string title, string means)
    {
        var view = Render<ExceptionView>(parameters => parameters
            .Add(view => view.Number, "2025-00001")
            .Add(view => view.Exception, new ExceptionTrial("label", new Bilingual("It was tried before", "曾經試過"), Truth.True, []) { Defeats = defeats }));

        Assert.Contains(title, view.Markup, StringComparison.Ordinal);
        Assert.Contains(means, view.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<AssessmentView> View(Assessment? assessment = null) => Render<AssessmentView>(parameters => parameters
        .Add(view => view.Number, "2025-00001")
        .Add(view => view.Assessment, assessment ?? GivenAnswer.Of().Assessment!)
        .Add(view => view.Dates, NoticeDates.IfServedOn(new DateOnly(2025, 1, 3), HolidayCalendar.Published)));
}
