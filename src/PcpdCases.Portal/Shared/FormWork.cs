namespace PcpdCases.Portal.Shared;

/// <summary>What still goes on inside a form, such as a file on its way: Save waits for it.</summary>
/// <param name="begun">Called when work begins; from then on the form has something to lose.</param>
public sealed class FormWork(Action begun)
{
    private readonly Dictionary<object, Task<bool>> _running = [];

    /// <summary>Has the form wait for work that says whether it succeeded; later work of the same part counts instead.</summary>
    public void Add(object part, Task<bool> work)
    {
        _running[part] = work;
        begun();
    }

    /// <summary>Waits for all of it.</summary>
    /// <returns>Whether all succeeded; what failed says so where it stands, and is asked about once.</returns>
    public async Task<bool> DoneAsync()
    {
        var succeeded = true;
        while (_running.Count > 0)
        {
            var (part, work) = _running.First();
            var done = await work;
            // Meanwhile the part may have begun anew, and others too.
            if (_running.GetValueOrDefault(part) == work)
            {
                _running.Remove(part);
                succeeded &= done;
            }
        }
        return succeeded;
    }
}
