using PcpdCases.Portal.Shared;

namespace PcpdCases.Portal.Tests.Shared;

public sealed class FormWorkTests
{
    [Fact]
    public async Task Done_WhenWorkBeginsWhileOtherIsAwaited_WaitsForBoth()
    {
        var begun = 0;
        var work = new FormWork(() => begun++);
        var first = new TaskCompletionSource<bool>();
        var second = new TaskCompletionSource<bool>();
        work.Add("first", first.Task);

        var done = work.DoneAsync();
        work.Add("second", second.Task);
        first.SetResult(true);
        Assert.False(done.IsCompleted);
        second.SetResult(true);

        Assert.True(await done);
        Assert.Equal(2, begun);
    }

    [Fact]
    public async Task Done_WhenAPartFailedAndBeganAnew_CountsTheLaterOnly()
    {
        var work = new FormWork(() => { });
        work.Add("file", Task.FromResult(false));
        work.Add("file", Task.FromResult(true));

        Assert.True(await work.DoneAsync());
    }

    [Fact]
    public async Task Done_WhenWorkFailed_SaysSoOnce()
    {
        var work = new FormWork(() => { });
        work.Add("file", Task.FromResult(false));

        Assert.False(await work.DoneAsync());
        Assert.True(await work.DoneAsync());
    }
}
