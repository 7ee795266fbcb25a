using System.Collections.Concurrent;

namespace PcpdCases.Application.Door;

/// <summary>Tells open screens, after the commit, which case changed; the one place a node bus would replace.</summary>
public sealed class CaseChanged
{
    private readonly ConcurrentDictionary<Guid, Action<CaseChange>> _listeners = new();

    /// <summary>Calls <paramref name="listener"/> with each change until disposed.</summary>
    public IDisposable Listen(Action<CaseChange> listener)
    {
        var id = Guid.NewGuid();
        _listeners[id] = listener;
        return new Subscription(this, id);
    }

    internal void Announce(CaseChange change)
    {
        foreach (var listener in _listeners.Values)
        {
            listener(change);
        }
    }

    private sealed class Subscription(CaseChanged owner, Guid id) : IDisposable
    {
        public void Dispose() => owner._listeners.TryRemove(id, out _);
    }
}

/// <summary>A case that changed, and the sign-in name of who changed it.</summary>
public sealed record CaseChange(string Number, string By);
