using Bunit;
using PcpdCases.Portal.Features.Notifications;
using PcpdCases.Portal.Tests.Shared;

namespace PcpdCases.Portal.Tests.Notifications;

public sealed class LogNotificationPageTests : PortalContext
{
    [Fact]
    public async Task Save_When_NothingIsTyped_SaysWhatIsMissing()
    {
        var page = Render<LogNotificationPage>();

        await Button(page, "Log the notification").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Contains("Say who handed the notification in.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Contains("Choose an organisation, or give the name of a new one.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_When_Opened_KeepsEveryTextFieldInTheDraft()
    {
        var page = Render<LogNotificationPage>();

        var names = page.FindAll("input[name], textarea[name]").Select(field => field.GetAttribute("name")).ToList();

        Assert.Equal(
            ["Form.Particulars.Description", "Form.Particulars.PeopleNumber", "Parties[0].ChineseName", "Parties[0].Name", "ReceivedOn", "Sender"],
            names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Form_When_WholeAndNotChecked_CannotBeSaved()
    {
        var page = Render<LogNotificationPage>();

        await Button(page, "Whole form").ClickAsync(new());

        Assert.True(Button(page, "Log the notification").HasAttribute("disabled"));
        Assert.Contains("Go through to the check of the answers first.", page.Markup, StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<LogNotificationPage> page, string text) =>
        page.FindAll("button").Single(button => button.TextContent.Trim() == text);
}
