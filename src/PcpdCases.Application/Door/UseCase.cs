namespace PcpdCases.Application.Door;

/// <summary>One act of the Office; it can only be carried out through the <see cref="Desk"/>.</summary>
/// <typeparam name="TInput">What the form fills.</typeparam>
/// <typeparam name="TResult">A small serialisable result, stored so that a repeated submission gets the same answer.</typeparam>
public abstract class UseCase<TInput, TResult>(Desk desk) : IUseCase
    where TInput : ActInput
{
    public abstract Permission Permission { get; }

    public Task<TResult> RunAsync(TInput input, Actor actor, CancellationToken cancellationToken = default) =>
        desk.RunAsync(this, input, actor, cancellationToken);

    internal Task<TResult> PerformAsync(TInput input, Work work, CancellationToken cancellationToken) =>
        ActAsync(input, work, cancellationToken);

    /// <summary>Loads through <paramref name="work"/>, lets the domain act and names what it did in the journal.</summary>
    protected abstract Task<TResult> ActAsync(TInput input, Work work, CancellationToken cancellationToken);
}

/// <summary>What every use case says of itself.</summary>
public interface IUseCase
{
    Permission Permission { get; }
}
