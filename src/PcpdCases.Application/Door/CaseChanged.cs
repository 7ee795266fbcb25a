using System.Collections.Concurrent;

namespace PcpdCases.Application.Door;

/// <summary>Tells open screens, after the commit, which case changed; the one place a node bus would replace.</summary>
public sealed class CaseChanged
{
    private readonly ConcurrentDictionary<Guid, Action<string>> _listeners = new();

    /// <summary>Calls <paramref name="listener"/> with a case number until disposed.</summary>
    public IDisposable Listen(Action<string> listener)
    {
        var id = Guid.NewGuid();
        _listeners[id] = listener;
        return new Subscription(this, id);
    }

    internal void Announce(string caseNumber)
    {
        foreach (var listener in _listeners.Values)
        {
            listener(caseNumber);
        }
    }

    private sealed class Subscription(CaseChanged owner, Guid id) : IDisposable
    {
        public void Dispose() => owner._listeners.TryRemove(id, out _);
    }
}
