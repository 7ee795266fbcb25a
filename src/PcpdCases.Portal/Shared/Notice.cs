using MudBlazor;

namespace PcpdCases.Portal.Shared;

/// <summary>What a form says about its last attempt to save; shown by <see cref="NoticeAlert"/>.</summary>
public sealed class Notice
{
    public Severity Severity { get; private set; } = Severity.Info;

    public IReadOnlyList<string> Lines { get; private set; } = [];

    public bool Empty => Lines.Count == 0;

    public void Tell(Severity severity, params IReadOnlyList<string> lines)
    {
        Severity = severity;
        Lines = lines;
    }

    public void Clear() => Lines = [];
}
