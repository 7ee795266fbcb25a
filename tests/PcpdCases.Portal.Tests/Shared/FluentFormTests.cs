using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using PcpdCases.Application.Door;
using PcpdCases.Domain;
using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Tests.Shared;

public sealed class FluentFormTests : PortalContext
{
    private readonly SampleInput _input = new();
    private int _saves;

    [Fact]
    public void Save_When_AFieldIsMissing_SaysSoAndSavesNothing()
    {
        var form = Form(_ => Task.CompletedTask);

        Press(form);

        form.WaitForAssertion(() => Assert.Contains("Enter your password.", form.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal(0, _saves);
    }

    [Fact]
    public void Save_When_TheActIsRefused_KeepsWhatWasTyped()
    {
        _input.Statement = "Typed";
        var form = Form(_ => throw new DomainException("There is no case {0}.", "2026-00042"));

        Press(form);

        form.WaitForAssertion(() => Assert.Contains("There is no case 2026-00042.", form.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Equal("Typed", form.Find("textarea, input").GetAttribute("value"));
        Assert.Empty(Snackbar.ShownSnackbars);
    }

    [Fact]
    public async Task Save_When_Done_ForgetsTheDraftAndSaysSaved()
    {
        _input.Statement = "Typed";
        var drafts = Services.GetRequiredService<Drafts>();
        await drafts.SaveAsync("tester", "key", 1, new Dictionary<string, string> { ["Statement"] = "Typed" }, null);
        var form = Form(_ => Task.CompletedTask);

        Press(form);

        form.WaitForAssertion(() => Assert.Equal("Saved", Snackbar.ShownSnackbars.Single().Message));
        await form.InvokeAsync(async () => Assert.Null(await drafts.FindAsync("tester", "key")));
    }

    [Fact]
    public async Task Open_When_ADraftWasLeft_OffersItAndPutsItBack()
    {
        await Services.GetRequiredService<Drafts>().SaveAsync("tester", "key", 1, new Dictionary<string, string> { ["Statement"] = "Left behind" }, null);
        var form = Form(_ => Task.CompletedTask);

        form.WaitForElement("button:contains('Recover your text of 10:00')").Click();

        form.WaitForAssertion(() => Assert.Equal("Left behind", form.Find("input[name=Statement]").GetAttribute("value")));
        Assert.Equal("Left behind", _input.Statement);
    }

    [Fact]
    public void Save_When_SomebodyWasFirst_ShowsMineTheirsAndBefore()
    {
        _input.Statement = "Before";
        _input.BaseVersion = 1;
        var theirs = new SampleInput { Statement = "Theirs", Remark = "Also theirs", BaseVersion = 2 };
        var form = Form(_ => _saves == 1 ? throw new StaleEditException() : Task.CompletedTask, () => Task.FromResult(theirs));
        form.Find("input[name=Statement]").Change("Mine");

        Press(form);

        DialogHost.WaitForAssertion(() => Assert.Equal(2, DialogHost.FindAll(".conflict tbody tr").Count));
        Assert.Contains("Before", DialogHost.Find(".conflict").TextContent, StringComparison.Ordinal);
        DialogHost.Find("button:contains('Use this choice')").Click();
        form.WaitForAssertion(() => Assert.Equal(("Mine", "Also theirs", 2), (_input.Statement, _input.Remark, _input.BaseVersion)));
        Press(form);
        form.WaitForAssertion(() => Assert.Equal(2, _saves));
    }

    private static void Press(IRenderedComponent<FluentForm<SampleInput>> form) => form.Find(".form-actions button").Click();

    private IRenderedComponent<FluentForm<SampleInput>> Form(Func<SampleInput, Task> save, Func<Task<SampleInput>>? theirs = null) =>
        Render<FluentForm<SampleInput>>(parameters => parameters
            .Add(form => form.Input, _input)
            .Add(form => form.DraftKey, "key")
            .Add(form => form.BaseVersion, _input.BaseVersion)
            .Add(form => form.Theirs, theirs)
            .Add(form => form.Save, input =>
            {
                _saves++;
                return save(input);
            })
            .Add(form => form.ChildContent, Fields));

    private void Fields(RenderTreeBuilder builder)
    {
        builder.OpenComponent<MudTextField<string>>(0);
        builder.AddAttribute(1, "Value", _input.Statement);
        builder.AddAttribute(2, "ValueChanged", EventCallback.Factory.Create<string>(this, typed => _input.Statement = typed));
        builder.AddAttribute(3, "For", (System.Linq.Expressions.Expression<Func<string>>)(() => _input.Statement));
        builder.AddAttribute(4, "name", "Statement");
        builder.CloseComponent();
    }
}
