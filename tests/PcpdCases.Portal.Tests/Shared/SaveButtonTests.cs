using Bunit;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Tests.Shared;

public sealed class SaveButtonTests : PortalContext
{
    [Fact]
    public void Press_When_StillRunning_DoesNothingMore()
    {
        var presses = 0;
        var running = new TaskCompletionSource();
        var button = Render<SaveButton>(parameters => parameters
            .Add(save => save.OnPress, () =>
            {
                presses++;
                return running.Task;
            })
            .AddChildContent("Save"));

        button.Find("button").Click();

        Assert.True(button.Find("button").HasAttribute("disabled"));
        button.Find("button").Click();
        running.SetResult();
        button.WaitForAssertion(() => Assert.False(button.Find("button").HasAttribute("disabled")));
        Assert.Equal(1, presses);
    }

    [Fact]
    public void Button_When_Disabled_SaysWhy()
    {
        var button = Render<SaveButton>(parameters => parameters.Add(save => save.Disabled, true).Add(save => save.Why, "Give a reason first.").AddChildContent("Save"));

        Assert.Contains("Give a reason first.", button.Markup, StringComparison.Ordinal);
    }
}
